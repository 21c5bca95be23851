import * as v from 'valibot'
import { CaseVersionInput, CreditTimelineItem, CriterionView, EntryView, version } from './credit'
import { CASE_STATUSES, CREDIT_GRADES, CREDIT_KINDS } from './credit-words'
import { DECLINE_REASONS } from './decline-reasons'
import { Instant, PageInput, page, Reason } from './fields'
import { CreditCaseId, PhotoId, ReviewId } from './ids'
import { PAPER_FORMATS } from './photos'
import { RECUSAL_GROUNDS } from './recusal-grounds'
import { DEPARTMENTS } from './roles'

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
  photos: v.array(v.object({ photoId: PhotoId, url: v.string(), format: v.picklist(PAPER_FORMATS) })),
  /** Of an enterprise's. */
  enterprise: v.optional(
    v.object({ creditCode: v.string(), leadDepartment: v.picklist(DEPARTMENTS), attested: v.optional(v.string()) }),
  ),
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
export const CASE_NEEDS = ['papers', 'attest'] as const
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
  /** What an application still lacks: papers of the household, or the clerk's word. */
  needs: v.optional(v.picklist(CASE_NEEDS)),
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
