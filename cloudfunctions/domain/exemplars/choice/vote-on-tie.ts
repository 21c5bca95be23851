import type { VoteTieInput } from '../../../contract/exemplar-decisions'
import type { EntryId } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import { maskNumbers } from '../../../platform/mask-numbers'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { type Contest, lockContest } from '../campaigns/contest.repository'
import { findEntered, updateEntry } from '../candidates/entry.repository'
import { recordExemplarEvent } from '../candidates/traces'
import { scoringStands } from '../scoring/scoring-stands'
import { fillPlaces } from './fill-places'
import { endTie, findTie, findTied, findTieVotes, insertTieVotes, type Tie } from './tie.repository'

/**
 * Who scored says by name which of the equals get the places, with a reason. It is over once no vote that is still missing
 * can change who they are; equal votes again are voted on again.
 * @throws AppError NOT_FOUND for who has no seat, RECUSED, WRONG_STATE, ALREADY_VOTED, SHEET_INCOMPLETE unless exactly as many
 * of the equals are named as there are places
 */
export async function voteOnTie(w: Writing, { person }: Resident, input: VoteTieInput): Promise<void> {
  const found = orRefuse(await findTie(w.tx, input.tieId))
  const contest = orRefuse(await lockContest(w.tx, found.contestId))
  const tie = orRefuse(await findTie(w.tx, input.tieId))
  const { seated, recused } = await scoringStands(w.tx, contest)
  if (!seated.includes(person.personId)) throw new AppError('NOT_FOUND')
  const grounds = recused.get(person.personId)
  if (grounds) throw new AppError('RECUSED', { reasons: grounds })
  if (tie.status !== 'open') throw new AppError('WRONG_STATE')
  const tied = await findTied(w.tx, tie.id)
  const named = [...new Set(input.entryIds)]
  const exact = named.length === input.entryIds.length && named.length === tie.places
  if (!exact || !named.every((one) => tied.includes(one))) throw new AppError('SHEET_INCOMPLETE')
  if ((await findTieVotes(w.tx, tie.id)).some((one) => one.personId === person.personId))
    throw new AppError('ALREADY_VOTED')
  const vote = { tieId: tie.id, personId: person.personId, reason: maskNumbers(input.reason), votedAt: w.now }
  await insertTieVotes(
    w.tx,
    named.map((entryId) => ({ ...vote, entryId })),
  )
  const trace = { action: 'tie.voted', subject: 'contest', subjectId: contest.id, detail: { tieId: tie.id } }
  await recordTrace(w.tx, w.now, w.by, trace)
  await settleTie(w, contest, tie, tied)
}

/** Votes of those who are able now decide as soon as nothing can change any more. */
async function settleTie(w: Writing, contest: Contest, tie: Tie, tied: readonly EntryId[]): Promise<void> {
  const { able } = await scoringStands(w.tx, contest)
  const cast = (await findTieVotes(w.tx, tie.id)).filter((one) => able.includes(one.personId))
  const missing = able.filter((one) => !cast.some((vote) => vote.personId === one)).length
  const counts = tied.map((entryId) => ({ entryId, votes: cast.filter((vote) => vote.entryId === entryId).length }))
  const sorted = counts.map((one) => one.votes).toSorted((a, b) => b - a)
  const apart = (sorted[tie.places - 1] ?? 0) - (sorted[tie.places] ?? 0)
  if (missing > 0 && apart <= missing) return
  await endTie(w.tx, contest.id, 'decided', w.now)
  for (const { entry, candidacy } of await findEntered(w.tx, tied)) {
    const votes = counts.find((one) => one.entryId === entry.id)?.votes ?? 0
    await updateEntry(w.tx, entry.id, { tieVotes: [...entry.tieVotes, votes] })
    await recordExemplarEvent(w, candidacy, 'tieDecided', { level: contest.level })
  }
  await fillPlaces(w, contest.id)
}
