import { countyDate, startOfCountyDay } from '../../platform/county-time'
import type { Reader } from '../../platform/db/types'
import type { Writing } from '../context'
import { chainOfHeads, GENESIS } from './chain'
import { findChainEnds, findHead, findLatestHead, insertHead, lockAllChains } from './county-head.repository'

/**
 * Publishes the county's head of the day once: a hash over the chains of all villages as they stood when the day began,
 * and over the head before it. What is being posted is waited for, so that nothing comes behind it; whatever is posted later
 * stands in a later day. False when today's is published, or a later one: the clock was set back.
 */
export async function publishCountyHead(w: Writing): Promise<boolean> {
  const day = countyDate(w.now)
  if (await findHead(w.tx, day)) return false
  const latest = await findLatestHead(w.tx)
  if (latest && latest.day > day) return false
  await lockAllChains(w.tx)
  const ends = await findChainEnds(w.tx, startOfCountyDay(day))
  const before = latest?.head ?? GENESIS
  const entries = ends.reduce((sum, end) => sum + end.seq, 0)
  return insertHead(w.tx, { day, head: chainOfHeads(before, day, ends), entries, publishedAt: w.now })
}

/** The head that was published on a day, or null. */
export async function countyHeadOf(db: Reader, day: string): Promise<Uint8Array | null> {
  return (await findHead(db, day))?.head ?? null
}
