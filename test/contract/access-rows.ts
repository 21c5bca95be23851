import type { ErrorCode } from '../../cloudfunctions/contract/errors'
import type { Access } from '../../cloudfunctions/domain/procedure'
import { ACTORS, type ActorName } from '../support/contract/actors'

/** What an actor gets: the answer, or a refusal with its code. */
export type Expected = 'answered' | ErrorCode

export interface Row {
  /** As the procedure declares it. */
  access: Access
  expected: Record<ActorName, Expected>
  /** Replaces the good input where the row asks about another thing. */
  input?: 'deedInReview' | 'nominateOnBehalf'
}

export type Exceptions = Partial<Record<ActorName, Expected>>

export function row(access: Access, usual: Expected, exceptions: Exceptions): Row {
  const of = (actor: ActorName): Expected => exceptions[actor] ?? usual
  return { access, expected: Object.fromEntries(ACTORS.map((actor) => [actor, of(actor)])) as Row['expected'] }
}

export const anyone = (usual: Expected = 'answered', exceptions: Exceptions = {}) =>
  row({ who: 'anyone' }, usual, exceptions)
export const account = (usual: Expected = 'answered', exceptions: Exceptions = {}) =>
  row({ who: 'account' }, usual, { guest: 'NOT_SIGNED_IN', ...exceptions })
export const resident = (usual: Expected = 'answered', exceptions: Exceptions = {}) =>
  row({ who: 'resident' }, usual, { guest: 'NOT_SIGNED_IN', unbound: 'NOT_BOUND', ...exceptions })
export const holder = (right: Extract<Access, { who: 'holder' }>['right'], holders: Exceptions) =>
  row({ who: 'holder', right }, 'NO_RIGHT', { guest: 'NOT_SIGNED_IN', unbound: 'NOT_BOUND', ...holders })

/** Members of the two committees and panellists have the right, and a seat only where a review is laid before them. */
export const OF_COUNCIL: Exceptions = {
  councilMember: 'answered',
  councilMemberElsewhere: 'NOT_FOUND',
  committeeMember: 'NOT_IN_ELECTORATE',
  committeeMemberElsewhere: 'NOT_FOUND',
  townshipPanellist: 'NOT_IN_ELECTORATE',
  townshipPanellistElsewhere: 'NOT_FOUND',
  countyPanellist: 'NOT_IN_ELECTORATE',
}
/** Whoever lives in the village. */
export const OF_VILLAGERS: Exceptions = {
  resident: 'answered',
  nominator: 'answered',
  praised: 'answered',
  councilMember: 'answered',
  committeeMember: 'answered',
  clerk: 'answered',
  supervisor: 'answered',
  organiser: 'answered',
}
/** A list that answers the officers of each level with what is theirs to decide. */
export const OF_DECIDING_LISTS: Exceptions = {
  townshipOfficer: 'answered',
  townshipOfficerElsewhere: 'answered',
  countyOfficer: 'answered',
}
export const OF_CLERK: Exceptions = { clerk: 'answered', clerkElsewhere: 'NOT_FOUND' }
/** The roster of a village is kept by its clerk and read by its supervisor. */
export const OF_ROSTER: Exceptions = { ...OF_CLERK, supervisor: 'answered', supervisorElsewhere: 'NOT_FOUND' }
export const OF_ROSTER_LISTS: Exceptions = {
  clerk: 'answered',
  clerkElsewhere: 'answered',
  supervisor: 'answered',
  supervisorElsewhere: 'answered',
}
export const OF_OFFICERS: Exceptions = {
  townshipOfficer: 'answered',
  townshipOfficerElsewhere: 'NOT_FOUND',
  countyOfficer: 'answered',
}

/** An objection that lies with the township is not yet the county's. */
export const OF_OBJECTION: Exceptions = {
  townshipOfficer: 'answered',
  townshipOfficerElsewhere: 'NOT_FOUND',
  countyOfficer: 'NOT_FOUND',
  countyPanellist: 'NOT_FOUND',
}

/** What a village is complained of lies with its township, and with the county only once the township was late. */
export const OF_HANDLERS: Exceptions = {
  townshipOfficer: 'answered',
  townshipOfficerElsewhere: 'NOT_FOUND',
  countyOfficer: 'NOT_FOUND',
}

export const OF_ORGANISER: Exceptions = { organiser: 'answered', organiserElsewhere: 'NOT_FOUND' }
export const OF_ORGANISER_LISTS: Exceptions = { organiser: 'answered', organiserElsewhere: 'answered' }

/** A list that answers each with what lies in their own village. */
export const OF_VILLAGE_OFFICES: Exceptions = {
  clerk: 'answered',
  councilMember: 'answered',
  supervisor: 'answered',
  clerkElsewhere: 'answered',
  councilMemberElsewhere: 'answered',
  supervisorElsewhere: 'answered',
}
