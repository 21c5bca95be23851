import type { DeedStatus, DeedWait } from '../../../cloudfunctions/contract/deeds'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { lastDayWords } from '../../services/time'

/** What happens next and when, in a sentence: 「评议会正在看，最晚 3月8日 星期日 有结果。」 */
export function nextWords(
  { status, nextAt, waitsFor }: { status: DeedStatus; nextAt?: string | undefined; waitsFor?: DeedWait | undefined },
  now: string,
): string {
  if (waitsFor !== undefined) return t.deeds.waits[waitsFor]
  const { dated, undated } = t.deeds.nextSteps[status]
  return nextAt === undefined ? undated : fill(dated, { date: lastDayWords(nextAt, now) })
}
