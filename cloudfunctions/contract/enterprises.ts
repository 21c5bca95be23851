import * as v from 'valibot'
import { CreditTimelineItem, CriterionView, version } from './credit'
import { CaseRow } from './credit-cases'
import { CreditCode } from './credit-code'
import { CASE_STATUSES, DESIGNATION_STATUSES } from './credit-words'
import { DECLINE_REASONS } from './decline-reasons'
import { DateOnly, Instant, Nothing, PageInput, page, Reason, text } from './fields'
import { CreditCaseId, DesignationId, DivisionCode, EnterpriseId, NoticeId, PersonId, PhotoId } from './ids'
import { LIMITS } from './limits'
import { DEPARTMENTS } from './roles'

const Papers = v.pipe(v.array(PhotoId), v.maxLength(LIMITS.photosMax))

/** What is declared anew with every application; what is not so is refused with the criterion's code. */
export const Declared = v.object({ noWageArrears: v.boolean(), noMajorPenalty: v.boolean() })
export type Declared = v.InferOutput<typeof Declared>

const declaration = {
  ...Declared.entries,
  /** Received for a paper: PDF or JPEG. */
  papers: v.pipe(Papers, v.minLength(1)),
}

export const RegisterEnterpriseInput = v.object({
  ...declaration,
  name: text(LIMITS.enterpriseNameMin, LIMITS.enterpriseNameMax),
  creditCode: CreditCode,
  /** Where it is. */
  villageCode: DivisionCode,
  leadDepartment: v.picklist(DEPARTMENTS),
})
export type RegisterEnterpriseInput = v.InferOutput<typeof RegisterEnterpriseInput>

/** Again, of an enterprise that is registered: after a refusal, at the end of its term, or after a withdrawal. */
export const ApplyAgainInput = v.object({ ...declaration, enterpriseId: EnterpriseId, remedied: v.optional(Reason) })
export type ApplyAgainInput = v.InferOutput<typeof ApplyAgainInput>
export const EnterpriseApplied = v.object({ enterpriseId: EnterpriseId, caseId: CreditCaseId })

export const MY_ENTERPRISE_ACTS = ['apply', 'answer', 'withdraw', 'appeal', 'appealWithdrawal'] as const
export const EnterpriseFacts = v.object({
  enterpriseId: EnterpriseId,
  name: v.string(),
  creditCode: v.string(),
  villageName: v.string(),
  leadDepartment: v.picklist(DEPARTMENTS),
  /** Null where nobody represents it: the county names somebody. */
  representativeName: v.nullable(v.string()),
})
export type EnterpriseFacts = v.InferOutput<typeof EnterpriseFacts>

const EnterpriseDesignation = v.object({
  designationId: DesignationId,
  status: v.picklist(DESIGNATION_STATUSES),
  designatedOn: DateOnly,
  /** Its last day. */
  validUntil: DateOnly,
})

export const MyEnterprise = v.object({
  ...EnterpriseFacts.entries,
  criteria: v.array(CriterionView),
  designation: v.optional(v.object({ ...EnterpriseDesignation.entries, hearingAt: v.optional(Instant) })),
  application: v.optional(
    v.object({
      caseId: CreditCaseId,
      version,
      status: v.picklist(CASE_STATUSES),
      nextAt: v.optional(Instant),
      noticeId: v.optional(NoticeId),
    }),
  ),
  /** The first day on which it may apply again after a withdrawal; the words of what was put right are needed then. */
  repairFrom: v.optional(DateOnly),
  timeline: v.array(CreditTimelineItem),
  can: v.array(v.picklist(MY_ENTERPRISE_ACTS)),
})
export type MyEnterprise = v.InferOutput<typeof MyEnterprise>
export const MyEnterprisesInput = v.optional(Nothing)
export const MyEnterprisesOutput = v.object({ rows: v.array(MyEnterprise) })

export const AppealEnterpriseInput = v.object({ enterpriseId: EnterpriseId, words: Reason })

/** Applications that wait for the word of a department, for those who sign for it. */
export const DepartmentDeskInput = v.object(PageInput.entries)
export const DepartmentDeskOutput = page(CaseRow)

/** Passing, the signer vouches with words for what the enterprise declared. */
export const SignEnterpriseInput = v.variant('decision', [
  v.object({ decision: v.literal('pass'), caseId: CreditCaseId, version, words: Reason }),
  v.object({ decision: v.literal('return'), caseId: CreditCaseId, version, words: Reason }),
  v.object({
    decision: v.literal('decline'),
    caseId: CreditCaseId,
    version,
    reason: v.picklist(DECLINE_REASONS),
    words: Reason,
  }),
])
export type SignEnterpriseInput = v.InferOutput<typeof SignEnterpriseInput>

/** All enterprises that are registered, the latest first, for the county. */
export const EnterprisesInput = v.object(PageInput.entries)
export const EnterpriseRow = v.object({
  ...EnterpriseFacts.entries,
  designation: v.optional(EnterpriseDesignation),
  /** Where its application stands, while one runs. */
  running: v.optional(v.picklist(CASE_STATUSES)),
})
export type EnterpriseRow = v.InferOutput<typeof EnterpriseRow>
export const EnterprisesOutput = page(EnterpriseRow)

export const NameRepresentativeInput = v.object({ enterpriseId: EnterpriseId, personId: PersonId })

export const EnterpriseBoardInput = v.object({ divisionCode: DivisionCode })
/** Enterprises that carry the status in a division, in no order of merit; `off` where the county switched the board off. */
export const EnterpriseBoardOutput = v.object({
  as: v.picklist(['roll', 'off']),
  divisionName: v.string(),
  rows: v.array(
    v.object({
      name: v.string(),
      villageName: v.string(),
      leadDepartment: v.picklist(DEPARTMENTS),
      designatedOn: DateOnly,
      validUntil: DateOnly,
    }),
  ),
})
