import { sameBytes } from '../../contract/chain-encoding'
import { startOfCountyDay } from '../../platform/county-time'
import type { Reader } from '../../platform/db/types'
import { type ChainEnd, chainOfHeads, GENESIS } from './chain'
import { findDaysEnds, findHeadsAfter } from './county-head.repository'

/** Heads read at a time, with what was posted in their days: memory stays flat however many years there are. */
const STEP = 30

export interface HeadsReport {
  heads: number
  /** Days whose head is not that of the chains, or that counts other entries. */
  broken: string[]
}

const THE_BEGINNING = '1970-01-01'

/** Recomputes every head that was published, over the chains of all villages as they stood when its day began. */
export async function verifyCountyHeads(db: Reader): Promise<HeadsReport> {
  const report: HeadsReport = { heads: 0, broken: [] }
  const ends = new Map<string, ChainEnd>()
  let before = { day: THE_BEGINNING, head: GENESIS }
  for (;;) {
    const heads = await findHeadsAfter(db, before.day, STEP)
    const last = heads.at(-1)
    if (!last) return report
    const moved = await findDaysEnds(db, startOfCountyDay(before.day), startOfCountyDay(last.day))
    let at = 0
    for (const { day, head, entries } of heads) {
      for (; at < moved.length && (moved[at]?.day ?? day) < day; at += 1) advance(ends, moved[at])
      const all = [...ends.values()].toSorted((a, b) => (a.villageCode < b.villageCode ? -1 : 1))
      const counted = all.reduce((sum, end) => sum + end.seq, 0)
      if (counted !== entries || !sameBytes(chainOfHeads(before.head, day, all), head)) report.broken.push(day)
      report.heads += 1
      before = { day, head }
    }
  }
}

/** Of two ends of a chain the later in the chain counts, whatever their instants are. */
function advance(ends: Map<string, ChainEnd>, end: ChainEnd | undefined): void {
  if (end && end.seq > (ends.get(end.villageCode)?.seq ?? 0)) ends.set(end.villageCode, end)
}
