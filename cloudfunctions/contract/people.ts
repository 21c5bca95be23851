import * as v from 'valibot'
import { DateOnly, Instant, PersonName, page, Reason } from './fields'
import { BindingId, DivisionCode, GrantId, HouseholdId, KinChallengeId, KinshipId, PersonId } from './ids'
import { PhonePerson } from './phone'
import { DEPARTMENTS, DIVISION_LEVELS, RIGHTS, ROLES } from './roles'

export const Division = v.object({
  code: DivisionCode,
  parent: v.nullable(DivisionCode),
  level: v.picklist(DIVISION_LEVELS),
  name: v.string(),
})
export type Division = v.InferOutput<typeof Division>

/** Divisions directly below `parent`; without it, the county itself. */
export const DivisionsInput = v.object({ parent: v.optional(DivisionCode) })
export const DivisionsOutput = v.object({ divisions: v.array(Division) })

/** Part of a village's name, its pinyin or the letters that its syllables begin with; or a place's whole address. */
export const FindVillagesInput = v.object({ words: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)) })
export const FoundVillage = v.object({ code: DivisionCode, name: v.string(), townshipName: v.string() })
export type FoundVillage = v.InferOutput<typeof FoundVillage>
export const FindVillagesOutput = v.object({ villages: v.array(FoundVillage) })

/** `removed`: the person is on that phone no more. */
export const BINDING_STATUSES = ['requested', 'approved', 'refused', 'removed'] as const
export type BindingStatus = (typeof BINDING_STATUSES)[number]

export const MeOutput = v.object({
  /** The county this installation serves, and who answers for it. */
  county: v.object({ code: DivisionCode, name: v.string(), sponsorUnit: v.string(), filingNumber: v.string() }),
  demo: v.boolean(),
  /** The clock of the village, so that a page counts down from the same "now" as the server. */
  now: Instant,
  signedIn: v.boolean(),
  person: v.nullable(
    v.object({
      personId: PersonId,
      name: v.string(),
      householdId: HouseholdId,
      villageCode: DivisionCode,
      villageName: v.string(),
      townshipCode: DivisionCode,
      townshipName: v.string(),
    }),
  ),
  /** Everybody on the phone; the one of them who uses it is `person`. */
  people: v.array(PhonePerson),
  /** The phone's last request for a person, until it was granted. */
  binding: v.nullable(
    v.object({
      status: v.picklist(BINDING_STATUSES),
      claimedName: v.string(),
      villageCode: DivisionCode,
      villageName: v.string(),
      reason: v.optional(v.string()),
    }),
  ),
  roles: v.array(
    v.object({
      role: v.picklist(ROLES),
      divisionCode: DivisionCode,
      divisionName: v.string(),
      department: v.optional(v.picklist(DEPARTMENTS)),
    }),
  ),
  rights: v.array(v.picklist(RIGHTS)),
})
export type Me = v.InferOutput<typeof MeOutput>

export const BirthYear = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100))

export const RequestBindingInput = v.object({
  villageCode: DivisionCode,
  name: PersonName,
  birthYear: BirthYear,
  /** The one-time code of `getPhoneNumber`, where the phone's owner agreed: the clerk sees the number's last digits. */
  phoneCode: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
})
export const RequestBindingOutput = v.object({ bindingId: BindingId })

export const BindingRequest = v.object({
  bindingId: BindingId,
  villageName: v.string(),
  claimedName: v.string(),
  birthYear: v.number(),
  requestedAt: Instant,
  /** The last four digits of the telephone number that the platform verified, where it was given. */
  phoneTail: v.optional(v.string()),
  /** Who is on that phone already. */
  onPhone: v.array(v.string()),
  /** People of that name in the village, for the clerk to choose from. */
  matches: v.array(
    v.object({
      personId: PersonId,
      name: v.string(),
      birthYear: v.number(),
      group: v.string(),
      headName: v.string(),
      bound: v.boolean(),
      /** Whether the last digits that the roster's file gave are those that the platform verified; absent where either is missing. */
      phoneAgrees: v.optional(v.boolean()),
    }),
  ),
})
export const BindingRequestsOutput = page(BindingRequest)

export const DecideBindingInput = v.variant('decision', [
  v.object({ decision: v.literal('approve'), bindingId: BindingId, personId: PersonId }),
  v.object({ decision: v.literal('refuse'), bindingId: BindingId, reason: Reason }),
])

