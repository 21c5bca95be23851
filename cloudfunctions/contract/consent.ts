import * as v from 'valibot'
import { ANSWERS_AS, CONSENTS, DEED_CLASSES, DEED_STATUSES } from './deeds'
import { DateOnly, Instant, page } from './fields'
import { DeedId, OutsiderId, PersonId } from './ids'
import { Proof } from './slips'

/** The guardian of a praised child under fourteen lets the council read the deed, or not. */
export const AnswerAsGuardianInput = v.object({ deedId: DeedId, personId: PersonId, agrees: v.boolean() })
export type AnswerAsGuardianInput = v.InferOutput<typeof AnswerAsGuardianInput>

const signed = { deedId: DeedId, personId: PersonId, signerId: PersonId, proof: Proof }

/** Entered by the clerk for a praised person: who signed it (they, a guardian, the family) proves that it is their will. */
export const AnswerOnPaperInput = v.variant('asked', [
  v.object({
    asked: v.literal('consent'),
    ...signed,
    consent: v.picklist(CONSENTS),
    pointsWanted: v.optional(v.boolean(), false),
  }),
  v.object({ asked: v.literal('guardian'), ...signed, agrees: v.boolean() }),
])
export type AnswerOnPaperInput = v.InferOutput<typeof AnswerOnPaperInput>

export const ASKED = ['consent', 'guardian'] as const
export type Asked = (typeof ASKED)[number]

/** One answer that is missing in the clerk's villages. */
export const MissingSignature = v.object({
  deedId: DeedId,
  personId: PersonId,
  name: v.string(),
  deedClass: v.picklist(DEED_CLASSES),
  happenedOn: DateOnly,
  asked: v.picklist(ASKED),
  answersAs: v.picklist(ANSWERS_AS),
  /** Who may sign: the person, or the adults of the household. */
  signers: v.array(v.object({ personId: PersonId, name: v.string() })),
  /** One of them has an account and can answer there. */
  byPhone: v.boolean(),
  /** The notice opens then, answered or not. */
  until: v.optional(Instant),
})
export type MissingSignature = v.InferOutput<typeof MissingSignature>
/** Oldest deed first. */
export const SignaturesOutput = page(MissingSignature)

/** Somebody praised in the clerk's villages whom no roster has. */
export const OutsiderRow = v.object({
  outsiderId: OutsiderId,
  deedId: DeedId,
  name: v.string(),
  place: v.string(),
  deedClass: v.picklist(DEED_CLASSES),
  happenedOn: DateOnly,
  status: v.picklist(DEED_STATUSES),
  /** Last day on which linking still brings the points, once the deed is confirmed. */
  linkUntil: v.optional(DateOnly),
})
export type OutsiderRow = v.InferOutput<typeof OutsiderRow>
export const OutsidersOutput = page(OutsiderRow)
export const LinkOutsiderInput = v.object({ outsiderId: OutsiderId, personId: PersonId })
export type LinkOutsiderInput = v.InferOutput<typeof LinkOutsiderInput>
