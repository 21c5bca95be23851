import * as v from 'valibot'
import { Cut } from './cuts'
import { DECLINE_REASONS } from './decline-reasons'
import { DateOnly, Instant, PersonName, text } from './fields'
import { DeedId, DivisionCode, NoticeId, PersonId, PhotoId, RuleCode } from './ids'
import { LIMITS } from './limits'
import { SHOWN_PHOTO_STATUSES } from './photos'
import { ShownPerson } from './shown'
import { SlipNumber } from './slip-number'

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

/** Whether the guardian of a praised child under fourteen was asked before anybody but the clerk reads the deed. */
export const GUARDIAN_STATES = ['notNeeded', 'asked', 'agreed', 'refused'] as const
export type GuardianState = (typeof GUARDIAN_STATES)[number]

/** Somebody praised whom no roster has: a name, and where they are from as far as known. */
export const Outsider = v.object({
  name: PersonName,
  place: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LIMITS.placeMax)), ''),
})
export type Outsider = v.InferOutput<typeof Outsider>

/** A deed praises one to twenty people, of a roster or of none. */
const praisesSomebody = <T extends { praised: unknown[]; outsiders: unknown[] }>() =>
  v.rawCheck<T>(({ dataset, addIssue }) => {
    const { value } = dataset
    if (typeof value !== 'object' || value === null || !('praised' in value)) return
    const { praised, outsiders } = value as { praised: unknown; outsiders?: unknown }
    if (!Array.isArray(praised)) return
    const count = praised.length + (Array.isArray(outsiders) ? outsiders.length : 0)
    const path: [v.IssuePathItem] = [
      { type: 'object', origin: 'value', input: { praised }, key: 'praised', value: praised },
    ]
    if (count === 0) addIssue({ input: praised, expected: '>=1', path })
    else if (count > LIMITS.praisedMax) addIssue({ input: praised, expected: `<=${LIMITS.praisedMax}`, path })
  })

const deedFields = {
  deedClass: v.picklist(DEED_CLASSES),
  praised: v.pipe(v.array(PersonId), v.maxLength(LIMITS.praisedMax)),
  outsiders: v.optional(v.pipe(v.array(Outsider), v.maxLength(LIMITS.praisedMax)), []),
  helped: v.optional(v.pipe(v.array(PersonId), v.maxLength(LIMITS.praisedMax)), []),
  story: text(LIMITS.storyMin, LIMITS.storyMax),
  place: text(1, LIMITS.placeMax),
  happenedOn: DateOnly,
  photos: v.optional(v.pipe(v.array(PhotoId), v.maxLength(LIMITS.photosMax)), []),
  anonymous: v.boolean(),
}

/** `onBehalfOf` names the nominator when a clerk enters it for somebody without a phone. */
export const NominateInput = v.pipe(
  v.object({ villageCode: DivisionCode, ...deedFields, onBehalfOf: v.optional(PersonId) }),
  praisesSomebody(),
)
export type NominateInput = v.InferOutput<typeof NominateInput>
export const NominateOutput = v.object({
  deedId: DeedId,
  status: v.picklist(DEED_STATUSES),
  /** Of what a clerk entered for somebody: the number of the paper that they take home. */
  slip: v.optional(SlipNumber),
})

export const version = v.pipe(v.number(), v.integer(), v.minValue(1))

export const EditDeedInput = v.pipe(v.object({ deedId: DeedId, version, ...deedFields }), praisesSomebody())
export type EditDeedInput = v.InferOutput<typeof EditDeedInput>
export const WithdrawDeedInput = v.object({ deedId: DeedId, version })
export const DeedOutcome = v.object({ deedId: DeedId, status: v.picklist(DEED_STATUSES), version })

