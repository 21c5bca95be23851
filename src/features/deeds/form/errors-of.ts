import { NominateInput } from '../../../../cloudfunctions/contract/deeds'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { errorsIn, type FieldErrors } from '../../../i18n/field-errors'
import * as t from '../../../i18n/zh-CN'
import { type Days, isWithin } from './days'
import { type Draft, nominateInputOf } from './draft'

/** What is wrong with the draft, beside each field, in the words that the API would use. */
export function errorsOf(draft: Draft, days: Days): FieldErrors {
  const errors = errorsIn(NominateInput, nominateInputOf(draft))
  const late = errors.happenedOn === undefined && draft.happenedOn !== undefined && !isWithin(days, draft.happenedOn)
  return late ? { ...errors, happenedOn: t.errors.ACT_OUT_OF_TIME } : errors
}

/** What is said before anybody asked: only what went over its limit. */
export function earlyErrorsOf(draft: Draft, errors: FieldErrors): FieldErrors {
  const { story, place } = draft
  const over = (name: string, limit: number, words: string) => {
    const said = errors[name]
    return words.trim().length > limit && said !== undefined ? { [name]: said } : {}
  }
  return { ...over('story', LIMITS.storyMax, story), ...over('place', LIMITS.placeMax, place) }
}
