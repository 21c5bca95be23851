import type { RosterChangeStatus } from '../../contract/roster'
import { statusMachine } from '../../platform/status-machine'

/*
 * Roster change 名册变更: proposed by the clerk → signed by a supervisor, a different person, neither of them of a household
 * concerned nor kin → it takes effect at once and stands on a notice of five days as a line; then it stands. proposed →
 * refused with a reason | withdrawn by the clerk; signed → undone by an upheld objection: what it did is taken back, what was
 * posted meanwhile stays posted. So that it can be, the same households change no further while it is on notice, except by
 * birth, arrival or death. Entries of the past stay where they were posted for ever. A move keeps the household's id; the
 * points of the running month, quarter and year go with it to the boards of its new village, finished periods stay; new
 * entries join the chain of the new village. On a split the part with the old head keeps id and number, the other starts
 * at base. A merge adds nothing: one id survives, the other closes and leaves the running boards. (Domain: roster.)
 */
export const rosterChangeMachine = statusMachine<RosterChangeStatus>({
  proposed: ['signed', 'refused', 'withdrawn'],
  signed: ['stands', 'undone'],
  stands: ['undone'],
  refused: [],
  withdrawn: [],
  undone: [],
})

export const { requireStep, mayBecome } = rosterChangeMachine
