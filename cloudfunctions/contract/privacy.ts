import * as v from 'valibot'
import { Instant, PersonName, page, Reason, text } from './fields'
import { CorrectionId } from './ids'
import { LIMITS } from './limits'
import { BirthYear } from './people'

/** What of the roster a person can ask to have corrected. */
export const CORRECTION_FIELDS = ['name', 'birthYear', 'group'] as const
export type CorrectionField = (typeof CORRECTION_FIELDS)[number]

export const CORRECTION_STATUSES = ['requested', 'made', 'refused'] as const
export type CorrectionStatus = (typeof CORRECTION_STATUSES)[number]

export const AskCorrectionInput = v.variant('field', [
  v.object({ field: v.literal('name'), value: PersonName, why: Reason }),
  v.object({ field: v.literal('birthYear'), value: BirthYear, why: Reason }),
  v.object({ field: v.literal('group'), value: text(1, LIMITS.nameMax), why: Reason }),
])
export type AskCorrectionInput = v.InferOutput<typeof AskCorrectionInput>

export const Correction = v.object({
  correctionId: CorrectionId,
  field: v.picklist(CORRECTION_FIELDS),
  value: v.string(),
  why: v.string(),
  status: v.picklist(CORRECTION_STATUSES),
  reason: v.optional(v.string()),
  requestedAt: Instant,
})
export type Correction = v.InferOutput<typeof Correction>
export const MyCorrectionsOutput = page(Correction)

/** A request as the clerk sees it, beside what the roster says now. */
export const CorrectionRequest = v.object({
  ...Correction.entries,
  personName: v.string(),
  birthYear: v.number(),
  group: v.string(),
  householdNumber: v.string(),
})
export type CorrectionRequest = v.InferOutput<typeof CorrectionRequest>
export const CorrectionRequestsOutput = page(CorrectionRequest)

export const DecideCorrectionInput = v.variant('decision', [
  v.object({ decision: v.literal('make'), correctionId: CorrectionId }),
  v.object({ decision: v.literal('refuse'), correctionId: CorrectionId, reason: Reason }),
])
export type DecideCorrectionInput = v.InferOutput<typeof DecideCorrectionInput>

/** Reads that are logged, and shown to whom they are about. */
export const ACCESS_KINDS = [
  'complainant',
  'sealedIdentity',
  'contact',
  'creditList',
  'enterprisePaper',
  'sheet',
] as const
export type AccessKind = (typeof ACCESS_KINDS)[number]

export const AccessRow = v.object({
  at: Instant,
  what: v.picklist(ACCESS_KINDS),
  /** Who read it, and for which division they hold their office. */
  readerName: v.string(),
})
export const AccessOutput = page(AccessRow)

export const CloseAccountInput = v.object({
  /** Also leaves every public page: each deed's consent becomes "declined". */
  leavePublicPages: v.boolean(),
})
