import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'

/** What is wrong with words that must say why; undefined when they can be sent. */
export function faultOf(words: string): string | undefined {
  const { length } = words.trim()
  if (length < LIMITS.reasonMin) return fill(t.deedPage.appeal.short, { limit: LIMITS.reasonMin })
  if (length > LIMITS.reasonMax) return fill(t.deedPage.appeal.long, { limit: LIMITS.reasonMax })
  return undefined
}
