import type { DivisionCode, OutsiderId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import { cutPage, fromCursor } from '../../platform/cursor'
import { maskNumbers } from '../../platform/mask-numbers'
import type { Reading } from '../context'
import { linksSince, linkUntil } from './outsider'
import { findUnlinked } from './outsider.repository'

/** Praised people of the clerk's villages whom no roster has and who may still be linked, oldest first. */
export async function listOutsiders(r: Reading, reach: readonly DivisionCode[], cursor: string | undefined) {
  const after = fromCursor<OutsiderId>(cursor)
  const found = await findUnlinked(r.db, reach, linksSince(r.now), after, LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ outsider, deed }) => ({ at: deed.submittedAt, id: outsider.id }))
  const rows = page.rows.map(({ outsider, deed }) => ({
    outsiderId: outsider.id,
    deedId: deed.id,
    name: maskNumbers(outsider.name),
    place: maskNumbers(outsider.place),
    deedClass: deed.deedClass,
    happenedOn: deed.happenedOn,
    status: deed.status,
    linkUntil: outsider.confirmedAt ? linkUntil(outsider.confirmedAt) : undefined,
  }))
  return { ...page, rows }
}
