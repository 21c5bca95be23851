import * as v from 'valibot'
import { EnterActivityInput } from '../../../cloudfunctions/contract/activities'
import { PersonId, RuleCode } from '../../../cloudfunctions/contract/ids'
import { errorsIn, type FieldErrors } from '../../i18n/field-errors'
import * as t from '../../i18n/zh-CN'
import type { LocalPhoto } from '../../services/photos'

/** Somebody on the list, as the form holds them. */
const ListedPerson = v.object({ personId: PersonId, name: v.string(), units: v.number() })
export type ListedPerson = v.InferOutput<typeof ListedPerson>

/** A list half entered, kept on the clerk's phone. */
export const ActivityDraft = v.object({
  event: v.string(),
  heldOn: v.optional(v.string()),
  ruleCode: v.optional(RuleCode),
  people: v.array(ListedPerson),
})
export type ActivityDraft = v.InferOutput<typeof ActivityDraft>

export const BLANK: ActivityDraft = { event: '', people: [] }

const Typed = v.omit(EnterActivityInput, ['photos', 'villageCode'])

/** What both commands take besides the photos, to be read by their schema. */
export const fieldsOf = ({ event, heldOn, ruleCode, people }: ActivityDraft) => ({
  event,
  heldOn,
  ruleCode,
  people: people.map(({ personId, units }) => ({ personId, units })),
})

/** What is not right yet, by field; empty when the list can be sent. */
export const errorsOf = (draft: ActivityDraft, photos: readonly LocalPhoto[]): FieldErrors => ({
  ...errorsIn(Typed, fieldsOf(draft)),
  ...(photos.length === 0 ? { photos: t.faults.required } : {}),
})
