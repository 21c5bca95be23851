import * as v from 'valibot'
import { Consequence, Criterion } from './credit-standards'
import {
  CASE_STATUSES,
  CREDIT_EVENTS,
  CREDIT_GRADES,
  CREDIT_KINDS,
  CRITERION_STATES,
  DESIGNATION_STATUSES,
} from './credit-words'
import { DECLINE_REASONS } from './decline-reasons'
import { DateOnly, Instant, PageInput, page, Reason, text } from './fields'
import { CreditCaseId, DesignationId, DivisionCode, HouseholdId, NoticeId, PersonId, PhotoId, ReviewId, WithdrawalId } from './ids'
import { LIMITS } from './limits'
import { RECUSAL_GROUNDS } from './recusal-grounds'
import { SlipNumber } from './slip-number'

const version = v.pipe(v.number(), v.integer(), v.minValue(1))
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

export const EntryView = v.object({ ruleName: v.string(), points: v.number(), actOn: DateOnly })

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

export const MY_CREDIT_ACTS = ['apply', 'giveEvidence', 'answer', 'withdraw', 'appeal', 'appealWithdrawal'] as const
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
export const AnswerReturnInput = v.object({ ...CaseVersionInput.entries, words: Reason, photos: v.optional(Photos, []) })
export const AppealCreditInput = v.object({ ...CaseVersionInput.entries, words: Reason })
export const AttestInput = v.object({ ...CaseVersionInput.entries, words: Reason })

/** What somebody who decides reads of an application. */
export const CaseSheetOutput = v.object({
  caseId: CreditCaseId,
  version,
  kind: v.picklist(CREDIT_KINDS),
  status: v.picklist(CASE_STATUSES),
  villageName: v.string(),
  headName: v.string(),
  members: v.array(v.string()),
  year: v.number(),
  grade: v.nullable(v.picklist(CREDIT_GRADES)),
  standardVersion: v.number(),
  criteria: v.array(CriterionView),
  entries: v.array(EntryView),
  /** Papers, by their address. */
  photos: v.array(v.object({ photoId: PhotoId, url: v.string() })),
  remedied: v.optional(v.string()),
  appealWords: v.optional(v.string()),
  flagged: v.boolean(),
  recusedFor: v.array(v.picklist(RECUSAL_GROUNDS)),
  timeline: v.array(CreditTimelineItem),
})
export type CaseSheet = v.InferOutput<typeof CaseSheetOutput>
export const ReviewCaseInput = v.object({ reviewId: ReviewId })

/** What waits in an office: for the clerk papers to vouch for, for the township decisions and appeals. */
export const CASE_DESKS = ['toAttest', 'toDecide', 'appeals', 'flagged'] as const
export type CaseDesk = (typeof CASE_DESKS)[number]
export const CasesInput = v.object({ ...PageInput.entries, desk: v.picklist(CASE_DESKS) })
export const CaseRow = v.object({
  caseId: CreditCaseId,
  version,
  kind: v.picklist(CREDIT_KINDS),
  status: v.picklist(CASE_STATUSES),
  villageName: v.string(),
  /** Absent for who is recused. */
  headName: v.optional(v.string()),
  since: Instant,
  opensSingly: v.boolean(),
  recusedFor: v.array(v.picklist(RECUSAL_GROUNDS)),
})
export type CaseRow = v.InferOutput<typeof CaseRow>
export const CasesOutput = page(CaseRow)

export const DecideCaseInput = v.variant('decision', [
  v.object({ decision: v.literal('pass'), ...CaseVersionInput.entries }),
  v.object({ decision: v.literal('return'), ...CaseVersionInput.entries, words: Reason }),
  v.object({
    decision: v.literal('decline'),
    ...CaseVersionInput.entries,
    reason: v.picklist(DECLINE_REASONS),
    words: Reason,
  }),
])
export type DecideCaseInput = v.InferOutput<typeof DecideCaseInput>

export const DecideCreditAppealInput = v.object({
  ...CaseVersionInput.entries,
  outcome: v.picklist(['accepted', 'declined']),
  words: Reason,
})
export type DecideCreditAppealInput = v.InferOutput<typeof DecideCreditAppealInput>

/** At most so many of a sheet in one call: small enough to be lost, large enough to be quick. */
export const SHEET_PIECE = 15
const Cases = v.pipe(v.array(CreditCaseId), v.minLength(1), v.maxLength(SHEET_PIECE))
const Households = v.pipe(v.array(HouseholdId), v.minLength(1), v.maxLength(SHEET_PIECE))

