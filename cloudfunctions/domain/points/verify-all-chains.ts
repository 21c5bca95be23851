import type { DivisionCode } from '../../contract/ids'
import type { Reader } from '../../platform/db/types'
import { findChainedVillages } from './chain.repository'
import { verifyChain } from './verify-chain'

export interface ChainsReport {
  /** Villages that have entries, and their entries as far as they fit. */
  villages: number
  entries: number
  /** Where a chain does not fit what stands before. */
  broken: { villageCode: DivisionCode; brokenAt: number }[]
}

/** Recomputes the chain of every village. */
export async function verifyAllChains(db: Reader): Promise<ChainsReport> {
  const report: ChainsReport = { villages: 0, entries: 0, broken: [] }
  for (const villageCode of await findChainedVillages(db)) {
    const { entries, brokenAt } = await verifyChain(db, villageCode)
    report.villages += 1
    report.entries += entries
    if (brokenAt !== null) report.broken.push({ villageCode, brokenAt })
  }
  return report
}
