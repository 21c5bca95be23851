import type { DecideExemplarAppealInput } from '../../../contract/exemplars'
import type { DivisionCode, PersonId } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import type { Reader } from '../../../platform/db/types'
import { maskNumbers } from '../../../platform/mask-numbers'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { contestMachine } from '../campaigns/contest'
import { type Contest, lockContest, updateContest } from '../campaigns/contest.repository'
import { requireStep } from '../candidates/entry'
import { type Entered, findEntered, findEntry, updateEntry } from '../candidates/entry.repository'
import { recordExemplarEvent } from '../candidates/traces'
import { fillPlaces } from '../choice/fill-places'
import { partiesOfCandidacy, requireAble } from '../parties'
import { findSeats } from '../scoring/scoring.repository'
import { noteVetted } from '../vetting/sign-line'
import { isComplete } from '../vetting/vetting'
import { findSigned, insertSignature } from '../vetting/vetting.repository'
import { lockAppeal, updateAppeal } from './appeal.repository'

/** Whoever signed a line of the candidate, or had a seat where they were scored, decided before. */
export async function decidedBefore(
  db: Reader,
  personId: PersonId,
  { entry }: Pick<Entered, 'entry'>,
): Promise<boolean> {
  const signed = (await findSigned(db, [entry.id])).map((one) => one.signedBy)
  const seats = (await findSeats(db, [entry.contestId])).map((one) => one.personId)
  return [...signed, ...seats].includes(personId)
}

/**
 * The objection to them does not stand: the officer's word takes the place of the line, what else was signed stays, and they
 * are back where they fell, the first for the next free place where the places were given meanwhile.
 */
async function overrule(w: Writing, contest: Contest, entered: Entered, by: PersonId, words: string): Promise<void> {
  const { entry } = entered
  const round = entry.vettingRound + 1
  const before = await findSigned(w.tx, [entry.id])
  const scored = entry.total !== null
  requireStep(entry.status, scored ? 'scored' : 'recommended')
  const back = {
    status: scored ? ('scored' as const) : ('recommended' as const),
    vettingRound: round,
    heldFirst: scored,
  }
  const restored = { ...back, ending: null, endWords: null, endedAt: null }
  await updateEntry(w.tx, entry.id, restored)
  for (const { line, opinion, words: said, signedBy, signedAt } of before) {
    const overruled = opinion === 'objects'
    const kept = overruled ? { words, signedBy: by, signedAt: w.now } : { words: said, signedBy, signedAt }
    await insertSignature(w.tx, { entryId: entry.id, round, line, opinion: 'clear', ...kept })
  }
  const complete = isComplete(contest.level, before)
  if (complete && !scored) await noteVetted(w, contest, { ...entered, entry: { ...entry, ...restored } })
}

/** Places that were given stay given: the next one that is freed is theirs. */
async function promise(w: Writing, { entry }: Entered): Promise<void> {
  requireStep(entry.status, 'scored')
  await updateEntry(w.tx, entry.id, { status: 'scored', heldFirst: true, ending: null, endWords: null, endedAt: null })
}

/**
 * An officer who did not decide before decides an appeal, finally.
 * @throws AppError NOT_FOUND for another division's, WRONG_STATE, RECUSED, DECIDED_BEFORE
 */
export async function decideExemplarAppeal(
  w: Writing,
  { person }: Resident,
  reach: readonly DivisionCode[],
  input: DecideExemplarAppealInput,
): Promise<void> {
  const found = orRefuse(await findEntry(w.tx, input.entryId))
  const contest = orRefuse(await lockContest(w.tx, found.contestId))
  const appeal = orRefuse(await lockAppeal(w.tx, found.id))
  if (!reach.includes(appeal.divisionCode)) throw new AppError('NOT_FOUND')
  if (appeal.decidedAt !== null) throw new AppError('WRONG_STATE')
  const entered = orRefuse((await findEntered(w.tx, [found.id]))[0])
  await requireAble(w.tx, person.personId, partiesOfCandidacy(entered), w.now)
  if (await decidedBefore(w.tx, person.personId, entered)) throw new AppError('DECIDED_BEFORE')
  const words = maskNumbers(input.words)
  const decided = { decidedBy: person.personId, decidedAt: w.now, upheld: input.upheld, decisionWords: words }
  await updateAppeal(w.tx, found.id, decided)
  const { candidacy, entry } = entered
  const event = input.upheld ? 'appealUpheld' : 'appealDeclined'
  await recordExemplarEvent(w, candidacy, event, { level: contest.level, words })
  if (!input.upheld || entry.status !== 'notRecommended') return
  if (entry.ending === 'vetting') await overrule(w, contest, entered, person.personId, words)
  else await promise(w, entered)
  if (contest.stage === 'closed' && entry.total !== null) await reopen(w, contest)
  await fillPlaces(w, contest.id)
}

/** Looks whether a place is free; where none is, it closes again at once. */
async function reopen(w: Writing, contest: Contest): Promise<void> {
  contestMachine.requireStep(contest.stage, 'choosing')
  await updateContest(w.tx, contest.id, { stage: 'choosing', closedAt: null })
}
