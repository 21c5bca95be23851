import type { DivisionCode } from '../../../contract/ids'
import type { Reading } from '../../context'
import { findOffersToCall } from './enrolment-lists.repository'

/** Offers that wait for people without a phone, with the number to call: the first to lapse first. */
export async function offersToCall(r: Reading, reach: readonly DivisionCode[]) {
  const found = await findOffersToCall(r.db, reach, r.now)
  const offers = found.flatMap(({ offerUntil, telephone, startsAt, ...one }) => {
    if (offerUntil === null) return []
    const times = { startsAt: startsAt.toISOString(), offerUntil: offerUntil.toISOString() }
    return [{ ...one, ...times, telephone: telephone ?? undefined }]
  })
  return { offers }
}
