import * as v from 'valibot'
import { DECLINE_REASONS } from './decline-reasons'
import { DateOnly, Instant, PageInput, page, text } from './fields'
import { DeedId, DivisionCode, NoticeId, PersonId, PhotoId, ReviewId, RuleCode } from './ids'
import { LIMITS } from './limits'
import { ShownPerson } from './shown'

export const DEED_CLASSES = [
  'helpingOthers',
  'braveryForJustice',
  'honestyAndTrust',
  'dedicationToWork',
  'filialPiety',
  'customsReform',
  'villageEnvironment',
  'volunteerService',
  'neighbourlyHarmony',
] as const
export type DeedClass = (typeof DEED_CLASSES)[number]

/**
 * The states a deed passes; `panel` is decided by lot when a council cannot, `townshipCheck` follows the council where the
 * rule asks for it; `appealed` is with the township, `reexamined` a confirmed deed on which new facts came up; `keptPrivate`
 * was accepted, and none of its praised wants a line.
 */
export const DEED_STATUSES = [
  'submitted',
  'returned',
  'townshipCheck',
  'accepted',
  'declined',
  'withdrawn',
  'panel',
  'onNotice',
  'confirmed',
  'appealed',
  'reexamined',
  'overturned',
  'keptPrivate',
] as const
export type DeedStatus = (typeof DEED_STATUSES)[number]

export const CONSENTS = ['fullName', 'surnameOnly', 'anonymous', 'declined'] as const
export const CONSENT_STATES = ['unanswered', ...CONSENTS] as const
/** What a praised person allows; until they answered everything says "a villager". */
export type ConsentState = (typeof CONSENT_STATES)[number]

const deedFields = {
  deedClass: v.picklist(DEED_CLASSES),
  praised: v.pipe(v.array(PersonId), v.minLength(1), v.maxLength(LIMITS.praisedMax)),
  helped: v.optional(v.pipe(v.array(PersonId), v.maxLength(LIMITS.praisedMax)), []),
  story: text(LIMITS.storyMin, LIMITS.storyMax),
  place: text(1, LIMITS.placeMax),
  happenedOn: DateOnly,
  photos: v.optional(v.pipe(v.array(PhotoId), v.maxLength(LIMITS.photosMax)), []),
  anonymous: v.boolean(),
}

/** `onBehalfOf` names the nominator when a clerk enters it for somebody without a phone. */
export const NominateInput = v.object({ villageCode: DivisionCode, ...deedFields, onBehalfOf: v.optional(PersonId) })
export type NominateInput = v.InferOutput<typeof NominateInput>
export const NominateOutput = v.object({ deedId: DeedId, status: v.picklist(DEED_STATUSES) })

export const version = v.pipe(v.number(), v.integer(), v.minValue(1))

export const EditDeedInput = v.object({ deedId: DeedId, version, ...deedFields })
export type EditDeedInput = v.InferOutput<typeof EditDeedInput>
export const WithdrawDeedInput = v.object({ deedId: DeedId, version })
export const DeedOutcome = v.object({ deedId: DeedId, status: v.picklist(DEED_STATUSES), version })

export const SimilarInput = v.object({
  villageCode: DivisionCode,
  praised: v.pipe(v.array(PersonId), v.minLength(1), v.maxLength(LIMITS.praisedMax)),
  happenedOn: DateOnly,
  story: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.storyMax)), ''),
})
/** If the deed is not public the hint says only that something similar was reported. */
export const SimilarOutput = v.object({
  similar: v.array(
    v.object({ deedId: DeedId, deedClass: v.optional(v.picklist(DEED_CLASSES)), publicText: v.optional(v.string()) }),
  ),
})
export const JoinAsWitnessInput = v.object({
  deedId: DeedId,
  note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LIMITS.witnessNoteMax)), ''),
})

export const AnswerConsentInput = v.object({ deedId: DeedId, consent: v.picklist(CONSENTS) })

/** In what part the reader stands to a deed of theirs. */
export const DEED_PARTS = ['nominator', 'praised', 'witness'] as const
export const MyDeedsOutput = page(
  v.object({
    deedId: DeedId,
    deedClass: v.picklist(DEED_CLASSES),
    happenedOn: DateOnly,
    status: v.picklist(DEED_STATUSES),
    part: v.picklist(DEED_PARTS),
    /** The next date on the timeline: ballots close, the notice opens or closes. */
    nextAt: v.optional(Instant),
    /** The praised person has not said how they may be named. */
    consentAsked: v.boolean(),
  }),
)
export const MyDeedsInput = PageInput

