import * as v from 'valibot'
import { DEED_CLASSES, DEED_STATUSES, DeedPhoto, version } from './deeds'
import { DateOnly, text } from './fields'
import { DeedId, PersonId, PhotoId, ReviewId, RuleCode } from './ids'
import { LIMITS } from './limits'

export const ReviewSheetInput = v.object({ reviewId: ReviewId })
/** All that a member who is not recused needs to decide one deed. Recused members are refused (`RECUSED`). */
export const ReviewSheetOutput = v.object({
  deedId: DeedId,
  deedVersion: version,
  villageName: v.string(),
  deedClass: v.picklist(DEED_CLASSES),
  happenedOn: DateOnly,
  place: v.string(),
  story: v.string(),
  praised: v.array(v.object({ personId: PersonId, name: v.string() })),
  outsiders: v.array(v.object({ name: v.string(), place: v.string() })),
  helped: v.array(v.object({ personId: PersonId, name: v.string() })),
  /** Whom the public text must not name: the praised, the helped, and everybody of their households. */
  notToName: v.array(v.string()),
  nominator: v.object({ name: v.string(), anonymousToPublic: v.boolean(), enteredByName: v.optional(v.string()) }),
  witnesses: v.array(v.object({ name: v.string(), note: v.string() })),
  photos: v.array(DeedPhoto),
  publicText: v.nullable(v.string()),
  publicTextBy: v.optional(v.string()),
  /** The same village, ±7 days, same person or similar words. */
  similar: v.array(v.object({ deedId: DeedId, story: v.string(), status: v.picklist(DEED_STATUSES) })),
  /** In a re-examination: what was awarded, which an approving ballot confirms as it is. */
  awarded: v.optional(v.object({ ruleCode: RuleCode, units: v.number() })),
  /** Rules of the version in force on the date of the act that fit the class, best fit first; in a re-examination the one. */
  rules: v.array(
    v.object({
      code: RuleCode,
      name: v.string(),
      points: v.number(),
      unit: v.string(),
      /** Any one of these evidence codes must be ticked as seen. */
      evidence: v.array(v.string()),
    }),
  ),
})
export type ReviewSheet = v.InferOutput<typeof ReviewSheetOutput>

export const WritePublicTextInput = v.object({
  reviewId: ReviewId,
  version,
  text: text(LIMITS.publicTextMin, LIMITS.publicTextMax),
})
export const WritePublicTextOutput = v.object({ version })
export const JudgePhotoInput = v.object({
  reviewId: ReviewId,
  photoId: PhotoId,
  verdict: v.picklist(['passed', 'refused']),
})
