import { OPTIONAL_COLUMNS, ROSTER_COLUMNS, type RosterColumn } from '../../../contract/roster-import'
import { AppError } from '../../../platform/app-error'

/** What people and other systems call the columns. */
const NAMES: Readonly<Record<RosterColumn, readonly string[]>> = {
  township: ['乡镇', '乡', '镇', '所属乡镇', 'township'],
  village: ['村', '行政村', '村名', '村名称', '村代码', '行政村代码', '所属村', 'village'],
  number: ['户号', '户编号', '家庭编号', '户码', 'household', 'number'],
  group: ['组', '村民小组', '小组', '组别', '村组', 'group'],
  name: ['姓名', '名字', '成员姓名', 'name'],
  birthYear: ['出生年份', '出生年', '出生日期', '生日', 'birthyear', 'born'],
  head: ['与户主关系', '户主关系', '是否户主', '户主', '户主姓名', 'head'],
  phone: ['手机', '手机号', '手机号码', '电话', '联系电话', 'phone'],
}

const plain = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[\s*（(].*$/s, '')
    .trim()
    .toLowerCase()

/**
 * What stands in which column, null for a column that is not used; of two columns of one kind the first counts.
 * @throws AppError IMPORT_COLUMNS with the columns that are missing
 */
export function readColumns(head: readonly string[]): (RosterColumn | null)[] {
  const taken = new Set<RosterColumn>()
  const columns = head.map((cell) => {
    const found = ROSTER_COLUMNS.find((column) => NAMES[column].includes(plain(cell)) && !taken.has(column))
    if (found) taken.add(found)
    return found ?? null
  })
  const missing = ROSTER_COLUMNS.filter((column) => !taken.has(column) && !OPTIONAL_COLUMNS.includes(column))
  if (missing.length > 0) throw new AppError('IMPORT_COLUMNS', { reasons: missing })
  return columns
}
