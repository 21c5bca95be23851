import type { CandidacyId, ContestId } from '../../../contract/ids'
import { orRefuse } from '../../../platform/app-error'
import type { Writing } from '../../context'
import { lockNoticesCarrying } from '../../notices/lock-notices'
import { withdrawLines } from '../../notices/withdraw-lines'
import { type Entry, findEnteredIn, findEntriesOf } from '../candidates/entry.repository'
import { type Contest, lockContest } from './contest.repository'

/**
 * Locks contests whose candidates may leave a notice: the notices of those who stand on one first, by id, then the contests,
 * by id, as the job does that closes notices (docs/decisions/0023). A notice that opens between the two steps can neither be
 * due nor have an objection that was decided, so that nobody holds it and waits for the contest.
 */
export async function lockContestsWithNotices(w: Writing, ids: readonly ContestId[]): Promise<Contest[]> {
  const onNotice = (await findEnteredIn(w.tx, ids)).filter(({ entry }) => entry.status === 'onNotice')
  await lockNoticesCarrying(
    w,
    onNotice.map(({ entry }) => entry.id),
  )
  const locked: Contest[] = []
  for (const id of [...new Set(ids)].toSorted()) locked.push(orRefuse(await lockContest(w.tx, id)))
  return locked
}

/** Locks every contest of a candidacy; who went upward meanwhile did so under the lock of the lower one. */
export async function lockContestsOf(w: Writing, id: CandidacyId): Promise<Contest[]> {
  const idsNow = async () => (await findEntriesOf(w.tx, [id])).map(({ contest }) => contest.id)
  const locked = await lockContestsWithNotices(w, await idsNow())
  for (const contestId of await idsNow())
    if (!locked.some((one) => one.id === contestId)) locked.push(orRefuse(await lockContest(w.tx, contestId)))
  return locked
}

/** Whoever stands on a notice leaves it; the contest was locked with its notices. */
export async function leaveNotice(w: Writing, { id, status }: Pick<Entry, 'id' | 'status'>): Promise<void> {
  if (status === 'onNotice') await withdrawLines(w, id)
}

/** Contests in the order in which their places are given: a notice locks its division to be numbered. */
export const byDivision = (contests: readonly Contest[]): Contest[] =>
  contests.toSorted((a, b) => (a.divisionCode < b.divisionCode ? -1 : a.divisionCode > b.divisionCode ? 1 : 0))
