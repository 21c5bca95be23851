import * as v from 'valibot'

const uuid = <B extends string>(brand: B) => v.pipe(v.string(), v.uuid(), v.brand(brand))

export const AccountId = uuid('AccountId')
export type AccountId = v.InferOutput<typeof AccountId>
export const PersonId = uuid('PersonId')
export type PersonId = v.InferOutput<typeof PersonId>
export const HouseholdId = uuid('HouseholdId')
export type HouseholdId = v.InferOutput<typeof HouseholdId>
export const BindingId = uuid('BindingId')
export type BindingId = v.InferOutput<typeof BindingId>
export const GrantId = uuid('GrantId')
export type GrantId = v.InferOutput<typeof GrantId>
export const DeedId = uuid('DeedId')
export type DeedId = v.InferOutput<typeof DeedId>
export const AppealId = uuid('AppealId')
export type AppealId = v.InferOutput<typeof AppealId>
export const KinshipId = uuid('KinshipId')
export type KinshipId = v.InferOutput<typeof KinshipId>
export const KinChallengeId = uuid('KinChallengeId')
export type KinChallengeId = v.InferOutput<typeof KinChallengeId>
export const OutsiderId = uuid('OutsiderId')
export type OutsiderId = v.InferOutput<typeof OutsiderId>
export const ReviewId = uuid('ReviewId')
export type ReviewId = v.InferOutput<typeof ReviewId>
export const PhotoId = uuid('PhotoId')
export type PhotoId = v.InferOutput<typeof PhotoId>
export const NoticeId = uuid('NoticeId')
export type NoticeId = v.InferOutput<typeof NoticeId>
export const NoticeLineId = uuid('NoticeLineId')
export type NoticeLineId = v.InferOutput<typeof NoticeLineId>
export const ActivityId = uuid('ActivityId')
export type ActivityId = v.InferOutput<typeof ActivityId>
export const AdoptionId = uuid('AdoptionId')
export type AdoptionId = v.InferOutput<typeof AdoptionId>
export const HouseholdMonthId = uuid('HouseholdMonthId')
export type HouseholdMonthId = v.InferOutput<typeof HouseholdMonthId>
export const ObjectionId = uuid('ObjectionId')
export type ObjectionId = v.InferOutput<typeof ObjectionId>
export const AwardCutId = uuid('AwardCutId')
export type AwardCutId = v.InferOutput<typeof AwardCutId>
export const LedgerEntryId = uuid('LedgerEntryId')
export type LedgerEntryId = v.InferOutput<typeof LedgerEntryId>
export const MessageId = uuid('MessageId')
export type MessageId = v.InferOutput<typeof MessageId>
export const ClerkTaskId = uuid('ClerkTaskId')
export type ClerkTaskId = v.InferOutput<typeof ClerkTaskId>
export const ComplaintId = uuid('ComplaintId')
export type ComplaintId = v.InferOutput<typeof ComplaintId>
export const CorrectionId = uuid('CorrectionId')
export type CorrectionId = v.InferOutput<typeof CorrectionId>
export const ProofId = uuid('ProofId')
export type ProofId = v.InferOutput<typeof ProofId>
export const SlipId = uuid('SlipId')
export type SlipId = v.InferOutput<typeof SlipId>
export const CreditCaseId = uuid('CreditCaseId')
export type CreditCaseId = v.InferOutput<typeof CreditCaseId>
export const CreditAssessmentId = uuid('CreditAssessmentId')
export type CreditAssessmentId = v.InferOutput<typeof CreditAssessmentId>
export const CreditAdoptionId = uuid('CreditAdoptionId')
export type CreditAdoptionId = v.InferOutput<typeof CreditAdoptionId>
export const DesignationId = uuid('DesignationId')
export type DesignationId = v.InferOutput<typeof DesignationId>
export const WithdrawalId = uuid('WithdrawalId')
export type WithdrawalId = v.InferOutput<typeof WithdrawalId>
export const RosterChangeId = uuid('RosterChangeId')
export type RosterChangeId = v.InferOutput<typeof RosterChangeId>
export const SessionId = uuid('SessionId')
export type SessionId = v.InferOutput<typeof SessionId>
export const IntentId = uuid('IntentId')
export type IntentId = v.InferOutput<typeof IntentId>

/** Official statistical code: 6 digits a county, 9 a township, 12 a village. A division's code begins with its parent's. */
export const DivisionCode = v.pipe(v.string(), v.regex(/^\d{6}(\d{3}(\d{3})?)?$/), v.brand('DivisionCode'))
export type DivisionCode = v.InferOutput<typeof DivisionCode>

/** A rule's code inside a rule set: a letter and two digits, "H01". */
export const RuleCode = v.pipe(v.string(), v.regex(/^[A-Z]\d{2}$/), v.brand('RuleCode'))
export type RuleCode = v.InferOutput<typeof RuleCode>
