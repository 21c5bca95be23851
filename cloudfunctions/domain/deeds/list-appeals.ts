import type { AppealId, DivisionCode } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import { cutPage, fromCursor } from '../../platform/cursor'
import { maskNumbers } from '../../platform/mask-numbers'
import type { Reading } from '../context'
import { appealLevelOf } from '../council/appeal'
import { decidersOf } from '../council/deciders'
import { groundsAgainst } from '../council/grounds-against'
import type { Resident } from '../people/actor'
import { findAppeals } from './appeal.repository'

/** Characters of the story that the queue shows. */
const SUMMARY_LENGTH = 60

type Found = Awaited<ReturnType<typeof findAppeals>>[number]

/** Appeals that officers of these divisions hear, oldest first; to who cannot decide one only that it waits, and why. */
export async function listAppeals(
  r: Reading,
  officer: Resident,
  reach: readonly DivisionCode[],
  cursor: string | undefined,
) {
  const found = await findAppeals(r.db, reach, fromCursor<AppealId>(cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ appeal }) => ({ at: appeal.appealedAt, id: appeal.id }))
  const rows = []
  for (const one of page.rows) rows.push(await toRow(r, officer, one))
  return { ...page, rows }
}

async function toRow(r: Reading, { person }: Resident, { appeal, deed, villageName }: Found) {
  const recusedFor = await groundsAgainst(r.db, person.personId, 'deed', deed.id)
  const decidedBefore = (await decidersOf(r.db, 'deed', deed.id)).has(person.personId)
  const bare = {
    appealId: appeal.id,
    villageName,
    level: appealLevelOf(appeal.divisionCode),
    appealedAt: appeal.appealedAt.toISOString(),
    dueAt: appeal.dueAt.toISOString(),
    overdue: appeal.dueAt <= r.now,
    recusedFor,
    decidedBefore,
  }
  if (recusedFor.length > 0 || decidedBefore) return bare
  const { deedClass, happenedOn, story } = deed
  return { ...bare, deed: { deedClass, happenedOn, summary: maskNumbers(story).slice(0, SUMMARY_LENGTH) } }
}
