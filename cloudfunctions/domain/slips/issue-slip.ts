import type { PersonId, SlipId } from '../../contract/ids'
import type { SlipNumber } from '../../contract/slip-number'
import type { SlipSubject } from '../../contract/slips'
import { AppError, orRefuse } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { locatePeople } from '../people/locate-people'
import { insertSlip, nextSlipNumber } from './slip.repository'

export interface SlipToIssue {
  subject: SlipSubject
  subjectId: string
  /** For whom it was entered. */
  personId: PersonId
}

/**
 * Numbers the paper slip 纸条 for what a clerk entered on somebody's behalf, in the transaction of the entry: a number per
 * village and year, without gaps. (Domain: who, somebody without a phone.)
 * @throws AppError NOT_FOUND for somebody in no roster
 */
export async function issueSlip(w: Writing, { subject, subjectId, personId }: SlipToIssue): Promise<SlipNumber> {
  const enteredBy = w.by.personId
  if (!enteredBy) throw new AppError('NO_RIGHT')
  const { villageCode } = orRefuse((await locatePeople(w.tx, [personId])).get(personId))
  const year = Number(countyDate(w.now).slice(0, 4))
  const number = await nextSlipNumber(w.tx, villageCode, year)
  const slipId = newId<SlipId>()
  const made = { id: slipId, villageCode, year, number, subject, subjectId, personId, enteredBy, enteredAt: w.now }
  await insertSlip(w.tx, made)
  return { slipId, year, number }
}
