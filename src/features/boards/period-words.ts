import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'

/** 「2026 年 3 月」, 「2026 年第 1 季度」 or 「2026 年」 of a period's key. */
export function periodWords(key: string): string {
  const [year = '', month] = key.split('-')
  if (month !== undefined) return fill(t.boards.month, { year, month: Number(month) })
  const [ofQuarter = '', quarter] = key.split('Q')
  return quarter === undefined ? fill(t.boards.year, { year }) : fill(t.boards.quarter, { year: ofQuarter, quarter })
}