export const SimilarInput = v.object({
  villageCode: DivisionCode,
  praised: v.pipe(v.array(PersonId), v.maxLength(LIMITS.praisedMax)),
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

/**
 * `personId` names the praised person for whom the family answers: a child under fourteen, or somebody who died. Who declines
 * may still want the points, under the rule's name alone.
 */
export const AnswerConsentInput = v.object({
  deedId: DeedId,
  personId: v.optional(PersonId),
  consent: v.picklist(CONSENTS),
  pointsWanted: v.optional(v.boolean(), false),
})
export type AnswerConsentInput = v.InferOutput<typeof AnswerConsentInput>

/** Who answers for a praised person: they themselves, a child's guardian, or the family of somebody who died. */
export const ANSWERS_AS = ['self', 'guardian', 'family'] as const
export type AnswersAs = (typeof ANSWERS_AS)[number]

/** In what part the reader stands to a deed of theirs. */
export const DEED_PARTS = ['nominator', 'praised', 'family', 'witness'] as const
/** For what a submitted deed waits before the council reads it: the clerk to know its sender, a guardian to agree. */
export const DEED_WAITS = ['binding', 'guardian'] as const
export type DeedWait = (typeof DEED_WAITS)[number]

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
  'overturned',
  'appealed',
  'appealEscalated',
  'appealAccepted',
  'appealDeclined',
  'reviewReopened',
  'reexaminationOpened',
  'reconfirmed',
  'notReconfirmed',
  'guardianAsked',
  'guardianAgreed',
  'guardianRefused',
  'keptPrivate',
] as const
export type DeedEvent = (typeof DEED_EVENTS)[number]

export const TimelineItem = v.object({
  event: v.picklist(DEED_EVENTS),
  at: Instant,
  /** Words of who decided or asked: the question of a return, the reason of a decline, the words of an appeal. */
  words: v.optional(v.array(v.string())),
  reasons: v.optional(v.array(v.picklist(DECLINE_REASONS))),
})

export const DeedPhoto = v.object({
  photoId: PhotoId,
  url: v.string(),
  status: v.picklist(SHOWN_PHOTO_STATUSES),
})

export const DeedAward = v.object({ ruleCode: RuleCode, ruleName: v.string(), units: v.number(), points: v.number() })

export const DeedInput = v.object({ deedId: DeedId })
/** A picture that the platform's camera opens as the page of the deed, good for ten minutes; null without a mini-program. */
export const PageCodeOutput = v.object({ url: v.nullable(v.string()) })
/** What one reader may see of a deed; a field that is absent is not theirs to see. */
export const DeedOutput = v.object({
  deedId: DeedId,
  villageCode: DivisionCode,
  villageName: v.string(),
  deedClass: v.picklist(DEED_CLASSES),
  happenedOn: DateOnly,
  status: v.picklist(DEED_STATUSES),
  version,
  viewer: v.picklist(['author', 'praised', 'family', 'witness', 'public']),
  story: v.optional(v.string()),
  place: v.optional(v.string()),
  anonymous: v.optional(v.boolean()),
  /** Present for the author while the deed is returned, so that the form can be filled again. */
  editable: v.optional(
    v.object({
      praised: v.array(v.object({ personId: PersonId, name: v.string() })),
      outsiders: v.array(v.object({ name: v.string(), place: v.string() })),
      helped: v.array(v.object({ personId: PersonId, name: v.string() })),
      photos: v.array(PhotoId),
    }),
  ),
  publicText: v.optional(v.string()),
  praised: v.array(ShownPerson),
  /** As everybody may read them today, whatever the reader knows: what a card or a picture may carry. */
  praisedInPublic: v.array(ShownPerson),
  nominator: ShownPerson,
  myConsent: v.optional(v.picklist(CONSENT_STATES)),
  /** Praised people for whom the reader answers, with the answers that stand. */
  answers: v.array(
    v.object({
      personId: PersonId,
      name: v.string(),
      answersAs: v.picklist(ANSWERS_AS),
      consent: v.picklist(CONSENT_STATES),
      pointsWanted: v.boolean(),
      guardian: v.picklist(GUARDIAN_STATES),
    }),
  ),
  photos: v.array(DeedPhoto),
  timeline: v.array(TimelineItem),
  nextAt: v.optional(Instant),
  waitsFor: v.optional(v.picklist(DEED_WAITS)),
  notice: v.optional(v.object({ noticeId: NoticeId, closesAt: Instant })),
  award: v.optional(DeedAward),
  /** What the caps of the reader's household left out of it. */
  myCut: v.optional(Cut),
  /** Until when a declined deed can be appealed; present for who may. */
  appealUntil: v.optional(Instant),
  can: v.array(v.picklist(['edit', 'withdraw', 'answerConsent', 'answerAsGuardian', 'appeal', 'reexamine'])),
})
export type DeedView = v.InferOutput<typeof DeedOutput>
