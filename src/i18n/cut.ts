import type { Cut } from '../../cloudfunctions/contract/cuts'
import { fill } from './fill'
import * as t from './zh-CN'

/** 「2026 年 3 月您家这一项已到上限，少记 3 分」, by the date of the act. */
export function cutWords({ asked, posted, by }: Cut, actOn: string): string {
  const [year = '', month = ''] = actOn.split('-')
  const quarter = Math.ceil(Number(month) / 3)
  return fill(t.points.cuts[by], { year, month: Number(month), quarter, points: asked - posted })
}

/** The same with what the rule was worth. */
export const cutFromWords = (cut: Cut, actOn: string): string =>
  fill(t.ledger.cutFrom, { asked: cut.asked, why: cutWords(cut, actOn) })
