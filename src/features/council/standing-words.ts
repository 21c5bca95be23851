import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import type { Standing } from './use-council'

/** 「已有 2 票同意，还差 1 票」; whose they are nobody is told. */
export function standingWords({ approvals, needed }: Standing): string {
  const missing = needed - approvals
  if (missing <= 0) return fill(t.council.standing.enough, { approvals })
  return fill(approvals === 0 ? t.council.standing.none : t.council.standing.some, { approvals, missing })
}

/** 「应评 5 人，回避 1 人，能评 4 人」 */
export const electorateWords = ({ electorate, recused, able }: Standing) =>
  fill(t.council.standing.electorate, { electorate, recused, able })
