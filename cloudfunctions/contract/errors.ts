import * as v from 'valibot'
import { EXEMPLAR_ERRORS } from './exemplar-errors'
import { PAPER_ERRORS } from './paper-errors'

/**
 * Every refusal of the product, once. `status` is the HTTP status of the host; `retryable` says whether the same
 * call may succeed later unchanged. The words a person reads stand in `src/i18n`, one sentence a code.
 */
export const ERRORS = {
  /** a field breaks its limit; `fields` says which */
  INVALID_INPUT: { status: 400, retryable: false },
  /** the call is over its size limit */
  CALL_TOO_LARGE: { status: 413, retryable: false },
  /** no such procedure */
  UNKNOWN_PROCEDURE: { status: 404, retryable: false },
  /** nobody is signed in */
  NOT_SIGNED_IN: { status: 401, retryable: false },
  /** the account is not yet bound to a person of the roster */
  NOT_BOUND: { status: 403, retryable: false },
  /** no role of the person carries this right */
  NO_RIGHT: { status: 403, retryable: false },
  /** no such thing within reach */
  NOT_FOUND: { status: 404, retryable: false },
  ...EXEMPLAR_ERRORS,
  /** the thing has moved on; this act is no longer possible */
  WRONG_STATE: { status: 409, retryable: false },
  /** somebody changed it since it was read */
  VERSION_CONFLICT: { status: 409, retryable: false },
  /** a command came without an intent */
  INTENT_REQUIRED: { status: 400, retryable: false },
  /** the intent was used with another body */
  INTENT_REUSED: { status: 409, retryable: false },
  /** another member holds the claim lock */
  CLAIMED_BY_OTHER: { status: 409, retryable: true },
  /** the claim lock is not held */
  CLAIM_REQUIRED: { status: 409, retryable: false },
  /** the member is recused; `reasons` says why */
  RECUSED: { status: 403, retryable: false },
  /** the person is not among those who decide this review */
  NOT_IN_ELECTORATE: { status: 403, retryable: false },
  /** who decided before does not decide again */
  DECIDED_BEFORE: { status: 403, retryable: false },
  /** a re-examination is confirmed or declined, never returned */
  RETURN_NOT_POSSIBLE: { status: 409, retryable: false },
  /** the ten days for an appeal are over */
  APPEAL_TOO_LATE: { status: 409, retryable: false },
  /** a declined deed can be appealed once */
  ALREADY_APPEALED: { status: 409, retryable: false },
  /** the deed was confirmed over a year ago */
  REEXAMINATION_TOO_LATE: { status: 409, retryable: false },
  /** it was decided that they are no kin; only one of the two may declare it again */
  KIN_DECIDED: { status: 409, retryable: false },
  /** the person or somebody else has challenged this kinship */
  ALREADY_CHALLENGED: { status: 409, retryable: false },
  /** the member has cast a ballot */
  ALREADY_VOTED: { status: 409, retryable: false },
  /** the public text is not written yet */
  PUBLIC_TEXT_MISSING: { status: 409, retryable: false },
  /** an approving ballot rests on the public text */
  PUBLIC_TEXT_FROZEN: { status: 409, retryable: false },
  /** a photo was not yet passed or refused */
  PHOTOS_UNJUDGED: { status: 409, retryable: false },
  /** the village had adopted no rule set on the date of the act */
  NO_RULE_IN_FORCE: { status: 409, retryable: false },
  /** the rule does not fit the class of the deed */
  RULE_NOT_USABLE: { status: 409, retryable: false },
  /** the evidence that the rule asks for was not ticked as seen */
  EVIDENCE_NOT_SEEN: { status: 409, retryable: false },
  /** the act lies in the future or over 30 days back */
  ACT_OUT_OF_TIME: { status: 409, retryable: false },
  /** nobody records points for their own household; `reasons` names those who live in it */
  OWN_HOUSEHOLD: { status: 409, retryable: false },
  /** fewer than two thirds of the representatives were present */
  NO_QUORUM: { status: 409, retryable: false },
  /** no more than half of those present were in favour */
  NO_MAJORITY: { status: 409, retryable: false },
  /** the meeting lies in the future */
  MEETING_AHEAD: { status: 409, retryable: false },
  /** an adoption of the village is still on its notice */
  ADOPTION_ON_NOTICE: { status: 409, retryable: false },
  /** nominator and praised cannot be witnesses */
  SELF_WITNESS: { status: 409, retryable: false },
  /** account or person is bound or asked already */
  ALREADY_BOUND: { status: 409, retryable: false },
  /** several people share the phone and none was chosen */
  NOBODY_IN_USE: { status: 403, retryable: false },
  /** another person uses the phone than the page shows */
  PERSON_CHANGED: { status: 409, retryable: false },
  /** before a second person comes to the phone the first needs a PIN */
  PIN_NEEDED: { status: 409, retryable: false },
  /** the phone holds as many people as it can */
  PHONE_FULL: { status: 409, retryable: false },
  /** no signed slip or fresh PIN of the person was given */
  PROOF_NEEDED: { status: 409, retryable: false },
  /** a household that goes on needs a head among its people */
  HEAD_NEEDED: { status: 409, retryable: false },
  /** the file has not the columns that an import needs; `reasons` names them */
  IMPORT_COLUMNS: { status: 409, retryable: false },
  /** the import was to be whole, and rows of it are faulty */
  IMPORT_FAULTY: { status: 409, retryable: false },
  /** a part came that does not follow the last one */
  IMPORT_PART: { status: 409, retryable: false },
  /** a change of the household waits for its second signature */
  CHANGE_PENDING: { status: 409, retryable: false },
  /** the second signature must be another person’s */
  SECOND_SIGNER: { status: 403, retryable: false },
  /** a person is no kin of themselves */
  SAME_PERSON: { status: 409, retryable: false },
  /** the file is not a readable JPEG */
  PHOTO_NOT_JPEG: { status: 415, retryable: false },
  /** the photo is over its size limit */
  PHOTO_TOO_LARGE: { status: 413, retryable: false },
  ...PAPER_ERRORS,
  /** the platform refused the photo; nobody can let it through */
  PHOTO_REFUSED: { status: 409, retryable: false },
  /** the platform refused words that everybody would read */
  TEXT_REFUSED: { status: 409, retryable: false },
  /** the upload ticket is unknown, used or expired */
  TICKET_INVALID: { status: 409, retryable: false },
  /** the notice or the time to go higher is over by the clock */
  OBJECTION_LATE: { status: 409, retryable: false },
  /** the person has objected to this line */
  ALREADY_OBJECTED: { status: 409, retryable: false },
  /** the reason will be published and names somebody concerned */
  REASON_NAMES_SOMEBODY: { status: 409, retryable: false },
  /** enrolment is not open yet, over, or the class began */
  ENROLMENT_CLOSED: { status: 409, retryable: false },
  /** the person has a seat or a place on the list */
  ALREADY_ENROLLED: { status: 409, retryable: false },
  /** the class is for people of another division */
  NOT_IN_AUDIENCE: { status: 403, retryable: false },
  /** the person has another class at that time; `reasons` names them, and asking again says that it is known */
  CLASSES_OVERLAP: { status: 409, retryable: false },
  /** the offered seat was to be taken earlier */
  OFFER_OVER: { status: 409, retryable: false },
  /** the person has a seat offered that waits for an answer */
  OFFER_OPEN: { status: 409, retryable: false },
  /** more seats are taken or offered than the capacity; `reasons` says how many */
  CAPACITY_BELOW_SEATS: { status: 409, retryable: false },
  /** a class cannot be put into the past */
  SESSION_IN_PAST: { status: 409, retryable: false },
  /** the lecturer teaches elsewhere at that time */
  LECTURER_BUSY: { status: 409, retryable: false },
  /** the room is taken at that time */
  ROOM_BUSY: { status: 409, retryable: false },
  /** rows of the sheet are faulty and all or nothing was asked for */
  TERM_FAULTY: { status: 409, retryable: false },
  /** check-in is open from half an hour before to the end */
  CHECK_IN_CLOSED: { status: 409, retryable: false },
  /** the person has no seat in this class */
  NOT_ENROLLED: { status: 409, retryable: false },
  /** the class has begun; leave is asked for before */
  LEAVE_TOO_LATE: { status: 409, retryable: false },
  /** exists only on a demo host */
  DEMO_ONLY: { status: 404, retryable: false },
  /** a council or committee member stays listed by name while in office */
  OFFICE_IS_NAMED: { status: 409, retryable: false },
  /** more calls than a person, a village or an address makes; `retryAfter` says when to come back */
  TOO_MANY: { status: 429, retryable: true },
  /** the page that asks is not one of this host */
  WRONG_ORIGIN: { status: 403, retryable: false },
  /** the village has no credit standard in force */
  NO_STANDARD_IN_FORCE: { status: 409, retryable: false },
  /** an adoption of a standard is still on its notice */
  STANDARD_ON_NOTICE: { status: 409, retryable: false },
  /** a consequence without a legal basis, or one that may never be tied to credit */
  CONSEQUENCE_REFUSED: { status: 409, retryable: false },
  /** computed criteria are not met yet; `reasons` holds their codes */
  CREDIT_NOT_YET: { status: 409, retryable: false },
  /** an application or designation of it stands already */
  CREDIT_RUNNING: { status: 409, retryable: false },
  /** less than six months since it was withdrawn or lapsed */
  REPAIR_TOO_EARLY: { status: 409, retryable: false },
  /** a declared or attested criterion has no evidence yet */
  EVIDENCE_MISSING: { status: 409, retryable: false },
  /** the hearing needs seven days of warning */
  HEARING_TOO_EARLY: { status: 409, retryable: false },
  /** the vote has not begun */
  POLL_NOT_OPEN: { status: 409, retryable: false },
  /** the vote is over, by the clock */
  POLL_CLOSED: { status: 409, retryable: false },
  /** the person has voted here, by phone or on paper */
  BALLOT_CAST: { status: 409, retryable: false },
  /** the person stands in the roster of no village in which this vote is held */
  NOT_A_VOTER_HERE: { status: 409, retryable: false },
  /** the person may be under eighteen */
  VOTER_TOO_YOUNG: { status: 409, retryable: false },
  /** who supervises the vote has no ballot */
  SUPERVISOR_HAS_NO_BALLOT: { status: 409, retryable: false },
  /** a choice is none of this vote */
  CHOICE_UNKNOWN: { status: 409, retryable: false },
  /** somebody chosen stands no longer */
  CHOICE_GONE: { status: 409, retryable: false },
  /** not exactly as many choices as the vote asks; `reasons` says how many */
  CHOICES_NOT_EXACT: { status: 409, retryable: false },
  /** the person's paper ballot is entered and waits for the second signature */
  PAPER_BALLOT_WAITS: { status: 409, retryable: false },
  /** people of the list voted already or stand on another; `reasons` names them */
  LISTED_HAVE_VOTED: { status: 409, retryable: false },
  /** people of the list may not vote here; `reasons` names them */
  LISTED_MAY_NOT_VOTE: { status: 409, retryable: false },
  /** not as many papers as people on the list */
  PAPERS_DO_NOT_MATCH: { status: 409, retryable: false },
  /** a candidate neither enters nor confirms the papers of the vote */
  CANDIDATE_AT_THE_BOX: { status: 409, retryable: false },
  /** the database is not reachable or too busy */
  BUSY: { status: 503, retryable: true },
  /** a fault of ours; the log has the request id */
  INTERNAL: { status: 500, retryable: true },
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
  /** Whole seconds after which it is worth trying again. */
  retryAfter: v.optional(v.number()),
})
export type CallError = v.InferOutput<typeof CallError>
