import type { ObjectionLevel, ObjectionStatus } from '../../../contract/objection-words'
import type { DivisionLevel, Role } from '../../../contract/roles'
import { statusMachine } from '../../../platform/status-machine'

/*
 * Objection 异议: freezes its line only, until it is over. Its level answers: upheld ends it; rejected may be taken to the
 * next level within ten days, and is final after them, or at once where there is no next level. What no level answers in
 * time goes to the next by itself and never confirms; at the last level the line is overturned, because nobody answered.
 * (Domain: public notice and objection; docs/decisions/0005.)
 */
export const objectionMachine = statusMachine<ObjectionStatus>({
  open: ['answered', 'rejected', 'upheld', 'upheldByLapse', 'moot'],
  answered: ['open', 'rejected', 'moot'],
  rejected: [],
  upheld: [],
  upheldByLapse: [],
  moot: [],
})

/** While one of these, it freezes its line. */
export const isRunning = (status: ObjectionStatus): boolean => status === 'open' || status === 'answered'

/** Calendar days in which a level answers. */
export const ANSWER_DAYS: Record<ObjectionLevel, number> = { township: 10, county: 20, countyGroup: 20 }
/** Calendar days after an answer in which the objector may go higher. */
export const ESCALATION_DAYS = 10

export const NEXT_LEVEL: Record<ObjectionLevel, ObjectionLevel | null> = {
  township: 'county',
  county: 'countyGroup',
  countyGroup: null,
}

/** Who answers first, by the level that took the decision: never the one that took it. */
export const FIRST_LEVEL: Record<DivisionLevel, ObjectionLevel> = {
  village: 'township',
  township: 'county',
  county: 'countyGroup',
}

/** Whose office it is to answer at a level. */
export const ROLE_AT: Record<ObjectionLevel, Role> = {
  township: 'townshipOfficer',
  county: 'countyOfficer',
  countyGroup: 'countyPanellist',
}
