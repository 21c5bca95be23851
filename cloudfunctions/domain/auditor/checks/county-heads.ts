import { verifyCountyHeads } from '../../points/verify-county-heads'
import { type Check, findingOf } from '../check'

/** Every head that the county published, recomputed over the chains as they stood when its day began. */
export const countyHeads: Check = {
  name: 'county heads',
  look: async ({ db }) => {
    const { heads, broken } = await verifyCountyHeads(db)
    return { looked: heads, findings: findingOf('broken', 'a published head is not that of the chains', broken) }
  },
}
