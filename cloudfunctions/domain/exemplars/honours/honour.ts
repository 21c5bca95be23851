import type { HonourStatus } from '../../../contract/exemplar-words'
import { statusMachine } from '../../../platform/status-machine'

/*
 * Honour of an exemplar: stands until it is revoked. A revocation is proposed with a reason, heard seven days later at the
 * earliest by another officer, and stands on a notice; kept, the honour stands as before; revoked, it may be appealed once,
 * and comes back where the appeal is upheld. Who withdraws gives it back: it is ended. (Domain: exemplars.)
 */
export const honourMachine = statusMachine<HonourStatus>({
  standing: ['hearing', 'ended'],
  hearing: ['standing', 'onNotice', 'ended'],
  onNotice: ['standing', 'revoked', 'ended'],
  revoked: ['standing', 'ended'],
  ended: [],
})

/** It shows on the wall: a proposal alone takes nothing away. */
export const STANDING_HONOURS = ['standing', 'hearing', 'onNotice'] as const satisfies readonly HonourStatus[]
export const honourStands = (status: HonourStatus): boolean => STANDING_HONOURS.some((one) => one === status)
