import type { DivisionCode } from '../../../contract/ids'
import { recordAccess } from '../../access/record-access'
import type { Reading } from '../../context'
import type { Resident } from '../../people/actor'
import { findOffersToCall } from './enrolment-lists.repository'

/**
 * Offers that wait for people without a phone, with the number to call: the first to lapse first. Each number that is handed
 * out is logged before. (Domain: the law, as tests: reads of contact data.)
 */
export async function offersToCall(r: Reading, { person }: Resident, reach: readonly DivisionCode[]) {
  const found = await findOffersToCall(r.db, reach, r.now)
  for (const { enrolmentId, personId, telephone } of found)
    if (telephone !== null)
      await recordAccess(r, { readerId: person.personId, personId, what: 'contact', subjectId: enrolmentId })
  const offers = found.flatMap(({ offerUntil, telephone, startsAt, enrolmentId, name, title }) => {
    if (offerUntil === null) return []
    const times = { startsAt: startsAt.toISOString(), offerUntil: offerUntil.toISOString() }
    return [{ enrolmentId, name, title, ...times, telephone: telephone ?? undefined }]
  })
  return { offers }
}
