import * as v from 'valibot'

/**
 * Every refusal of the product, once. `status` is the HTTP status of the host; `retryable` says whether the same
 * call may succeed later unchanged. The words a person reads stand in `src/i18n`, one sentence a code.
 */
export const ERRORS = {
  INVALID_INPUT: { status: 400, retryable: false, meaning: 'a field breaks its limit; `fields` says which' },
  CALL_TOO_LARGE: { status: 413, retryable: false, meaning: 'the call is over its size limit' },
  UNKNOWN_PROCEDURE: { status: 404, retryable: false, meaning: 'no such procedure' },
  NOT_SIGNED_IN: { status: 401, retryable: false, meaning: 'nobody is signed in' },
  NOT_BOUND: { status: 403, retryable: false, meaning: 'the account is not yet bound to a person of the roster' },
  NO_RIGHT: { status: 403, retryable: false, meaning: 'no role of the person carries this right' },
  NOT_FOUND: { status: 404, retryable: false, meaning: 'no such thing within reach' },
  WRONG_STATE: { status: 409, retryable: false, meaning: 'the thing has moved on; this act is no longer possible' },
  VERSION_CONFLICT: { status: 409, retryable: false, meaning: 'somebody changed it since it was read' },
  INTENT_REQUIRED: { status: 400, retryable: false, meaning: 'a command came without an intent' },
  INTENT_REUSED: { status: 409, retryable: false, meaning: 'the intent was used with another body' },
  CLAIMED_BY_OTHER: { status: 409, retryable: true, meaning: 'another member holds the claim lock' },
  CLAIM_REQUIRED: { status: 409, retryable: false, meaning: 'the claim lock is not held' },
  RECUSED: { status: 403, retryable: false, meaning: 'the member is recused; `reasons` says why' },
  NOT_IN_ELECTORATE: { status: 403, retryable: false, meaning: 'the person is not among those who decide this review' },
  ALREADY_VOTED: { status: 409, retryable: false, meaning: 'the member has cast a ballot' },
  PUBLIC_TEXT_MISSING: { status: 409, retryable: false, meaning: 'the public text is not written yet' },
  PUBLIC_TEXT_FROZEN: { status: 409, retryable: false, meaning: 'an approving ballot rests on the public text' },
  PHOTOS_UNJUDGED: { status: 409, retryable: false, meaning: 'a photo was not yet passed or refused' },
  NO_RULE_IN_FORCE: {
    status: 409,
    retryable: false,
    meaning: 'the village had adopted no rule set on the date of the act',
  },
  RULE_NOT_USABLE: { status: 409, retryable: false, meaning: 'the rule does not fit the class of the deed' },
  EVIDENCE_NOT_SEEN: {
    status: 409,
    retryable: false,
    meaning: 'the evidence that the rule asks for was not ticked as seen',
  },
  ACT_OUT_OF_TIME: { status: 409, retryable: false, meaning: 'the act lies in the future or over 30 days back' },
  SELF_WITNESS: { status: 409, retryable: false, meaning: 'nominator and praised cannot be witnesses' },
  ALREADY_BOUND: { status: 409, retryable: false, meaning: 'account or person is bound or asked already' },
  SAME_PERSON: { status: 409, retryable: false, meaning: 'a person is no kin of themselves' },
  PHOTO_NOT_JPEG: { status: 415, retryable: false, meaning: 'the file is not a readable JPEG' },
  PHOTO_TOO_LARGE: { status: 413, retryable: false, meaning: 'the photo is over its size limit' },
  TICKET_INVALID: { status: 409, retryable: false, meaning: 'the upload ticket is unknown, used or expired' },
  DEMO_ONLY: { status: 404, retryable: false, meaning: 'exists only on a demo host' },
  OFFICE_IS_NAMED: {
    status: 409,
    retryable: false,
    meaning: 'a council or committee member stays listed by name while in office',
  },
  BUSY: { status: 503, retryable: true, meaning: 'the database is not reachable or too busy' },
  INTERNAL: { status: 500, retryable: true, meaning: 'a fault of ours; the log has the request id' },
} as const

export type ErrorCode = keyof typeof ERRORS
export const ERROR_CODES = Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]]

/** What can be wrong with one field; the catalogue has one sentence for each, filled with `limit`. */
export const FIELD_FAULTS = [
  'required',
  'tooShort',
  'tooLong',
  'tooFew',
  'tooMany',
  'tooSmall',
  'tooBig',
  'format',
] as const
export type FieldFault = (typeof FIELD_FAULTS)[number]

export const FieldIssue = v.object({
  /** Dotted path in the input: "praised.0". */
  path: v.string(),
  fault: v.picklist(FIELD_FAULTS),
  limit: v.optional(v.number()),
})
export type FieldIssue = v.InferOutput<typeof FieldIssue>

export const CallError = v.object({
  code: v.picklist(ERROR_CODES),
  requestId: v.string(),
  fields: v.optional(v.array(FieldIssue)),
  /** Codes that say more: grounds of recusal, missing evidence. */
  reasons: v.optional(v.array(v.string())),
})
export type CallError = v.InferOutput<typeof CallError>
