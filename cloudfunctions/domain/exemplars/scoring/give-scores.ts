import type { ScoreInput } from '../../../contract/exemplar-decisions'
import { AppError, orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import { maskNumbers } from '../../../platform/mask-numbers'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { lockContest } from '../campaigns/contest.repository'
import { isLive } from '../candidates/entry'
import { findEnteredIn } from '../candidates/entry.repository'
import { insertScores } from './scoring.repository'
import { scoringStands } from './scoring-stands'

/**
 * A scorer gives every candidate of a contest points and a reason, at once and for good.
 * @throws AppError NOT_FOUND for who has no seat, RECUSED with the grounds, WRONG_STATE, ALREADY_SCORED, SHEET_INCOMPLETE
 * unless each candidate who stands has exactly one mark
 */
export async function giveScores(w: Writing, { person }: Resident, { contestId, marks }: ScoreInput): Promise<void> {
  const contest = orRefuse(await lockContest(w.tx, contestId))
  const stands = await scoringStands(w.tx, contest)
  if (!contest.body || !stands.seated.includes(person.personId)) throw new AppError('NOT_FOUND')
  const grounds = stands.recused.get(person.personId)
  if (grounds) throw new AppError('RECUSED', { reasons: grounds })
  if (contest.stage !== 'scoring') throw new AppError('WRONG_STATE')
  if (stands.sheets.has(person.personId)) throw new AppError('ALREADY_SCORED')
  const standing = (await findEnteredIn(w.tx, [contestId])).filter(({ entry }) => isLive(entry.status))
  const named = new Set(marks.map((mark) => mark.entryId))
  const whole = named.size === marks.length && marks.length === standing.length
  if (!whole || !standing.every(({ entry }) => named.has(entry.id))) throw new AppError('SHEET_INCOMPLETE')
  const { body } = contest
  const given = { personId: person.personId, body, scoredAt: w.now }
  const rows = marks.map(({ entryId, points, reason }) => ({ entryId, points, reason: maskNumbers(reason), ...given }))
  if (!(await insertScores(w.tx, rows))) throw new AppError('ALREADY_SCORED')
  const trace = { action: 'contest.scored', subject: 'contest', subjectId: contestId, detail: { body } }
  await recordTrace(w.tx, w.now, w.by, trace)
}