export const DEED_EVENTS = [
  'submitted',
  'awaitingBinding',
  'reviewOpened',
  'witnessJoined',
  'returned',
  'resubmitted',
  'townshipCheckNeeded',
  'accepted',
  'declined',
  'withdrawn',
  'panelNeeded',
  'consentAnswered',
  'noticeOpened',
  'confirmed',
] as const
export type DeedEvent = (typeof DEED_EVENTS)[number]

export const TimelineItem = v.object({
  event: v.picklist(DEED_EVENTS),
  at: Instant,
  /** Words written by the council: the question of a return, the reason of a decline. */
  words: v.optional(v.array(v.string())),
  reasons: v.optional(v.array(v.picklist(DECLINE_REASONS))),
})

export const DeedPhoto = v.object({
  photoId: PhotoId,
  url: v.string(),
  status: v.picklist(['human', 'passed', 'refused']),
})

export const DeedAward = v.object({ ruleCode: RuleCode, ruleName: v.string(), units: v.number(), points: v.number() })

export const DeedInput = v.object({ deedId: DeedId })
/** What one reader may see of a deed; a field that is absent is not theirs to see. */
export const DeedOutput = v.object({
  deedId: DeedId,
  villageCode: DivisionCode,
  villageName: v.string(),
  deedClass: v.picklist(DEED_CLASSES),
  happenedOn: DateOnly,
  status: v.picklist(DEED_STATUSES),
  version,
  viewer: v.picklist(['author', 'praised', 'witness', 'public']),
  story: v.optional(v.string()),
  place: v.optional(v.string()),
  anonymous: v.optional(v.boolean()),
  /** Present for the author while the deed is returned, so that the form can be filled again. */
  editable: v.optional(
    v.object({
      praised: v.array(v.object({ personId: PersonId, name: v.string() })),
      helped: v.array(v.object({ personId: PersonId, name: v.string() })),
      photos: v.array(PhotoId),
    }),
  ),
  publicText: v.optional(v.string()),
  praised: v.array(ShownPerson),
  nominator: ShownPerson,
  myConsent: v.optional(v.picklist(CONSENT_STATES)),
  photos: v.array(DeedPhoto),
  timeline: v.array(TimelineItem),
  nextAt: v.optional(Instant),
  notice: v.optional(v.object({ noticeId: NoticeId, closesAt: Instant })),
  award: v.optional(DeedAward),
  can: v.array(v.picklist(['edit', 'withdraw', 'answerConsent'])),
})
export type DeedView = v.InferOutput<typeof DeedOutput>

export const LatestDeedsInput = v.object({ divisionCode: DivisionCode, ...PageInput.entries })
export const LatestDeedsOutput = page(
  v.object({
    deedId: DeedId,
    villageName: v.string(),
    deedClass: v.picklist(DEED_CLASSES),
    happenedOn: DateOnly,
    confirmedAt: Instant,
    publicText: v.string(),
    praised: v.array(ShownPerson),
  }),
)

export const ReviewSheetInput = v.object({ reviewId: ReviewId })
/** All that a member who is not recused needs to decide one deed. Recused members are refused (`RECUSED`). */
export const ReviewSheetOutput = v.object({
  deedId: DeedId,
  deedVersion: version,
  villageName: v.string(),
  deedClass: v.picklist(DEED_CLASSES),
  happenedOn: DateOnly,
  place: v.string(),
  story: v.string(),
  praised: v.array(v.object({ personId: PersonId, name: v.string() })),
  helped: v.array(v.object({ personId: PersonId, name: v.string() })),
  nominator: v.object({ name: v.string(), anonymousToPublic: v.boolean(), enteredByName: v.optional(v.string()) }),
  witnesses: v.array(v.object({ name: v.string(), note: v.string() })),
  photos: v.array(DeedPhoto),
  publicText: v.nullable(v.string()),
  publicTextBy: v.optional(v.string()),
  /** The same village, ±7 days, same person or similar words. */
  similar: v.array(v.object({ deedId: DeedId, story: v.string(), status: v.picklist(DEED_STATUSES) })),
  /** Rules of the version in force on the date of the act that fit the class, best fit first. */
  rules: v.array(
    v.object({
      code: RuleCode,
      name: v.string(),
      points: v.number(),
      unit: v.string(),
      /** Any one of these evidence codes must be ticked as seen. */
      evidence: v.array(v.string()),
    }),
  ),
})
export type ReviewSheet = v.InferOutput<typeof ReviewSheetOutput>

export const WritePublicTextInput = v.object({
  reviewId: ReviewId,
  version,
  text: text(LIMITS.publicTextMin, LIMITS.publicTextMax),
})
export const WritePublicTextOutput = v.object({ version })
export const JudgePhotoInput = v.object({
  reviewId: ReviewId,
  photoId: PhotoId,
  verdict: v.picklist(['passed', 'refused']),
})
