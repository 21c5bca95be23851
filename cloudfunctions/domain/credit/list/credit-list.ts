import type { DesignationId, DivisionCode } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import { AppError } from '../../../platform/app-error'
import { countyDate, startOfCountyDay } from '../../../platform/county-time'
import { cutPage, fromCursor } from '../../../platform/cursor'
import { shownHousehold } from '../../boards/board'
import type { Reading } from '../../context'
import { isWithin } from '../../people/permissions'
import { findListed, wasAnyDesignated } from './list.repository'

/*
 * The township's list 名单: the households that carry the status, for the office that keeps it on a sheet at the year's end.
 * From New Year until the annual review is over it is the list of 31 December: what the review lets lapse, and who is
 * designated meanwhile, changes nothing of the year that was closed. After it, and where nobody ever carried the status by
 * then, the list is that of the day. It is masked: a surname and no number, and who hides is not on it. (Domain: credit
 * status; honour boards.)
 */
const REVIEWED_FROM = '-04-01'

/** The day whose list of a division is asked for. */
export async function listDay({ db, now }: Pick<Reading, 'db' | 'now'>, divisionCode: DivisionCode): Promise<string> {
  const today = countyDate(now)
  const yearsEnd = `${Number(today.slice(0, 4)) - 1}-12-31`
  return today.slice(4) < REVIEWED_FROM && (await wasAnyDesignated(db, divisionCode, yearsEnd)) ? yearsEnd : today
}

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
  const standsOn = await listDay(r, divisionCode)
  const found = await findListed(r.db, { divisionCode, standsOn, after, limit: LIMITS.listRows + 1 }, false)
  const page = cutPage(found, LIMITS.listRows, positionOf)
  const rows = page.rows.map(({ villageName, grade, designatedOn, headName, listing }) => ({
    ...{ villageName, grade, designatedOn },
    household: shownHousehold(listing === 'named' ? 'masked' : listing, headName),
  }))
  return { ...page, rows, standsOn }
}
