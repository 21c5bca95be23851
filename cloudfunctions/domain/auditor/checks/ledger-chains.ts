import { verifyAllChains } from '../../points/verify-all-chains'
import { type Check, findingOf } from '../check'

/** Every link of every village's chain, recomputed: an entry that was changed, removed or put in breaks it. */
export const ledgerChains: Check = {
  name: 'ledger chains',
  look: async ({ db }) => {
    const { entries, broken } = await verifyAllChains(db)
    const places = broken.map(({ villageCode, brokenAt }) => `${villageCode} at entry ${brokenAt}`)
    return { looked: entries, findings: findingOf('broken', 'a chain does not fit what stands before', places) }
  },
}
