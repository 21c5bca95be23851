import { CHAIN_PAGE } from '../../contract/chain'
import { printedCode } from '../../contract/chain-encoding'
import type { DivisionCode, HouseholdId } from '../../contract/ids'
import { orRefuse } from '../../platform/app-error'
import { startOfCountyDay } from '../../platform/county-time'
import type { Reader } from '../../platform/db/types'
import { hex } from '../../platform/hash'
import type { Reading } from '../context'
import { getVillage } from '../divisions/get-village'
import { GENESIS } from './chain'
import { findCommitted, findLastEntry, findSalt } from './chain.repository'
import { findChainEnds, findHead, findHeadBefore, findLatestHead } from './county-head.repository'
import { findChain, findChainEnd } from './ledger.repository'

/** The last place and hash of a village's chain; null while nothing was posted. */
export const chainEndOf = (db: Reader, villageCode: DivisionCode) => findChainEnd(db, villageCode)

/** A page of a village's chain, as everybody may see it. @throws AppError NOT_FOUND for no village */
export async function readChain(r: Reading, villageCode: DivisionCode, afterSeq: number) {
  await getVillage(r.db, villageCode)
  const entries = await findChain(r.db, villageCode, afterSeq, CHAIN_PAGE)
  return {
    entries: entries.map((entry) => ({
      id: entry.id,
      seq: entry.seq,
      kind: entry.kind,
      ruleSetVersion: entry.ruleSetVersion,
      ruleCode: entry.ruleCode,
      honor: entry.honor,
      redeemable: entry.redeemable,
      reversesId: entry.reversesId,
      actOn: entry.actOn,
      postedAt: entry.postedAt.toISOString(),
      commitment: hex(entry.commitment),
      prevHash: hex(entry.prevHash),
      hash: hex(entry.hash),
    })),
  }
}

/** Where a village's chain stands now, with the code that a notice opened now would print. @throws AppError NOT_FOUND */
export async function readChainHead(r: Reading, villageCode: DivisionCode) {
  await getVillage(r.db, villageCode)
  const last = await findLastEntry(r.db, villageCode)
  if (!last) return { head: null }
  const { seq, hash, postedAt } = last
  return { head: { seq, hash: hex(hash), code: printedCode(hash), postedAt: postedAt.toISOString() } }
}

/** The county's head of a day, the latest unless given, with all that it covers; null when none was published. */
export async function readCountyHead(r: Reading, day: string | undefined) {
  const found = day === undefined ? await findLatestHead(r.db) : await findHead(r.db, day)
  if (!found) return { published: null }
  const before = (await findHeadBefore(r.db, found.day))?.head ?? GENESIS
  const ends = await findChainEnds(r.db, startOfCountyDay(found.day))
  return {
    published: {
      day: found.day,
      head: hex(found.head),
      before: hex(before),
      publishedAt: found.publishedAt.toISOString(),
      ends: ends.map(({ villageCode, seq, hash }) => ({ villageCode, seq, hash: hex(hash) })),
    },
  }
}

/** The reader's own household in a village's chain: its salt, and what its entries are committed to, page by page. */
export async function readOwnChain(r: Reading, householdId: HouseholdId, villageCode: DivisionCode, afterSeq: number) {
  const salt = orRefuse(await findSalt(r.db, householdId))
  const entries = await findCommitted(r.db, villageCode, householdId, afterSeq, CHAIN_PAGE)
  return { householdId, salt: hex(salt), entries }
}
