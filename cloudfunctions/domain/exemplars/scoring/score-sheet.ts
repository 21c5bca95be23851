import type { ScoreSheet } from '../../../contract/exemplar-decisions'
import type { ContestId } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import type { Reading } from '../../context'
import { divisionNames } from '../../divisions/get-village'
import type { Resident } from '../../people/actor'
import { quotaOf } from '../campaigns/campaign.repository'
import { type Contest, findContest } from '../campaigns/contest.repository'
import { gatherDossier } from '../candidates/dossier'
import { isLive } from '../candidates/entry'
import { findEnteredIn } from '../candidates/entry.repository'
import { findOpenTies, findTied, findTieVotes } from '../choice/tie.repository'
import { voteResult } from '../vote/vote-result'
import { findScores, findSeated } from './scoring.repository'
import { scoringStands } from './scoring-stands'

async function tieOf(r: Reading, contest: Contest, personId: Resident['person']['personId']) {
  const [tie] = await findOpenTies(r.db, [contest.id])
  if (!tie) return undefined
  const voted = (await findTieVotes(r.db, tie.id)).some((one) => one.personId === personId)
  return { tieId: tie.id, places: tie.places, entryIds: await findTied(r.db, tie.id), voted }
}

/**
 * All candidates of a contest side by side, for who has a seat; kin of one of them see none.
 * @throws AppError NOT_FOUND, RECUSED
 */
export async function scoreSheet(r: Reading, { person }: Resident, id: ContestId): Promise<ScoreSheet> {
  const contest = orRefuse(await findContest(r.db, id))
  const { seated, recused } = await scoringStands(r.db, contest)
  if (!seated.includes(person.personId)) throw new AppError('NOT_FOUND')
  const grounds = recused.get(person.personId)
  if (grounds) throw new AppError('RECUSED', { reasons: grounds })
  const standing = (await findEnteredIn(r.db, [id])).filter(({ entry }) => isLive(entry.status))
  const scores = await findScores(
    r.db,
    standing.map(({ entry }) => entry.id),
  )
  const result = await voteResult(r.db, contest)
  const candidates: ScoreSheet['candidates'] = []
  for (const one of standing) {
    const mine = scores.find(
      (score) => score.entryId === one.entry.id && score.personId === person.personId && score.body === contest.body,
    )
    const votes = result?.votes.get(one.entry.id)
    candidates.push({
      ...(await gatherDossier(r, contest, one)),
      ...(votes === undefined ? {} : { votes }),
      ...(mine ? { mine: { points: mine.points, reason: mine.reason } } : {}),
    })
  }
  const tie = await tieOf(r, contest, person.personId)
  const names = await divisionNames(r.db, [contest.divisionCode])
  const { category, level, stage, stageEndsAt } = contest
  return {
    ...{ contestId: id, category, level, stage, candidates },
    divisionName: names.get(contest.divisionCode) ?? '',
    places: (await quotaOf(r.db, contest)).places,
    ...(stageEndsAt === null ? {} : { dueAt: stageEndsAt.toISOString() }),
    ...(result ? { ballots: result.ballots } : {}),
    ...(tie ? { tie } : {}),
  }
}

/** Contests in which the reader has a seat and is not recused, those with something to do first. */
export async function scoringDesk(r: Reading, { person }: Resident) {
  const contests = await findSeated(r.db, person.personId)
  const names = await divisionNames(
    r.db,
    contests.map((one) => one.divisionCode),
  )
  const rows = []
  for (const contest of contests) {
    const { able, sheets } = await scoringStands(r.db, contest)
    if (!able.includes(person.personId)) continue
    const { id: contestId, category, level, divisionCode, stage, stageEndsAt } = contest
    const tie = await tieOf(r, contest, person.personId)
    const todo =
      tie && !tie.voted ? 'voteTie' : stage === 'scoring' && !sheets.has(person.personId) ? 'score' : 'nothing'
    const standing = (await findEnteredIn(r.db, [contestId])).filter(({ entry }) => isLive(entry.status))
    rows.push({
      ...{ contestId, category, level, todo: todo as 'score' | 'voteTie' | 'nothing' },
      divisionName: names.get(divisionCode) ?? '',
      candidates: standing.length,
      ...(stageEndsAt === null ? {} : { dueAt: stageEndsAt.toISOString() }),
    })
  }
  return { rows: rows.toSorted((a, b) => Number(a.todo === 'nothing') - Number(b.todo === 'nothing')) }
}
