import type { CountyFileFault, DivisionLine, Loaded } from '../../contract/county-files'
import type { DivisionCode } from '../../contract/ids'
import { DIVISION_LEVELS, type DivisionLevel } from '../../contract/roles'
import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import { findDivisions } from './divisions.repository'
import { loadDivisions } from './load-divisions'
import { spokenName } from './spoken-name'

const LENGTHS: Record<DivisionLevel, number> = { county: 6, township: 9, village: 12 }
const CODE = /^\d+$/
/** What a spreadsheet would take for a formula: no division is called so. */
const FORMULA = /^[=+\-@\t]/

/** What is wrong with a row of the list; undefined where nothing is. `standing` are names by code. */
function faultOf(
  county: DivisionCode,
  { code, parent_code: parent, level, name }: DivisionLine,
  {
    seen,
    named,
    standing,
  }: { seen: ReadonlySet<string>; named: ReadonlySet<string>; standing: ReadonlyMap<string, string> },
): CountyFileFault | undefined {
  const known = DIVISION_LEVELS.find((one) => one === level)
  if (!CODE.test(code)) return 'codeFormat'
  if (!known) return 'levelUnknown'
  if (code.length !== LENGTHS[known]) return 'levelLength'
  if (!code.startsWith(county)) return 'notOfCounty'
  if (known !== 'county' && !(code.startsWith(parent) && (named.has(parent) || standing.has(parent))))
    return 'parentMissing'
  if (name === '') return 'nameMissing'
  if (FORMULA.test(name)) return 'formula'
  if (seen.has(code)) return 'rowTwice'
  const before = standing.get(code)
  return before !== undefined && before !== spokenName(name) ? 'nameDiffers' : undefined
}

/**
 * Loads a list of divisions: all of it, or nothing while a row is faulty. Divisions that are there are never changed; one that
 * stands under another name is a fault of the list.
 */
export async function importDivisions(w: Writing, rows: readonly DivisionLine[], check: boolean): Promise<Loaded> {
  const codes = rows.flatMap(({ code, parent_code: parent }) => [code, parent]) as DivisionCode[]
  const standing = new Map<string, string>((await findDivisions(w.tx, codes)).map((one) => [one.code, one.name]))
  const named = new Set(rows.map(({ code }) => code))
  const seen = new Set<string>()
  const faults = rows.flatMap((row) => {
    const fault = faultOf(w.village.county.code, row, { seen, named, standing })
    seen.add(row.code)
    return fault === undefined ? [] : [{ row: row.row, fault }]
  })
  const already = rows.filter(({ code }) => standing.has(code)).length
  const loads = !check && faults.length === 0
  if (loads) {
    const added = await loadDivisions(w, [...rows].sort((a, b) => a.code.length - b.code.length).map(asText))
    const subjectId = w.village.county.code
    await recordTrace(w.tx, w.now, w.by, {
      action: 'divisions.loaded',
      subject: 'division',
      subjectId,
      detail: { added },
    })
  }
  return { fresh: rows.length - already, already, faults, loaded: loads }
}

const asText = ({ row: _, ...cells }: DivisionLine) => cells