/** Whose turn it is with a sheet: the clerk lays it before the council, members pass it, the township ends it. */
export const SHEET_STEPS = ['lay', 'council', 'committees', 'township'] as const
export type SheetStep = (typeof SHEET_STEPS)[number]
export const SheetInput = v.object({ villageCode: DivisionCode, step: v.picklist(SHEET_STEPS) })
export const SheetOutput = v.object({
  year: v.number(),
  /** Households of the round that the reader can pass now, all of whose criteria are computed. */
  rows: v.array(
    v.object({
      householdId: HouseholdId,
      caseId: v.optional(CreditCaseId),
      headName: v.string(),
      group: v.string(),
      number: v.string(),
      honor: v.number(),
      participations: v.number(),
      grade: v.nullable(v.picklist(CREDIT_GRADES)),
    }),
  ),
  /** How many the reader passed already, and how many are opened singly or by somebody else. */
  done: v.number(),
  singly: v.number(),
  recused: v.number(),
})
export type Sheet = v.InferOutput<typeof SheetOutput>
export const LaySheetInput = v.object({ villageCode: DivisionCode, householdIds: Households })
export const PassSheetInput = v.object({ caseIds: Cases })
/** Each is recorded on its own: what could not be passed says so by being left out. */
export const PassSheetOutput = v.object({ passed: v.number(), left: v.number() })

export const VillageCreditInput = v.object({ divisionCode: DivisionCode })
/** The share of a village or township all year round, and what is missing: never which household. */
export const DivisionCreditOutput = v.object({
  divisionCode: DivisionCode,
  name: v.string(),
  kind: v.picklist(CREDIT_KINDS),
  designated: v.number(),
  outOf: v.number(),
  /** How many more it takes. */
  missing: v.number(),
  /** Complaints that wait for more than thirty days. */
  overdue: v.number(),
  status: v.optional(v.picklist(DESIGNATION_STATUSES)),
  running: v.optional(v.picklist(CASE_STATUSES)),
  can: v.array(v.picklist(['apply'])),
})
export type DivisionCredit = v.InferOutput<typeof DivisionCreditOutput>

/** Households that carry a status in a village, for the office that may propose to withdraw one. */
export const DesignationsInput = v.object({ ...PageInput.entries, villageCode: DivisionCode })
export const DesignationsOutput = page(
  v.object({
    designationId: DesignationId,
    headName: v.string(),
    group: v.string(),
    number: v.string(),
    status: v.picklist(DESIGNATION_STATUSES),
    grade: v.nullable(v.picklist(CREDIT_GRADES)),
    designatedOn: DateOnly,
    flagged: v.boolean(),
  }),
)

export const ProposeWithdrawalInput = v.object({
  designationId: DesignationId,
  reason: Reason,
  /** Seven days ahead at least. */
  hearingAt: Instant,
  place: text(2, LIMITS.placeMax),
})
export type ProposeWithdrawalInput = v.InferOutput<typeof ProposeWithdrawalInput>
export const WithdrawalOutput = v.object({ withdrawalId: WithdrawalId })

export const WITHDRAWAL_STAGES = ['hearing', 'onNotice', 'appealed'] as const
export const WithdrawalsInput = v.optional(v.object({}))
export const WithdrawalsOutput = v.object({
  rows: v.array(
    v.object({
      withdrawalId: WithdrawalId,
      headName: v.string(),
      villageName: v.string(),
      stage: v.picklist(WITHDRAWAL_STAGES),
      reason: v.string(),
      hearingAt: Instant,
      place: v.string(),
      appealWords: v.optional(v.string()),
      /** The reader may record the hearing, or decide the appeal, now. */
      can: v.array(v.picklist(['hear', 'decideAppeal'])),
    }),
  ),
})

export const HearInput = v.object({
  withdrawalId: WithdrawalId,
  /** What was said, as the minutes have it. */
  words: Reason,
  companion: v.optional(text(LIMITS.nameMin, LIMITS.nameMax)),
  outcome: v.picklist(['toNotice', 'keep']),
})
export type HearInput = v.InferOutput<typeof HearInput>
export const AppealWithdrawalInput = v.object({ words: Reason })
export const DecideWithdrawalAppealInput = v.object({
  withdrawalId: WithdrawalId,
  outcome: v.picklist(['upheld', 'kept']),
  words: Reason,
})
export type DecideWithdrawalAppealInput = v.InferOutput<typeof DecideWithdrawalAppealInput>
