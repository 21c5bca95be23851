import type { SignLineInput } from '../../../contract/exemplar-decisions'
import type { DivisionCode } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import { maskNumbers } from '../../../platform/mask-numbers'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { isWithin } from '../../people/permissions'
import { type Contest, lockContest } from '../campaigns/contest.repository'
import { endEntry } from '../candidates/end-entry'
import { requireStep } from '../candidates/entry'
import { type Entered, findEntered, findEntry, updateEntry } from '../candidates/entry.repository'
import { recordExemplarEvent } from '../candidates/traces'
import { fillPlaces } from '../choice/fill-places'
import { partiesOfCandidacy, requireAble } from '../parties'
import { LINES_OF } from './lines'
import { signersFor } from './signers'
import { isComplete } from './vetting'
import { findSigned, insertSignature } from './vetting.repository'

/** In vetting, or vetted again: its signatures grew old before its place was decided. */
export const awaitsSignatures = (stage: Contest['stage'], status: Entered['entry']['status'], complete: boolean) =>
  !complete && ((stage === 'vetting' && status === 'recommended') || (stage === 'choosing' && status === 'scored'))

/**
 * Signs one line. The last clear one makes the candidate vetted; an objection ends the candidacy at this level with its
 * words, against which the candidate may appeal.
 * @throws AppError NOT_FOUND, WRONG_STATE, RECUSED, NO_RIGHT for another's line, SIGNED_ALREADY for a line that is signed and
 * for who signed another one of this candidate
 */
export async function signLine(
  w: Writing,
  { person }: Resident,
  reach: readonly DivisionCode[],
  input: SignLineInput,
): Promise<void> {
  const found = orRefuse(await findEntry(w.tx, input.entryId))
  const contest = orRefuse(await lockContest(w.tx, found.contestId))
  const entered = orRefuse((await findEntered(w.tx, [found.id]))[0])
  const { entry, candidacy } = entered
  if (!isWithin(reach, contest.divisionCode) || !LINES_OF[contest.level].includes(input.line))
    throw new AppError('NOT_FOUND')
  await requireAble(w.tx, person.personId, partiesOfCandidacy(entered), w.now)
  const before = await findSigned(w.tx, [entry.id])
  if (before.some((one) => one.line === input.line || one.signedBy === person.personId))
    throw new AppError('SIGNED_ALREADY')
  if (!(await signersFor(w.tx, contest, entered, input.line, before, w.now)).includes(person.personId))
    throw new AppError('NO_RIGHT')
  if (!awaitsSignatures(contest.stage, entry.status, isComplete(contest.level, before)))
    throw new AppError('WRONG_STATE')
  const { line, opinion } = input
  const words = maskNumbers(input.words)
  const made = { entryId: entry.id, round: entry.vettingRound, line, opinion, words }
  const signed = { ...made, signedBy: person.personId, signedAt: w.now }
  if (!(await insertSignature(w.tx, signed))) throw new AppError('SIGNED_ALREADY')
  await recordExemplarEvent(w, candidacy, 'lineSigned', { level: contest.level })
  if (opinion === 'objects') await endEntry(w, contest, entered, 'vetting', words)
  else if (isComplete(contest.level, [...before, signed])) await noteVetted(w, contest, entered)
  if (contest.stage === 'choosing') await fillPlaces(w, contest.id)
}

/** Every line is clear. Who is vetted again keeps their status. */
export async function noteVetted(w: Writing, contest: Contest, { entry, candidacy }: Entered): Promise<void> {
  if (entry.status === 'recommended') requireStep(entry.status, 'vetted')
  const status = entry.status === 'recommended' ? 'vetted' : entry.status
  await updateEntry(w.tx, entry.id, { status, vettedAt: w.now })
  await recordExemplarEvent(w, candidacy, 'vetted', { level: contest.level })
}
