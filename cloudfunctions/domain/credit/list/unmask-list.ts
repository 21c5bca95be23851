import type { DesignationId, DivisionCode, UnmaskingId } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import { AppError, orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import { countyDate } from '../../../platform/county-time'
import { cutPage, fromCursor } from '../../../platform/cursor'
import { newId } from '../../../platform/ids'
import { maskNumbers } from '../../../platform/mask-numbers'
import { recordAccesses } from '../../access/record-access'
import type { Reading, Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { isWithin } from '../../people/permissions'
import { listDay, positionOf } from './credit-list'
import { findListed, findUnmasking, findUnmaskings, insertUnmasking } from './list.repository'

/*
 * The unmasked list, with names and house numbers: needs a right of its own and a reason, is open to who asked on the day on
 * which they asked, and each household's head can read who had their name. (Domain: the law, as tests.)
 */

/** Says why, and opens the list for today. @throws AppError NOT_FOUND out of reach */
export async function unmaskList(
  w: Writing,
  { person }: Resident,
  reach: readonly DivisionCode[],
  { divisionCode, reason }: { divisionCode: DivisionCode; reason: string },
): Promise<UnmaskingId> {
  if (!isWithin(reach, divisionCode)) throw new AppError('NOT_FOUND')
  const id = newId<UnmaskingId>()
  const said = maskNumbers(reason)
  await insertUnmasking(w.tx, { id, readerId: person.personId, divisionCode, reason: said, askedAt: w.now })
  const detail = { unmaskingId: id, reason: said }
  await recordTrace(w.tx, w.now, w.by, {
    action: 'credit.unmasked',
    subject: 'creditList',
    subjectId: divisionCode,
    detail,
  })
  return id
}

/** @throws AppError NOT_FOUND for what another person asked for, on another day, or out of reach by now */
export async function unmaskedList(
  r: Reading,
  { person }: Resident,
  reach: readonly DivisionCode[],
  id: UnmaskingId,
  cursor: string | undefined,
) {
  const { readerId, divisionCode, askedAt } = orRefuse(await findUnmasking(r.db, id))
  const own = readerId === person.personId && countyDate(askedAt) === countyDate(r.now)
  if (!own || !isWithin(reach, divisionCode)) throw new AppError('NOT_FOUND')
  const after = fromCursor<DesignationId>(cursor)?.id
  const standsOn = await listDay(r, divisionCode)
  const found = await findListed(r.db, { divisionCode, standsOn, after, limit: LIMITS.listRows + 1 }, true)
  const page = cutPage(found, LIMITS.listRows, positionOf)
  const read = page.rows.map(({ headId, designationId }) => ({ personId: headId, subjectId: designationId }))
  await recordAccesses(r, { readerId, what: 'creditList' }, read)
  const rows = page.rows.map(({ villageName, grade, designatedOn, headName, group, number }) => ({
    ...{ villageName, grade, designatedOn, headName, group, number },
  }))
  return { ...page, rows, standsOn }
}

/** Who had names shown of what lies in reach, when and why. */
export async function listUnmaskings(r: Reading, reach: readonly DivisionCode[], cursor: string | undefined) {
  const found = await findUnmaskings(r.db, reach, fromCursor<UnmaskingId>(cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ one }) => ({ at: one.askedAt, id: one.id }))
  const rows = page.rows.map(({ one, readerName, divisionName }) => ({
    ...{ unmaskingId: one.id, at: one.askedAt.toISOString(), readerName, divisionName, reason: one.reason },
  }))
  return { ...page, rows }
}
