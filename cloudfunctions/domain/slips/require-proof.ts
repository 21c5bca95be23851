import type { AccountId, PersonId, PhotoId, ProofId } from '../../contract/ids'
import type { Proof } from '../../contract/slips'
import { AppError } from '../../platform/app-error'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { keepSlip } from '../photos/keep-slip'
import { insertProof, lockFreshProof, markProofUsed } from './slip.repository'

/** How long a PIN typed on the clerk's phone serves. */
const PROOF_MS = 10 * 60_000

/** What the proof is used for: "listing", and the id of what it decides. */
export interface ProvedAct {
  usedFor: string
  subjectId: string
}

/**
 * A vote, a publication consent, an objection and a rating are never entered by the clerk alone: this asks for the person's
 * signed slip, photographed, or for the PIN that they typed before the clerk, and uses it up. (Domain: who.)
 * @throws AppError PROOF_NEEDED when it is another person's, too old or used
 */
export function requireProof(w: Writing, personId: PersonId, proof: Proof, act: ProvedAct): Promise<void> {
  const { accountId, personId: takenBy } = w.by
  if (!accountId || !takenBy || takenBy === personId) throw new AppError('PROOF_NEEDED')
  const taken = { personId, takenBy }
  return proof.by === 'slip' ? takeSlip(w, taken, accountId, proof.photoId, act) : takePin(w, taken, proof.proofId, act)
}

interface Taken {
  personId: PersonId
  takenBy: PersonId
}

async function takeSlip(w: Writing, taken: Taken, accountId: AccountId, photoId: PhotoId, act: ProvedAct) {
  await keepSlip(w.tx, accountId, photoId)
  await insertProof(w.tx, {
    id: newId<ProofId>(),
    ...taken,
    by: 'slip',
    photoId,
    takenAt: w.now,
    ...act,
    usedAt: w.now,
  })
}

async function takePin(w: Writing, { personId, takenBy }: Taken, proofId: ProofId, act: ProvedAct) {
  const proof = await lockFreshProof(w.tx, proofId, personId, takenBy)
  const fresh = proof && proof.usedAt === null && w.now.getTime() - proof.takenAt.getTime() <= PROOF_MS
  if (!fresh) throw new AppError('PROOF_NEEDED')
  await markProofUsed(w.tx, proofId, { ...act, usedAt: w.now })
}