/** The full name must be given: a roster is not to be browsed. */
export const FindPersonInput = v.object({
  villageCode: DivisionCode,
  name: PersonName,
  /** The dead too, by their last household: they are praised, and do nothing else. */
  withDead: v.optional(v.boolean(), false),
})
export const FindPersonOutput = v.object({
  people: v.array(
    v.object({
      personId: PersonId,
      name: v.string(),
      group: v.string(),
      headSurname: v.string(),
      died: v.optional(v.literal(true)),
    }),
  ),
})

export const HOUSEHOLD_LISTINGS = ['named', 'masked', 'hidden'] as const
export const LISTING_STATES = ['unanswered', ...HOUSEHOLD_LISTINGS] as const
/** How a household stands on honour boards; `unanswered` reads as "a household". */
export type Listing = (typeof LISTING_STATES)[number]

export const MyHouseholdOutput = v.object({
  householdId: HouseholdId,
  number: v.string(),
  group: v.string(),
  villageName: v.string(),
  listing: v.picklist(LISTING_STATES),
  /** A member holds an office that is listed by name. */
  inOffice: v.boolean(),
  members: v.array(v.object({ personId: PersonId, name: v.string(), isHead: v.boolean() })),
})
export const SetListingInput = v.object({ listing: v.picklist(HOUSEHOLD_LISTINGS) })

export const RELATIONS = [
  'spouse',
  'parent',
  'child',
  'sibling',
  'grandparent',
  'grandchild',
  'inLaw',
  'auntUncle',
  'nieceNephew',
  'cousin',
] as const
export type Relation = (typeof RELATIONS)[number]

/** `personId` is the person it is said of (oneself unless given), `relativeId` their `relation`. */
export const DeclareKinInput = v.object({
  personId: v.optional(PersonId),
  relativeId: PersonId,
  relation: v.picklist(RELATIONS),
})
export const MyKinOutput = v.object({
  kin: v.array(
    v.object({
      kinshipId: KinshipId,
      personId: PersonId,
      name: v.string(),
      relation: v.picklist(RELATIONS),
      declaredAt: Instant,
      /** Who said so, where it was neither of the two. */
      declaredByOther: v.boolean(),
      /** The declaration holds until the challenge is decided. */
      challenged: v.boolean(),
      /** The reader challenged it before and it was kept. */
      kept: v.optional(v.object({ reason: v.string() })),
    }),
  ),
  /** Declarations that were ended by a decision; kept, and without effect. */
  ended: v.array(
    v.object({ kinshipId: KinshipId, name: v.string(), relation: v.picklist(RELATIONS), endedAt: Instant }),
  ),
})

export const ChallengeKinInput = v.object({ kinshipId: KinshipId, words: Reason })

/** One challenge that waits; a recused officer sees only that it waits. */
export const KinChallengeRow = v.object({
  challengeId: KinChallengeId,
  challengedAt: Instant,
  villageName: v.string(),
  /** The officer is one of those concerned, their kin or housemate, or declared it: another decides. */
  recused: v.boolean(),
  content: v.optional(
    v.object({
      personName: v.string(),
      relativeName: v.string(),
      relation: v.picklist(RELATIONS),
      declaredAt: Instant,
      declaredByName: v.optional(v.string()),
      challengedByName: v.string(),
      words: v.string(),
    }),
  ),
})
export const KinChallengesOutput = page(KinChallengeRow)
export const KIN_CHALLENGE_OUTCOMES = ['upheld', 'dismissed'] as const
export type KinChallengeOutcome = (typeof KIN_CHALLENGE_OUTCOMES)[number]
export const DecideKinChallengeInput = v.object({
  challengeId: KinChallengeId,
  /** Upheld ends the declaration; dismissed keeps it. */
  outcome: v.picklist(KIN_CHALLENGE_OUTCOMES),
  reason: Reason,
})
export type DecideKinChallengeInput = v.InferOutput<typeof DecideKinChallengeInput>

export const GrantRoleInput = v.object({
  personId: PersonId,
  role: v.picklist(ROLES),
  divisionCode: DivisionCode,
  /** Of a department's signer, and of nobody else. */
  department: v.optional(v.picklist(DEPARTMENTS)),
  from: DateOnly,
  until: DateOnly,
})
export const GrantRoleOutput = v.object({ grantId: GrantId })
export const EndRoleInput = v.object({ grantId: GrantId })

export const RoleHoldersInput = v.object({ divisionCode: DivisionCode })
export const RoleHoldersOutput = v.object({
  holders: v.array(
    v.object({
      grantId: GrantId,
      personId: PersonId,
      name: v.string(),
      role: v.picklist(ROLES),
      department: v.optional(v.picklist(DEPARTMENTS)),
      from: DateOnly,
      until: DateOnly,
    }),
  ),
})
