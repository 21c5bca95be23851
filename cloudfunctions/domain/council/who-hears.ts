import type { AppealLevel } from '../../contract/appeals'
import type { ReviewSubject } from '../../contract/council'
import type { DivisionCode, PersonId } from '../../contract/ids'
import type { Role } from '../../contract/roles'
import { countyDate } from '../../platform/county-time'
import type { Writing } from '../context'
import { townshipOf } from '../divisions/codes'
import { holdersOf } from '../people/role-holders'
import { freshAmong } from './deciders'
import { decisionOn } from './decision-on'

const OFFICERS: Record<AppealLevel, Role> = { township: 'townshipOfficer', county: 'countyOfficer' }

/** Officers of the division who are not recused from the subject and did not decide on it before. */
export async function ableOfficers(
  w: Writing,
  { subject, subjectId }: Heard,
  level: AppealLevel,
  division: DivisionCode,
): Promise<PersonId[]> {
  const holders = await holdersOf(w.tx, OFFICERS[level], division, countyDate(w.now))
  return freshAmong(
    w.tx,
    holders.map((one) => one.personId),
    subject,
    subjectId,
  )
}

/** What is appealed, and of which village it is. */
export interface Heard {
  subject: ReviewSubject
  subjectId: string
  villageCode: DivisionCode
}

/**
 * The division whose officers hear an appeal: the township of the village, or the county where the township or the county
 * decided before, or where no officer of the township is able. (Domain: good deed, appeal.)
 */
export async function whoHears(w: Writing, heard: Heard): Promise<DivisionCode> {
  const county = w.village.county.code
  const township = townshipOf(heard.villageCode)
  if ((await decisionOn(w.tx, heard.subject, heard.subjectId)).level !== 'village') return county
  return (await ableOfficers(w, heard, 'township', township)).length > 0 ? township : county
}
