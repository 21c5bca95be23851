import type { DesignationId, DivisionCode } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import { AppError } from '../../../platform/app-error'
import { startOfCountyDay } from '../../../platform/county-time'
import { cutPage, fromCursor } from '../../../platform/cursor'
import type { Reading } from '../../context'
import { isWithin } from '../../people/permissions'
import { findPage } from './designations-page.repository'

/** Households of a village whose designation stands, for an office. @throws AppError NOT_FOUND out of reach */
export async function listDesignations(
  r: Reading,
  reach: readonly DivisionCode[],
  villageCode: DivisionCode,
  cursor: string | undefined,
) {
  if (!isWithin(reach, villageCode)) throw new AppError('NOT_FOUND')
  const found = await findPage(r.db, villageCode, fromCursor<DesignationId>(cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ one }) => ({ at: startOfCountyDay(one.designatedOn), id: one.id }))
  const rows = page.rows.map(({ one, headName, group, number, flaggedAt }) => ({
    ...{ designationId: one.id, headName, group, number, status: one.status, grade: one.grade },
    designatedOn: one.designatedOn,
    flagged: flaggedAt !== null,
  }))
  return { ...page, rows }
}
