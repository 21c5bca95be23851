import * as v from 'valibot'
import { CODE_FAULTS, CountyKeys } from './certificate-code'
import { CERTIFICATE_STATUSES } from './certificate-words'
import { CREDIT_GRADES } from './credit-words'
import { CAMPAIGN_MODES, EXEMPLAR_CATEGORIES } from './exemplar-words'
import { DateOnly, Nothing, PageInput, page } from './fields'
import { CertificateId, DivisionCode } from './ids'
import { DIVISION_LEVELS } from './roles'
import { ShownHousehold, ShownPerson } from './shown'

const Grade = v.nullable(v.picklist(CREDIT_GRADES))

/** What a certificate says, cut down to what its reader may see. A household that is not told apart shows no grade either. */
export const CertificateSays = v.variant('kind', [
  v.object({ kind: v.literal('creditHousehold'), household: ShownHousehold, grade: Grade }),
  v.object({ kind: v.literal('creditVillage') }),
  v.object({ kind: v.literal('creditTownship') }),
  v.object({
    kind: v.literal('exemplar'),
    person: ShownPerson,
    category: v.picklist(EXEMPLAR_CATEGORIES),
    level: v.picklist(DIVISION_LEVELS),
    year: v.number(),
    mode: v.picklist(CAMPAIGN_MODES),
  }),
  v.object({ kind: v.literal('creditEnterprise'), name: v.string() }),
])
export type CertificateSays = v.InferOutput<typeof CertificateSays>

const head = {
  divisionName: v.string(),
  issuedOn: DateOnly,
  until: v.nullable(DateOnly),
  status: v.picklist(CERTIFICATE_STATUSES),
  /** The day on which it ended, where it did. */
  endedOn: v.nullable(DateOnly),
}

/** A certificate to whom it belongs and to the office that prints it. */
export const Certificate = v.object({
  certificateId: CertificateId,
  ...head,
  says: CertificateSays,
  /** Signed; what its QR carries. Only while it is valid. */
  code: v.optional(v.string()),
})
export type Certificate = v.InferOutput<typeof Certificate>

export const CertificateInput = v.object({ certificateId: CertificateId })
export const MyCertificatesInput = v.optional(Nothing)
export const MyCertificatesOutput = v.object({ rows: v.array(Certificate) })

/** Valid certificates of a division that an office prints: plaques, letters. */
export const CertificatesToPrintInput = v.object({ ...PageInput.entries, divisionCode: DivisionCode })
export const CertificateToPrint = v.object({
  ...Certificate.entries,
  /** Of a household's: who gets it, for the office alone. */
  handedTo: v.optional(v.object({ headName: v.string(), group: v.string(), number: v.string() })),
})
export type CertificateToPrint = v.InferOutput<typeof CertificateToPrint>
export const CertificatesToPrintOutput = page(CertificateToPrint)

/** Longer than any code. */
const CODE_MAX = 1000
export const VerifyInput = v.object({ code: v.pipe(v.string(), v.maxLength(CODE_MAX)) })
/** `unknown`: genuine by its signature, and the county's register has no such certificate. */
export const VERIFY_FAULTS = [...CODE_FAULTS, 'unknown'] as const
export type VerifyFault = (typeof VERIFY_FAULTS)[number]
export const VerifyOutput = v.variant('as', [
  v.object({ as: v.literal('refused'), fault: v.picklist(VERIFY_FAULTS) }),
  v.object({ as: v.literal('genuine'), ...head, says: CertificateSays }),
])
export type Verified = v.InferOutput<typeof VerifyOutput>

export const KeysInput = v.optional(Nothing)
export const KeysOutput = CountyKeys
