import type { PersonId, RaisedMatterId } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import type { MatterDeskInput, MatterRow } from '../../../contract/school-matters'
import { cutPage, fromCursor } from '../../../platform/cursor'
import type { Reading } from '../../context'
import type { Resident } from '../../people/actor'
import type { Desk } from './handle-matter'
import { findMatters, findOpen, type NamedMatter } from './matter.repository'

const toRow = ({ matter, stationName }: NamedMatter, reader: PersonId, now: Date): MatterRow => ({
  matterId: matter.id,
  words: matter.words,
  status: matter.status,
  stationName,
  raisedAt: matter.raisedAt.toISOString(),
  dueAt: matter.dueAt.toISOString(),
  ownerName: matter.ownerName ?? undefined,
  answer: matter.answer ?? undefined,
  answeredAt: matter.answeredAt?.toISOString(),
  rating: matter.rating ?? undefined,
  movedUp: matter.movedUpAt !== null,
  overdue: matter.answer === null && matter.dueAt <= now,
  mine: matter.raisedBy === reader,
})

const positionOf = ({ matter }: NamedMatter) => ({ at: matter.raisedAt, id: matter.id })

/** What was asked and answered in the reader's village, or what they asked themselves; nobody reads who asked. */
export async function listMatters(
  r: Reading,
  { person }: Resident,
  input: { which: 'village' | 'mine'; cursor?: string | undefined },
) {
  const whose = input.which === 'mine' ? { raisedBy: person.personId } : { villageCode: person.villageCode }
  const found = await findMatters(r.db, whose, fromCursor<RaisedMatterId>(input.cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, positionOf)
  return { ...page, rows: page.rows.map((one) => toRow(one, person.personId, r.now)) }
}

/** What waits at a desk for an answer: as much of it, and in the order, as was asked for. */
export async function listOpenMatters(r: Reading, desk: Desk, { cursor, filter, order }: MatterDeskInput) {
  const after = fromCursor<RaisedMatterId>(cursor)
  const { reach, movedUp } = desk
  const found = await findOpen(r.db, { reach, movedUp, filter, now: r.now, order, after, limit: LIMITS.pageSize + 1 })
  const page = cutPage(found, LIMITS.pageSize, ({ matter }) => ({
    at: order === 'due' ? matter.dueAt : matter.raisedAt,
    id: matter.id,
  }))
  return { ...page, rows: page.rows.map((one) => toRow(one, desk.personId, r.now)) }
}
