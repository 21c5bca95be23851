import * as v from 'valibot'
import { Consequence, Criterion } from './credit-standards'
import { CASE_STATUSES, CREDIT_EVENTS, CREDIT_GRADES, CRITERION_STATES, DESIGNATION_STATUSES } from './credit-words'
import { DECLINE_REASONS } from './decline-reasons'
import { DateOnly, Instant, Reason } from './fields'
import { CreditCaseId, DesignationId, HouseholdId, LedgerEntryId, NoticeId, PersonId, PhotoId } from './ids'
import { LIMITS } from './limits'
import { SlipNumber } from './slip-number'

export const version = v.pipe(v.number(), v.integer(), v.minValue(1))
const Photos = v.pipe(v.array(PhotoId), v.maxLength(LIMITS.photosMax))

/** How a household lives, as it says itself: decides which criteria are about it. */
export const Circumstances = v.object({ runsBusiness: v.boolean(), away: v.boolean() })
export type Circumstances = v.InferOutput<typeof Circumstances>

export const CriterionView = v.object({
  ...Criterion.entries,
  state: v.picklist(CRITERION_STATES),
  /** Of a computed one: what was found. */
  measured: v.optional(v.number()),
  /** Of an attested one: the clerk who vouches. */
  attestedBy: v.optional(v.string()),
  /** Of a declared one: how many papers lie with it. */
  papers: v.optional(v.number()),
})
export type CriterionView = v.InferOutput<typeof CriterionView>

export const EntryView = v.object({ entryId: LedgerEntryId, ruleName: v.string(), points: v.number(), actOn: DateOnly })
export type EntryView = v.InferOutput<typeof EntryView>

export const CreditTimelineItem = v.object({
  event: v.picklist(CREDIT_EVENTS),
  at: Instant,
  words: v.optional(v.array(v.string())),
  reasons: v.optional(v.array(v.picklist(DECLINE_REASONS))),
})
export type CreditTimelineItem = v.InferOutput<typeof CreditTimelineItem>

const DesignationView = v.object({
  designationId: DesignationId,
  status: v.picklist(DESIGNATION_STATUSES),
  grade: v.nullable(v.picklist(CREDIT_GRADES)),
  designatedOn: DateOnly,
  /** Present while a hearing is ahead. */
  hearingAt: v.optional(Instant),
})

export const MY_CREDIT_ACTS = [
  'apply',
  'giveEvidence',
  'answer',
  'withdraw',
  'appeal',
  'appealWithdrawal',
  'confirmUnchanged',
] as const
export const MyCreditInput = v.optional(Circumstances)
export const MyCreditOutput = v.object({
  householdId: HouseholdId,
  headName: v.string(),
  /** Null where the village has no standard in force. */
  standardVersion: v.nullable(v.number()),
  year: v.number(),
  criteria: v.array(CriterionView),
  /** What the computed ones rest on, latest first. */
  entries: v.array(EntryView),
  consequences: v.array(Consequence),
  designation: v.optional(DesignationView),
  application: v.optional(
    v.object({
      caseId: CreditCaseId,
      version,
      status: v.picklist(CASE_STATUSES),
      circumstances: Circumstances,
      nextAt: v.optional(Instant),
      noticeId: v.optional(NoticeId),
    }),
  ),
  /** The first day on which a new application is possible after a withdrawal or lapse. */
  repairFrom: v.optional(DateOnly),
  timeline: v.array(CreditTimelineItem),
  can: v.array(v.picklist(MY_CREDIT_ACTS)),
})
export type MyCredit = v.InferOutput<typeof MyCreditOutput>

export const ApplyInput = v.object({
  ...Circumstances.entries,
  /** What was put right since the last designation ended; needed for a repair. */
  remedied: v.optional(Reason),
  /** Papers for the declared criterion. */
  photos: v.optional(Photos, []),
  /** A clerk applies for somebody without a phone. */
  onBehalfOf: v.optional(PersonId),
})
export type ApplyInput = v.InferOutput<typeof ApplyInput>
export const ApplyOutput = v.object({
  caseId: CreditCaseId,
  status: v.picklist(CASE_STATUSES),
  slip: v.optional(SlipNumber),
})

export const CaseInput = v.object({ caseId: CreditCaseId })
export const CaseVersionInput = v.object({ caseId: CreditCaseId, version })
export const CaseOutcome = v.object({ caseId: CreditCaseId, status: v.picklist(CASE_STATUSES), version })

export const GiveEvidenceInput = v.object({ ...CaseVersionInput.entries, photos: v.pipe(Photos, v.minLength(1)) })
export const AnswerReturnInput = v.object({
  ...CaseVersionInput.entries,
  words: Reason,
  photos: v.optional(Photos, []),
})
export const AppealCreditInput = v.object({ ...CaseVersionInput.entries, words: Reason })
export const AttestInput = v.object({ ...CaseVersionInput.entries, words: Reason })
