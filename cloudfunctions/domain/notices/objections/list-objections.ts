import type * as v from 'valibot'
import type { ObjectionId } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import type { ObjectionQueueInput } from '../../../contract/objections'
import { cutPage, fromCursor } from '../../../platform/cursor'
import type { Reading } from '../../context'
import type { Resident } from '../../people/actor'
import { toBare, wordsOf } from './describe-objections'
import { findDesk, findSeats, type ObjectionOnNotice } from './objection.repository'
import { deskReachOf, holdsLevel } from './stand'
import { mayDecide, type Stance, stancesOf } from './who-decides'

/** Objections on the desk of an office holder, oldest first; those that the objector's person keeps from them are not there. */
export async function listObjections(
  r: Reading,
  holder: Resident,
  { cursor, filter }: v.InferOutput<typeof ObjectionQueueInput>,
) {
  const reach = deskReachOf(holder)
  const after = fromCursor<ObjectionId>(cursor)
  const wanted = filter === 'toDecide' ? 'open' : filter
  const found = await findDesk(r.db, reach, wanted, after, LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ objection }) => ({ at: objection.raisedAt, id: objection.id }))
  const words = await wordsOf(r, page.rows)
  const rows = []
  for (const one of page.rows) {
    const row = await rowFor(r, holder, one)
    if (!row || (filter === 'toDecide' && !row.mine && row.recusedFor.length === 0)) continue
    rows.push(row.recusedFor.length > 0 ? row : { ...row, line: words.get(one.line.id) })
  }
  return { ...page, rows }
}

/** How the holder stands to it, and the row that they read; null when it does not exist for them. */
export async function standingFor(r: Reading, holder: Resident, found: ObjectionOnNotice) {
  const { personId } = holder.person
  const stance = (await stancesOf({ db: r.db, village: r.village }, found, [personId])).get(personId)
  if (!stance || stance.tooClose) return null
  const seats = await findSeats(r.db, [found.objection.id])
  const atLevel = holdsLevel(
    holder,
    found.objection,
    seats.map((seat) => seat.personId),
  )
  return { stance, atLevel, mine: seats.find((seat) => seat.personId === personId)?.verdict ?? undefined }
}

export const isOpenNow = ({ objection }: Pick<ObjectionOnNotice, 'objection'>, now: Date): boolean =>
  objection.status === 'open' && objection.dueAt !== null && now < objection.dueAt

export function toRow(
  r: Reading,
  found: ObjectionOnNotice,
  { stance, atLevel, mine }: { stance: Stance; atLevel: boolean; mine: unknown },
) {
  const decides = atLevel && mayDecide(stance) && isOpenNow(found, r.now) && mine === undefined
  return { ...toBare(found), recusedFor: [...stance.recusedFor], mine: decides }
}

async function rowFor(r: Reading, holder: Resident, found: ObjectionOnNotice) {
  const standing = await standingFor(r, holder, found)
  return standing && toRow(r, found, standing)
}
