import * as v from 'valibot'
import { AdoptStandardInput } from '../../../cloudfunctions/contract/credit-standards'
import { CREDIT_HONOURS, LEGAL_BASES } from '../../../cloudfunctions/contract/credit-words'
import { numberOf } from './meeting-draft'

/** What may be offered: honours, and one thing that needs a law. What is never tied to credit is not offered at all. */
export const OFFERED = [...CREDIT_HONOURS, 'serviceFirst'] as const

/** The record of the meeting that adopted a credit standard as it is typed, kept on the clerk's phone. */
export const StandardDraft = v.object({
  metOn: v.optional(v.string()),
  entitled: v.string(),
  present: v.string(),
  inFavour: v.string(),
  minutes: v.string(),
  brings: v.array(v.picklist(OFFERED)),
  basis: v.optional(v.picklist(LEGAL_BASES)),
})
export type StandardDraft = v.InferOutput<typeof StandardDraft>

export const BLANK_STANDARD: StandardDraft = {
  entitled: '',
  present: '',
  inFavour: '',
  minutes: '',
  brings: [...CREDIT_HONOURS],
}

/** What is read by the schema of the command, besides village and version. */
export const standardFields = ({ metOn, minutes, brings, basis, ...votes }: StandardDraft) => ({
  metOn,
  minutes,
  entitled: numberOf(votes.entitled),
  present: numberOf(votes.present),
  inFavour: numberOf(votes.inFavour),
  consequences: brings.map((topic) => (topic === 'serviceFirst' && basis ? { topic, legalBasis: basis } : { topic })),
})

export const TypedStandard = v.omit(AdoptStandardInput, ['villageCode', 'version'])
