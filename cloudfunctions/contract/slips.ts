import * as v from 'valibot'
import { DEED_CLASSES } from './deeds'
import { DateOnly, Instant, page } from './fields'
import { CreditCaseId, DeedId, PhotoId, ProofId, SlipId } from './ids'
import { ENROLMENT_STATUSES } from './school-words'
import { SlipNumber } from './slip-number'

/** What a clerk enters for somebody else, each with a numbered paper slip 纸条. */
export const SLIP_SUBJECTS = ['deed', 'credit', 'class'] as const
export type SlipSubject = (typeof SLIP_SUBJECTS)[number]

export const SlipRow = v.object({
  ...SlipNumber.entries,
  subject: v.picklist(SLIP_SUBJECTS),
  villageName: v.string(),
  personName: v.string(),
  enteredAt: Instant,
})
export const SlipsOutput = page(SlipRow)
export type SlipRow = v.InferOutput<typeof SlipRow>

export const SlipInput = v.object({ slipId: SlipId })
/** What was entered, by what it is about. */
export const SlipWords = v.variant('subject', [
  v.object({
    subject: v.literal('deed'),
    deedId: DeedId,
    deedClass: v.picklist(DEED_CLASSES),
    praised: v.array(v.string()),
    happenedOn: DateOnly,
    place: v.string(),
    story: v.string(),
  }),
  v.object({ subject: v.literal('credit'), caseId: CreditCaseId, headName: v.string(), appliedOn: DateOnly }),
  v.object({
    subject: v.literal('class'),
    title: v.string(),
    startsAt: Instant,
    place: v.string(),
    status: v.picklist(ENROLMENT_STATUSES),
    /** A seat that becomes free is taken without asking first. */
    takeAtOnce: v.boolean(),
  }),
])
export type SlipWords = v.InferOutput<typeof SlipWords>
export const SlipOutput = v.object({
  ...SlipRow.entries,
  enteredByName: v.string(),
  /** Whom to ask. */
  contacts: v.array(v.string()),
  words: SlipWords,
})
export type SlipView = v.InferOutput<typeof SlipOutput>

/** How a person shows that it is their own will: a photographed slip that they signed, or a PIN typed before the clerk. */
export const Proof = v.variant('by', [
  v.object({ by: v.literal('slip'), photoId: PhotoId }),
  v.object({ by: v.literal('pin'), proofId: ProofId }),
])
export type Proof = v.InferOutput<typeof Proof>
export const PROOF_KINDS = ['slip', 'pin'] as const
export type ProofKind = (typeof PROOF_KINDS)[number]
