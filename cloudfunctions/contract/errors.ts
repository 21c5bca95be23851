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
  DECIDED_BEFORE: { status: 403, retryable: false, meaning: 'who decided before does not decide again' },
  RETURN_NOT_POSSIBLE: {
    status: 409,
    retryable: false,
    meaning: 'a re-examination is confirmed or declined, never returned',
  },
  APPEAL_TOO_LATE: { status: 409, retryable: false, meaning: 'the ten days for an appeal are over' },
  ALREADY_APPEALED: { status: 409, retryable: false, meaning: 'a declined deed can be appealed once' },
  REEXAMINATION_TOO_LATE: { status: 409, retryable: false, meaning: 'the deed was confirmed over a year ago' },
  KIN_DECIDED: {
    status: 409,
    retryable: false,
    meaning: 'it was decided that they are no kin; only one of the two may declare it again',
  },
  ALREADY_CHALLENGED: {
    status: 409,
    retryable: false,
    meaning: 'the person or somebody else has challenged this kinship',
  },
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
  OWN_HOUSEHOLD: {
    status: 409,
    retryable: false,
    meaning: 'nobody records points for their own household; `reasons` names those who live in it',
  },
  NO_QUORUM: { status: 409, retryable: false, meaning: 'fewer than two thirds of the representatives were present' },
  NO_MAJORITY: { status: 409, retryable: false, meaning: 'no more than half of those present were in favour' },
  MEETING_AHEAD: { status: 409, retryable: false, meaning: 'the meeting lies in the future' },
  ADOPTION_ON_NOTICE: { status: 409, retryable: false, meaning: 'an adoption of the village is still on its notice' },
  SELF_WITNESS: { status: 409, retryable: false, meaning: 'nominator and praised cannot be witnesses' },
  ALREADY_BOUND: { status: 409, retryable: false, meaning: 'account or person is bound or asked already' },
  NOBODY_IN_USE: { status: 403, retryable: false, meaning: 'several people share the phone and none was chosen' },
  PERSON_CHANGED: { status: 409, retryable: false, meaning: 'another person uses the phone than the page shows' },
  PIN_NEEDED: {
    status: 409,
    retryable: false,
    meaning: 'before a second person comes to the phone the first needs a PIN',
  },
  PHONE_FULL: { status: 409, retryable: false, meaning: 'the phone holds as many people as it can' },
  PROOF_NEEDED: { status: 409, retryable: false, meaning: 'no signed slip or fresh PIN of the person was given' },
  HEAD_NEEDED: { status: 409, retryable: false, meaning: 'a household that goes on needs a head among its people' },
  CHANGE_PENDING: {
    status: 409,
    retryable: false,
    meaning: 'a change of the household waits for its second signature',
  },
  SECOND_SIGNER: { status: 403, retryable: false, meaning: 'the second signature must be another person’s' },
  SAME_PERSON: { status: 409, retryable: false, meaning: 'a person is no kin of themselves' },
  PHOTO_NOT_JPEG: { status: 415, retryable: false, meaning: 'the file is not a readable JPEG' },
  PHOTO_TOO_LARGE: { status: 413, retryable: false, meaning: 'the photo is over its size limit' },
  PHOTO_REFUSED: {
    status: 409,
    retryable: false,
    meaning: 'the platform refused the photo; nobody can let it through',
  },
  TEXT_REFUSED: { status: 409, retryable: false, meaning: 'the platform refused words that everybody would read' },
  TICKET_INVALID: { status: 409, retryable: false, meaning: 'the upload ticket is unknown, used or expired' },
  OBJECTION_LATE: {
    status: 409,
    retryable: false,
    meaning: 'the notice or the time to go higher is over by the clock',
  },
  ALREADY_OBJECTED: { status: 409, retryable: false, meaning: 'the person has objected to this line' },
  REASON_NAMES_SOMEBODY: {
    status: 409,
    retryable: false,
    meaning: 'the reason will be published and names somebody concerned',
  },
  ENROLMENT_CLOSED: { status: 409, retryable: false, meaning: 'enrolment is not open yet, over, or the class began' },
  ALREADY_ENROLLED: { status: 409, retryable: false, meaning: 'the person has a seat or a place on the list' },
  NOT_IN_AUDIENCE: { status: 403, retryable: false, meaning: 'the class is for people of another division' },
  CLASSES_OVERLAP: {
    status: 409,
    retryable: false,
    meaning: 'the person has another class at that time; `reasons` names them, and asking again says that it is known',
  },
  OFFER_OVER: { status: 409, retryable: false, meaning: 'the offered seat was to be taken earlier' },
  OFFER_OPEN: { status: 409, retryable: false, meaning: 'the person has a seat offered that waits for an answer' },
  CAPACITY_BELOW_SEATS: {
    status: 409,
    retryable: false,
    meaning: 'more seats are taken or offered than the capacity; `reasons` says how many',
  },
  SESSION_IN_PAST: { status: 409, retryable: false, meaning: 'a class cannot be put into the past' },
  LECTURER_BUSY: { status: 409, retryable: false, meaning: 'the lecturer teaches elsewhere at that time' },
  ROOM_BUSY: { status: 409, retryable: false, meaning: 'the room is taken at that time' },
  CHECK_IN_CLOSED: { status: 409, retryable: false, meaning: 'check-in is open from half an hour before to the end' },
  NOT_ENROLLED: { status: 409, retryable: false, meaning: 'the person has no seat in this class' },
  LEAVE_TOO_LATE: { status: 409, retryable: false, meaning: 'the class has begun; leave is asked for before' },
  DEMO_ONLY: { status: 404, retryable: false, meaning: 'exists only on a demo host' },
  OFFICE_IS_NAMED: {
    status: 409,
    retryable: false,
    meaning: 'a council or committee member stays listed by name while in office',
  },
  TOO_MANY: {
    status: 429,
    retryable: true,
    meaning: 'too many sign-ins were begun from one address; a little later it works',
  },
  WRONG_ORIGIN: { status: 403, retryable: false, meaning: 'the page that asks is not one of this host' },
  NO_STANDARD_IN_FORCE: { status: 409, retryable: false, meaning: 'the village has no credit standard in force' },
  STANDARD_ON_NOTICE: { status: 409, retryable: false, meaning: 'an adoption of a standard is still on its notice' },
  CONSEQUENCE_REFUSED: {
    status: 409,
    retryable: false,
    meaning: 'a consequence without a legal basis, or one that may never be tied to credit',
  },
  CREDIT_NOT_YET: {
    status: 409,
    retryable: false,
    meaning: 'computed criteria are not met yet; `reasons` holds their codes',
  },
  CREDIT_RUNNING: { status: 409, retryable: false, meaning: 'an application or designation of it stands already' },
  REPAIR_TOO_EARLY: { status: 409, retryable: false, meaning: 'less than six months since it was withdrawn or lapsed' },
  EVIDENCE_MISSING: { status: 409, retryable: false, meaning: 'a declared or attested criterion has no evidence yet' },
  HEARING_TOO_EARLY: { status: 409, retryable: false, meaning: 'the hearing needs seven days of warning' },
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
