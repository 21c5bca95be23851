/*
 * The hash chain of a village, as the server appends it and as anybody recomputes it: one implementation for both. Every
 * entry's hash covers the hash before it and all that the entry says, each field with its length, so that no two entries
 * read the same. Personal data enters only as a commitment salted with a secret of the household: the chain can be shown
 * to anybody, and erasing the salt unlinks it for good. (Domain: points and the ledger.)
 */

/** sha256 of bytes; the server and the app each bring their own. */
export type Digest = (bytes: Uint8Array) => Uint8Array

/** The hash before the first entry. */
export const GENESIS: Uint8Array = new Uint8Array(32)

/** What a public reader of the chain sees of an entry. */
export interface ChainedFields {
  villageCode: string
  /** Place in the chain of the village, from 1 without gaps. */
  seq: number
  id: string
  kind: string
  ruleSetVersion: number
  ruleCode: string
  honor: number
  redeemable: number
  reversesId: string | null
  /** A date of the county. */
  actOn: string
  postedAt: Date
  commitment: Uint8Array
}

/** Whom and what an entry is about. */
export interface CommittedFields {
  householdId: string
  personId: string | null
  source: string
  sourceId: string
}

/** An entry with its place between the one before it and the next. */
export interface ChainLink extends ChainedFields {
  prevHash: Uint8Array
  hash: Uint8Array
}

/** Where a village's chain stands. */
export interface ChainEnd {
  villageCode: string
  seq: number
  hash: Uint8Array
}

type Field = string | Uint8Array

/** UTF-8 without TextEncoder, which the oldest phones do not have. */
function toBytes(field: Field): Uint8Array {
  if (typeof field !== 'string') return field
  const escaped = encodeURIComponent(field)
  const bytes: number[] = []
  for (let at = 0; at < escaped.length; at++) {
    if (escaped[at] === '%') {
      bytes.push(Number.parseInt(escaped.slice(at + 1, at + 3), 16))
      at += 2
    } else bytes.push(escaped.charCodeAt(at))
  }
  return Uint8Array.from(bytes)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Length in bytes, a colon, the bytes; one field after the other. */
function encode(fields: readonly Field[]): Uint8Array {
  return joined(
    fields.flatMap((field) => {
      const bytes = toBytes(field)
      return [toBytes(`${bytes.length}:`), bytes]
    }),
  )
}

export const commitmentOf = (digest: Digest, salt: Uint8Array, about: CommittedFields): Uint8Array =>
  digest(encode([salt, about.householdId, about.personId ?? '', about.source, about.sourceId]))

export const entryHash = (digest: Digest, prevHash: Uint8Array, entry: ChainedFields): Uint8Array =>
  digest(
    encode([
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
    ]),
  )

/** The county's head of a day: over the head before it and the ends of all villages' chains, by village code. */
export const chainOfHeads = (digest: Digest, before: Uint8Array, day: string, ends: readonly ChainEnd[]): Uint8Array =>
  digest(encode([before, day, ...ends.flatMap(({ villageCode, seq, hash }) => [villageCode, String(seq), hash])]))

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at])

/** Whether an entry stands where it says, after the one before it, and says what its hash covers. */
export const linkFits = (digest: Digest, before: Pick<ChainEnd, 'seq' | 'hash'>, link: ChainLink): boolean =>
  link.seq === before.seq + 1 &&
  sameBytes(link.prevHash, before.hash) &&
  sameBytes(entryHash(digest, before.hash, link), link.hash)

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

export const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/[0-9a-f]{2}/gi) ?? [], (pair) => Number.parseInt(pair, 16))

/** Characters of the printed code: enough that nobody finds another chain with the same, few enough to compare by eye. */
const CODE_LENGTH = 16

/** The code that a notice prints, four groups of four: "9F3A-77C0-12BD-E045". */
export const printedCode = (hash: Uint8Array): string =>
  (toHex(hash).slice(0, CODE_LENGTH).toUpperCase().match(/.{4}/g) ?? []).join('-')
