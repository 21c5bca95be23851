import type { DivisionCode, HouseholdId, LedgerEntryId, PersonId, RuleCode } from '../../contract/ids'
import type { EntryKind, EntrySource } from '../../contract/points'
import { sha256 } from '../../platform/hash'

/*
 * The hash chain of a village. Every entry's hash covers the hash before it and all that the entry says, each field with
 * its length, so that no two entries read the same. Personal data enters only as a commitment salted with a secret of the
 * household: the chain can be shown to anybody, and erasing the salt unlinks it for good. (Domain: points and the ledger.)
 */

/** The hash before the first entry. */
export const GENESIS: Uint8Array = new Uint8Array(32)

/** What a public reader of the chain sees of an entry. */
export interface ChainedFields {
  villageCode: DivisionCode
  seq: number
  id: LedgerEntryId
  kind: EntryKind
  ruleSetVersion: number
  ruleCode: RuleCode
  honor: number
  redeemable: number
  reversesId: LedgerEntryId | null
  actOn: string
  postedAt: Date
  commitment: Uint8Array
}

/** Whom and what an entry is about. */
export interface CommittedFields {
  householdId: HouseholdId
  personId: PersonId | null
  source: EntrySource
  sourceId: string
}

/** Length in bytes, a colon, the bytes. */
const withLength = (field: string | Uint8Array): (string | Uint8Array)[] => [`${Buffer.byteLength(field)}:`, field]

const digest = (fields: (string | Uint8Array)[]): Uint8Array => sha256(...fields.flatMap(withLength))

export function commitmentOf(salt: Uint8Array, about: CommittedFields): Uint8Array {
  return digest([salt, about.householdId, about.personId ?? '', about.source, about.sourceId])
}

export function entryHash(prevHash: Uint8Array, entry: ChainedFields): Uint8Array {
  return digest([
    prevHash,
    entry.villageCode,
    String(entry.seq),
    entry.id,
    entry.kind,
    String(entry.ruleSetVersion),
    entry.ruleCode,
    String(entry.honor),
    String(entry.redeemable),
    entry.reversesId ?? '',
    entry.actOn,
    entry.postedAt.toISOString(),
    entry.commitment,
  ])
}

/** Where a village's chain stands. */
export interface ChainEnd {
  villageCode: DivisionCode
  seq: number
  hash: Uint8Array
}

/** The county's head of a day: over the head before it and the ends of all villages' chains, by village code. */
export function chainOfHeads(before: Uint8Array, day: string, ends: readonly ChainEnd[]): Uint8Array {
  return digest([before, day, ...ends.flatMap(({ villageCode, seq, hash }) => [villageCode, String(seq), hash])])
}
