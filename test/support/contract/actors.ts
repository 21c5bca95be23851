import type { AccountId, DivisionCode } from '../../../cloudfunctions/contract/ids'
import { ROLE_OF_DEPARTMENTS, ROLES, type Role } from '../../../cloudfunctions/contract/roles'
import type { Village } from '../../../cloudfunctions/domain/context'
import { people as words } from '../../../src/i18n/zh-CN/people'
import { give, makeSigner, newAccount, person, type TestPerson, writing } from '../people'
import { COUNTY, NEXT_VILLAGE, TOWNSHIP, VILLAGE } from '../village'

const OTHER_TOWNSHIP = '410523101' as DivisionCode

/** Where each role is held: over the village whose data is asked for, and elsewhere. A county has no elsewhere. */
const SEATS: Record<Role, { own: DivisionCode; elsewhere: DivisionCode | null }> = {
  councilMember: { own: VILLAGE, elsewhere: NEXT_VILLAGE },
  committeeMember: { own: VILLAGE, elsewhere: NEXT_VILLAGE },
  clerk: { own: VILLAGE, elsewhere: NEXT_VILLAGE },
  supervisor: { own: VILLAGE, elsewhere: NEXT_VILLAGE },
  townshipOfficer: { own: TOWNSHIP, elsewhere: OTHER_TOWNSHIP },
  townshipPanellist: { own: TOWNSHIP, elsewhere: OTHER_TOWNSHIP },
  countyOfficer: { own: COUNTY, elsewhere: null },
  countyPanellist: { own: COUNTY, elsewhere: null },
  organiser: { own: VILLAGE, elsewhere: NEXT_VILLAGE },
  departmentSigner: { own: COUNTY, elsewhere: null },
  campaignSupervisor: { own: COUNTY, elsewhere: null },
}

/** Everybody the matrix asks about. `…Elsewhere` holds the same role over another village or township. */
export const ACTORS = [
  'guest',
  'unbound',
  'resident',
  'residentElsewhere',
  'nominator',
  'praised',
  ...ROLES,
  'councilMemberElsewhere',
  'committeeMemberElsewhere',
  'clerkElsewhere',
  'supervisorElsewhere',
  'townshipOfficerElsewhere',
  'townshipPanellistElsewhere',
  'organiserElsewhere',
] as const
export type ActorName = (typeof ACTORS)[number]

export type Actors = Record<ActorName, { accountId: AccountId } | null> & Record<'nominator' | 'praised', TestPerson>

/** One account for every actor, each from a household of their own. */
export async function makeActors(village: Village): Promise<Actors> {
  const nominator = await person(village, '赵推荐')
  const praised = await person(village, '钱帮忙')
  const made: Partial<Actors> = {
    guest: null,
    unbound: { accountId: await writing(village, newAccount) },
    resident: await person(village, '周村民'),
    residentElsewhere: await person(village, '吴邻村', NEXT_VILLAGE),
    nominator,
    praised,
  }
  for (const role of ROLES) {
    const { own, elsewhere } = SEATS[role]
    made[role] = await holder(village, role, own)
    const name = ACTORS.find((one) => one === `${role}Elsewhere`)
    if (elsewhere && name) made[name] = await holder(village, role, elsewhere)
  }
  return complete({ ...made, nominator, praised })
}

async function holder(village: Village, role: Role, division: DivisionCode): Promise<TestPerson> {
  const who = await person(village, `任${words.roles[role]}`, division.length === 12 ? division : NEXT_VILLAGE)
  if (role === ROLE_OF_DEPARTMENTS) await makeSigner(village, who, 'marketRegulation')
  else await give(village, who, role, division)
  return who
}

function complete(made: Partial<Actors> & Pick<Actors, 'nominator' | 'praised'>): Actors {
  const missing = ACTORS.find((name) => made[name] === undefined)
  if (missing) throw new Error(`nobody plays ${missing}`)
  return made as Actors
}
