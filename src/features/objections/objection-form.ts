import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { OBJECTION_GROUNDS } from '../../../cloudfunctions/contract/objection-words'
import * as t from '../../i18n/zh-CN'

export const groundOptions = OBJECTION_GROUNDS.map((value) => ({ value, ...t.objections.grounds[value] }))

/** Whether words are as long as an objection's have to be. */
export function enoughWords(words: string): boolean {
  const { length } = words.trim()
  return length >= LIMITS.reasonMin && length <= LIMITS.objectionWordsMax
}
