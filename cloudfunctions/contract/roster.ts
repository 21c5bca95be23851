import * as v from 'valibot'
import { DateOnly, Instant, PageInput, PersonName, page, Reason, text } from './fields'
import { DivisionCode, HouseholdId, PersonId, RosterChangeId } from './ids'
import { LIMITS } from './limits'
import { BirthYear, HOUSEHOLD_LISTINGS, LISTING_STATES } from './people'
import { RECUSAL_GROUNDS } from './recusal-grounds'
import { Proof } from './slips'

export const ROSTER_CHANGE_KINDS = [
  'move',
  'split',
  'merge',
  'join',
  'transfer',
  'birth',
  'leave',
  'death',
  'head',
] as const
export type RosterChangeKind = (typeof ROSTER_CHANGE_KINDS)[number]

export const ROSTER_CHANGE_STATUSES = ['proposed', 'signed', 'stands', 'refused', 'withdrawn', 'undone'] as const
export type RosterChangeStatus = (typeof ROSTER_CHANGE_STATUSES)[number]

const Group = text(1, LIMITS.groupMax)
const householdId = HouseholdId

/** `householdId` is the household that it is about; `headId` who stands for it from then on. */
export const RosterChange = v.variant('kind', [
  v.object({ kind: v.literal('move'), householdId, toVillageCode: DivisionCode, group: Group }),
  /** These go and are a household of their own; the old head stays. */
  v.object({
    kind: v.literal('split'),
    householdId,
    memberIds: v.pipe(v.array(PersonId), v.minLength(1), v.maxLength(LIMITS.membersMax)),
    headId: PersonId,
    group: Group,
  }),
  /** `otherId` closes, its people come here. */
  v.object({ kind: v.literal('merge'), householdId, otherId: HouseholdId }),
  /** Somebody whom no roster has. */
  v.object({ kind: v.literal('join'), householdId, name: PersonName, birthYear: BirthYear }),
  /** Somebody of another household. */
  v.object({ kind: v.literal('transfer'), householdId, personId: PersonId }),
  v.object({ kind: v.literal('birth'), householdId, name: PersonName, birthYear: BirthYear }),
  v.object({ kind: v.literal('leave'), householdId, personId: PersonId, headId: v.optional(PersonId) }),
  v.object({ kind: v.literal('death'), householdId, personId: PersonId, headId: v.optional(PersonId) }),
  v.object({ kind: v.literal('head'), householdId, headId: PersonId }),
])
export type RosterChange = v.InferOutput<typeof RosterChange>
export type ChangeOf<K extends RosterChangeKind> = Extract<RosterChange, { kind: K }>

export const HouseholdsInput = v.object({
  ...PageInput.entries,
  /** Number of the household, or the beginning of a member's name; everything without it. */
  search: v.optional(text(1, LIMITS.nameMax)),
})
export const HouseholdRow = v.object({
  householdId: HouseholdId,
  villageCode: DivisionCode,
  villageName: v.string(),
  number: v.string(),
  group: v.string(),
  headName: v.string(),
  members: v.number(),
})
export type HouseholdRow = v.InferOutput<typeof HouseholdRow>
export const HouseholdsOutput = page(HouseholdRow)

export const HouseholdInput = v.object({ householdId: HouseholdId })
export const HouseholdOutput = v.object({
  householdId: HouseholdId,
  villageCode: DivisionCode,
  villageName: v.string(),
  number: v.string(),
  group: v.string(),
  listing: v.picklist(LISTING_STATES),
  inOffice: v.boolean(),
  members: v.array(
    v.object({
      personId: PersonId,
      name: v.string(),
      birthYear: v.number(),
      isHead: v.boolean(),
      /** They have an account, and whether a PIN protects it. */
      onPhone: v.boolean(),
      hasPin: v.boolean(),
    }),
  ),
  /** A change that waits for its second signature. */
  open: v.nullable(v.object({ changeId: RosterChangeId, kind: v.picklist(ROSTER_CHANGE_KINDS) })),
})
export type HouseholdView = v.InferOutput<typeof HouseholdOutput>

export const ProposeChangeInput = v.object({
  /** When it happened in life, today at the latest. The roster changes when it is signed. */
  happenedOn: DateOnly,
  change: RosterChange,
})
export const ProposeChangeOutput = v.object({ changeId: RosterChangeId })

export const CHANGE_LISTS = ['open', 'decided'] as const
export const ChangesInput = v.object({ ...PageInput.entries, list: v.optional(v.picklist(CHANGE_LISTS), 'open') })
export const ChangeRow = v.object({
  changeId: RosterChangeId,
  kind: v.picklist(ROSTER_CHANGE_KINDS),
  status: v.picklist(ROSTER_CHANGE_STATUSES),
  villageName: v.string(),
  householdNumber: v.string(),
  headName: v.string(),
  happenedOn: DateOnly,
  proposedAt: Instant,
  proposedByName: v.string(),
  decidedAt: v.optional(Instant),
  decidedByName: v.optional(v.string()),
  /** Why it was refused. */
  reason: v.optional(v.string()),
  /** Names and places that fill the sentence of the kind. */
  people: v.array(v.string()),
  newHeadName: v.optional(v.string()),
  toVillageName: v.optional(v.string()),
  otherHeadName: v.optional(v.string()),
  /** What the reader may do, and why not where they are concerned. */
  can: v.array(v.picklist(['sign', 'refuse', 'withdraw'])),
  recused: v.array(v.picklist(RECUSAL_GROUNDS)),
})
export type ChangeRow = v.InferOutput<typeof ChangeRow>
export const ChangesOutput = page(ChangeRow)

export const ChangeInput = v.object({ changeId: RosterChangeId })
export const RefuseChangeInput = v.object({ changeId: RosterChangeId, reason: Reason })

/** Who holds what of the villagers, and why: for the notice board (domain: roster). */
export const BoardNoticeInput = v.object({ villageCode: DivisionCode })
export const BoardNoticeOutput = v.object({
  villageName: v.string(),
  sponsorUnit: v.string(),
  clerks: v.array(v.string()),
  households: v.number(),
  people: v.number(),
  printedOn: DateOnly,
})
export type BoardNotice = v.InferOutput<typeof BoardNoticeOutput>

/** A household without a phone says on paper, or by a member's PIN, how it stands on honour boards. */
export const ListingOnPaperInput = v.object({
  personId: PersonId,
  listing: v.picklist(HOUSEHOLD_LISTINGS),
  proof: Proof,
})
