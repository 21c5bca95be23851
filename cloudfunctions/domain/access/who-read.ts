import { LIMITS } from '../../contract/limits'
import { cutPage, fromCursor } from '../../platform/cursor'
import type { Reading } from '../context'
import type { Resident } from '../people/actor'
import { findAccessesTo } from './access.repository'

/** Who read what is sealed or a contact of the reader, newest first. */
export async function whoRead(r: Reading, actor: Resident, cursor: string | undefined) {
  const found = await findAccessesTo(r.db, actor.person.personId, fromCursor(cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ at, id }) => ({ at, id }))
  return { ...page, rows: page.rows.map(({ at, what, readerName }) => ({ at: at.toISOString(), what, readerName })) }
}
