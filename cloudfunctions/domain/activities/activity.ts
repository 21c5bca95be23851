import { type ActivityStatus, LIST_EVIDENCE } from '../../contract/activities'
import { statusMachine } from '../../platform/status-machine'
import type { Rule } from '../points/rules-in-force'

/*
 * Activity record 活动登记: entered → confirmed | returned | withdrawn; returned → entered | withdrawn. The clerk enters one
 * list from a signed sheet, never anybody of their own household; a second council member, who is none of the people listed
 * nor close to them or to the clerk, confirms it or returns it with a word. On confirmation the entries post together, once a
 * person and event. (Domain: activity record.)
 */
export const activityMachine = statusMachine<ActivityStatus>({
  entered: ['confirmed', 'returned', 'withdrawn'],
  returned: ['entered', 'withdrawn'],
  confirmed: [],
  withdrawn: [],
})

export const { requireStep } = activityMachine

/** Whether a rule is recorded from a list or document; what the township checks or people tell is nominated. */
export const isListed = ({ evidence, townshipCheck }: Pick<Rule, 'evidence' | 'townshipCheck'>): boolean =>
  !townshipCheck && evidence.some((code) => LIST_EVIDENCE.includes(code))
