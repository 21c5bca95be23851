import * as v from 'valibot'
import { DateOnly, Instant } from './fields'
import { DivisionCode, HouseholdId, LedgerEntryId, PersonId, RuleCode } from './ids'
import { ENTRY_KINDS, ENTRY_SOURCES } from './points'

/** Entries of one page: an answer stays under 64 KB. */
export const CHAIN_PAGE = 100

/** 32 bytes in hexadecimal. */
export const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
/** What a notice prints of a hash: "9F3A-77C0-12BD-E045". */
export const PrintedCode = v.pipe(v.string(), v.regex(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/))

const afterSeq = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))

/** An entry as everybody may see it: nothing says whose it is without the salt of the household. */
export const PublicEntry = v.object({
  id: LedgerEntryId,
  seq: v.number(),
  kind: v.picklist(ENTRY_KINDS),
  ruleSetVersion: v.number(),
  ruleCode: RuleCode,
  honor: v.number(),
  redeemable: v.number(),
  reversesId: v.nullable(LedgerEntryId),
  actOn: DateOnly,
  postedAt: Instant,
  commitment: Hash,
  prevHash: Hash,
  hash: Hash,
})
export type PublicEntry = v.InferOutput<typeof PublicEntry>

/** The chain of a village after the place `afterSeq`, in its order; fewer than a page when it ends there. */
export const ChainInput = v.object({ villageCode: DivisionCode, afterSeq })
export const ChainOutput = v.object({ entries: v.array(PublicEntry) })

export const ChainHeadInput = v.object({ villageCode: DivisionCode })
/** Where the chain stands now; null while nothing was posted. */
export const ChainHeadOutput = v.object({
  head: v.nullable(v.object({ seq: v.number(), hash: Hash, code: PrintedCode, postedAt: Instant })),
})

/** The county's head of a day, the latest unless given, and all that it covers. */
export const CountyHeadInput = v.object({ day: v.optional(DateOnly) })
export const CountyHeadOutput = v.object({
  published: v.nullable(
    v.object({
      day: DateOnly,
      head: Hash,
      /** The head before it, which this one covers too. */
      before: Hash,
      publishedAt: Instant,
      /** Where the chain of each village stood when the day began, by village code. */
      ends: v.array(v.object({ villageCode: DivisionCode, seq: v.number(), hash: Hash })),
    }),
  ),
})

/** The reader's own household in a chain: its salt, and what each of its entries is committed to. */
export const MyChainInput = v.object({ villageCode: DivisionCode, afterSeq })
export const MyChainOutput = v.object({
  householdId: HouseholdId,
  /** In hexadecimal; known to members of the household only. */
  salt: v.string(),
  entries: v.array(
    v.object({
      seq: v.number(),
      personId: v.nullable(PersonId),
      source: v.picklist(ENTRY_SOURCES),
      sourceId: v.string(),
    }),
  ),
})
