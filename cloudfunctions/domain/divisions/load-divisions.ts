import type { DivisionCode } from '../../contract/ids'
import { DIVISION_LEVELS } from '../../contract/roles'
import { pinyinKey } from '../../platform/pinyin'
import type { Writing } from '../context'
import { insertDivisions } from './divisions.repository'
import { spokenName } from './spoken-name'

/** A row of the statistical list, all columns as text: code, parent_code, level, name. */
export type DivisionRow = Readonly<Record<string, string>>

/**
 * Adds the divisions of the county that are not there yet; answers how many. Parents come before their children.
 * @throws Error for a row that does not belong to the county
 */
export function loadDivisions(w: Writing, rows: readonly DivisionRow[]): Promise<number> {
  return insertDivisions(
    w.tx,
    rows.map((row) => toDivision(w.village.county.code, row)),
  )
}

function toDivision(county: DivisionCode, row: DivisionRow) {
  const level = DIVISION_LEVELS.find((one) => one === row.level)
  const { code = '', name = '', parent_code: parent = '' } = row
  if (!level || !code.startsWith(county)) throw new Error(`division ${code} does not belong to the county ${county}`)
  const spoken = spokenName(name)
  return {
    code: code as DivisionCode,
    name: spoken,
    pinyin: pinyinKey(spoken),
    level,
    parentCode: level === 'county' ? null : (parent as DivisionCode),
  }
}
