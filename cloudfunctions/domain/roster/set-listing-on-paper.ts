import type * as v from 'valibot'
import type { DivisionCode } from '../../contract/ids'
import type { ListingOnPaperInput } from '../../contract/roster'
import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import { chooseListing } from '../people/choose-listing'
import { requireWithin } from '../people/locate-people'
import { requireProof } from '../slips/require-proof'

/**
 * A household without a phone says how it stands on honour boards: a publication consent, so never the clerk's word alone
 * but a member's signed slip or PIN. @throws AppError NOT_FOUND out of reach, PROOF_NEEDED, OFFICE_IS_NAMED
 */
export async function setListingOnPaper(
  w: Writing,
  reach: readonly DivisionCode[],
  { personId, listing, proof }: v.InferOutput<typeof ListingOnPaperInput>,
): Promise<void> {
  const { householdId } = await requireWithin(w.tx, reach, personId)
  await requireProof(w, personId, proof, { usedFor: 'listing', subjectId: householdId })
  await chooseListing(w, householdId, listing)
  const detail = { personId, listing, by: proof.by }
  await recordTrace(w.tx, w.now, w.by, {
    action: 'listing.onPaper',
    subject: 'household',
    subjectId: householdId,
    detail,
  })
}
