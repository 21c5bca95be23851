import type { DesignationId, DivisionCode } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import { AppError } from '../../../platform/app-error'
import { startOfCountyDay } from '../../../platform/county-time'
import { cutPage, fromCursor } from '../../../platform/cursor'
import { shownHousehold } from '../../boards/board'
import type { Reading } from '../../context'
import { isWithin } from '../../people/permissions'
import { findListed } from './list.repository'

/*
 * The township's list 名单: the households that carry the status today, for the office that keeps it on a sheet. It is
 * masked: a surname and no number, and who hides is not on it. (Domain: credit status; honour boards.)
 */

/** The position of a row of either list. */
export const positionOf = ({
  designatedOn,
  designationId,
}: {
  designatedOn: string
  designationId: DesignationId
}) => ({
  at: startOfCountyDay(designatedOn),
  id: designationId,
})

/** @throws AppError NOT_FOUND out of reach */
export async function creditList(
  r: Reading,
  reach: readonly DivisionCode[],
  divisionCode: DivisionCode,
  cursor: string | undefined,
) {
  if (!isWithin(reach, divisionCode)) throw new AppError('NOT_FOUND')
  const after = fromCursor<DesignationId>(cursor)?.id
  const found = await findListed(r.db, { divisionCode, after, limit: LIMITS.listRows + 1 }, false)
  const page = cutPage(found, LIMITS.listRows, positionOf)
  const rows = page.rows.map(({ villageName, grade, designatedOn, headName, listing }) => ({
    ...{ villageName, grade, designatedOn },
    household: shownHousehold(listing === 'named' ? 'masked' : listing, headName),
  }))
  return { ...page, rows }
}
