import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { fill, t } from '../../../i18n/t'

/** What is wrong with words that must say why; undefined when they can be sent. */
export function faultOf(words: string): string | undefined {
  const { length } = words.trim()
  if (length < LIMITS.reasonMin) return fill(t.deedPage.appeal.short, { limit: LIMITS.reasonMin })
  if (length > LIMITS.reasonMax) return fill(t.deedPage.appeal.long, { limit: LIMITS.reasonMax })
  return undefined
}
