import type { ContestStage } from '../../../contract/exemplar-words'
import { statusMachine } from '../../../platform/status-machine'

/*
 * A contest is one category of a campaign in one division. Every level has its own calendar and goes through every stage,
 * one after the other; recommending and voting end by the calendar alone, so that nobody is cut short; vetting and scoring
 * end by it or sooner by an officer, and only once nothing is missing; choosing ends when every place is decided. A contest
 * in which nobody stands any more is closed. (Domain: exemplars.)
 */
export const contestMachine = statusMachine<ContestStage>({
  recommending: ['vetting', 'closed'],
  vetting: ['voting', 'closed'],
  voting: ['scoring', 'closed'],
  scoring: ['choosing', 'closed'],
  choosing: ['scoring', 'closed'],
  closed: ['choosing'],
})
