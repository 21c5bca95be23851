import type { PaperStatus } from '../../../contract/polls'
import { statusMachine } from '../../../platform/status-machine'

/*
 * Papers 纸质票: entered → confirmed | returned | withdrawn | lapsed. The clerk enters the papers of one village and, apart
 * from them, the people who signed for one, while the vote runs; somebody of another office goes through both and confirms,
 * until the count at the latest. Whoever stands on an open list votes no other way; a list that was returned or withdrawn frees
 * them. As many papers as people, and a paper that names too few or too many is invalid. (Domain: who; exemplars.)
 */
export const paperMachine = statusMachine<PaperStatus>({
  entered: ['confirmed', 'returned', 'withdrawn', 'lapsed'],
  confirmed: [],
  returned: [],
  withdrawn: [],
  lapsed: [],
})
