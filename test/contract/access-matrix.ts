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

type Exceptions = Partial<Record<ActorName, Expected>>

function row(access: Access, usual: Expected, exceptions: Exceptions): Row {
  const of = (actor: ActorName): Expected => exceptions[actor] ?? usual
  return { access, expected: Object.fromEntries(ACTORS.map((actor) => [actor, of(actor)])) as Row['expected'] }
}

const anyone = (usual: Expected = 'answered', exceptions: Exceptions = {}) => row({ who: 'anyone' }, usual, exceptions)
const account = (usual: Expected = 'answered', exceptions: Exceptions = {}) =>
  row({ who: 'account' }, usual, { guest: 'NOT_SIGNED_IN', ...exceptions })
const resident = (usual: Expected = 'answered', exceptions: Exceptions = {}) =>
  row({ who: 'resident' }, usual, { guest: 'NOT_SIGNED_IN', unbound: 'NOT_BOUND', ...exceptions })
const holder = (right: Extract<Access, { who: 'holder' }>['right'], holders: Exceptions) =>
  row({ who: 'holder', right }, 'NO_RIGHT', { guest: 'NOT_SIGNED_IN', unbound: 'NOT_BOUND', ...holders })

/** Panellists have the right, and a seat only where a review is laid before them. */
const OF_COUNCIL: Exceptions = {
  councilMember: 'answered',
  councilMemberElsewhere: 'NOT_FOUND',
  townshipPanellist: 'NOT_IN_ELECTORATE',
  townshipPanellistElsewhere: 'NOT_FOUND',
  countyPanellist: 'NOT_IN_ELECTORATE',
}
const OF_CLERK: Exceptions = { clerk: 'answered', clerkElsewhere: 'NOT_FOUND' }
const OF_OFFICERS: Exceptions = {
  townshipOfficer: 'answered',
  townshipOfficerElsewhere: 'NOT_FOUND',
  countyOfficer: 'answered',
}

/**
 * The security matrix of the whole API: every procedure, who may call it as declared, and what each actor gets who asks
 * about the data of one village. A list that answers somebody from elsewhere answers with nothing of that village.
 */
export const ACCESS_MATRIX: Readonly<Record<string, Row>> = {
  'session.me': anyone(),
  'people.divisions': anyone(),
  'people.requestBinding': account('ALREADY_BOUND', { unbound: 'answered' }),
  'people.bindingRequests': holder('binding.decide', { clerk: 'answered', clerkElsewhere: 'answered' }),
  'people.decideBinding': holder('binding.decide', OF_CLERK),
  'people.findPerson': account(),
  'people.myHousehold': resident(),
  'people.setListing': resident(),
  'people.declareKin': resident(),
  'people.myKin': resident(),
  'people.grantRole': holder('grant.manage', OF_OFFICERS),
  'people.endRole': holder('grant.manage', OF_OFFICERS),
  'people.roleHolders': holder('grant.manage', OF_OFFICERS),
  'deeds.similar': account(),
  'deeds.nominate': account(),
  'deeds.nominate on behalf': {
    ...account('NO_RIGHT', { clerk: 'answered', clerkElsewhere: 'NOT_FOUND' }),
    input: 'nominateOnBehalf',
  },
  'deeds.edit': account('NOT_FOUND', { nominator: 'answered' }),
  'deeds.withdraw': account('NOT_FOUND', { nominator: 'answered' }),
  'deeds.joinAsWitness': resident('answered', { nominator: 'SELF_WITNESS', praised: 'SELF_WITNESS' }),
  'deeds.answerConsent': resident('NOT_FOUND', { praised: 'answered' }),
  'deeds.mine': account(),
  'deeds.get': anyone(),
  'deeds.get in review': {
    ...anyone('NOT_FOUND', { nominator: 'answered', praised: 'answered' }),
    input: 'deedInReview',
  },
  'deeds.latest': anyone(),
  'deeds.checks': holder('deed.check', { townshipOfficer: 'answered', townshipOfficerElsewhere: 'answered' }),
  // The deed of the scene is still before its council, so that its township is told as much, and another township nothing.
  'deeds.decideCheck': holder('deed.check', { townshipOfficer: 'WRONG_STATE', townshipOfficerElsewhere: 'NOT_FOUND' }),
  'deeds.reviewSheet': holder('deed.review', OF_COUNCIL),
  'deeds.writePublicText': holder('deed.review', OF_COUNCIL),
  'deeds.judgePhoto': holder('deed.review', OF_COUNCIL),
  'council.queue': holder('deed.review', {
    councilMember: 'answered',
    councilMemberElsewhere: 'answered',
    townshipPanellist: 'answered',
    townshipPanellistElsewhere: 'answered',
    countyPanellist: 'answered',
  }),
  'council.review': holder('deed.review', OF_COUNCIL),
  'council.claim': holder('deed.review', OF_COUNCIL),
  'council.release': holder('deed.review', OF_COUNCIL),
  'council.castBallot': holder('deed.review', OF_COUNCIL),
  'notices.list': anyone(),
  'notices.get': anyone(),
  'points.balance': resident(),
  'points.ledger': resident(),
  'points.rules': anyone(),
  'boards.households': anyone(),
  'boards.myPlace': resident(),
  'boards.entries': anyone(),
  'photos.requestTicket': account(),
  'photos.discard': account('NOT_FOUND', { nominator: 'answered' }),
}

/** "deeds.get in review" asks the procedure "deeds.get". */
export const pathOfRow = (name: string): string => name.split(' ')[0] ?? name
