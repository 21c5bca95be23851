import type { Role } from '../../contract/roles'
import type { Member } from './population-families'
import type { DemoAccount, DemoDeed, DemoGrant, DemoPart, DemoVillage } from './population-types'
import { at, type Settlement } from './population-village'

/** Of these offices of the first village all holders can be signed in as: five ballots decide a review. */
const FIRST_VILLAGE_OFFICES: readonly Role[] = ['councilMember', 'clerk', 'supervisor', 'committeeMember']

/** What accounts are chosen from; settlements and villages are in the same order. */
export interface DemoPeople {
  readonly settlements: readonly Settlement[]
  readonly villages: readonly DemoVillage[]
  readonly officers: readonly DemoGrant[]
  readonly deeds: readonly DemoDeed[]
}

/** The first nine digits of a village. */
const townshipOf = ({ code }: DemoVillage): string => code.slice(0, 9)

/**
 * The people to sign in as: most of the first village, the councils of its township's other villages, from which a panel is
 * drawn, some of the fourth village, the officers and a newcomer.
 */
export function makeAccounts(people: DemoPeople): DemoAccount[] {
  const members = new Map(people.settlements.flatMap(membersByKey))
  const inOffice = ({ personKey, role, divisionCode }: DemoGrant) => account(members.get(personKey), role, divisionCode)
  const [first, fourth] = [at(people.villages, 0), at(people.villages, 3)]
  const neighbours = people.villages.filter((one) => one !== first && townshipOf(one) === townshipOf(first))
  return [
    ...residents(at(people.settlements, 0), first),
    ...FIRST_VILLAGE_OFFICES.flatMap((role) => holders(first, role)).map(inOffice),
    ...neighbours.flatMap((village) => holders(village, 'councilMember')).map(inOffice),
    ...(['clerk', 'councilMember'] as const).flatMap((role) => holders(fourth, role).slice(0, 1)).map(inOffice),
    ...people.officers.map(inOffice),
    newcomer(at(people.settlements, 0), people.deeds),
  ]
}

/**
 * Two of one household, whose kin sits on the council: the younger couple's wife and the elder. And a neighbour, who
 * may nominate them.
 */
function residents({ code, homes, parentsHome }: Settlement, village: DemoVillage): DemoAccount[] {
  const inOffice = new Set(village.roles.map(({ personKey }) => personKey))
  const plainHomes = homes.filter((home) => home !== parentsHome && !home.members.some(({ key }) => inOffice.has(key)))
  const neighbour = plainHomes.flatMap(({ family }) => family.couple.slice(0, 1))
  const chosen = [at(parentsHome.family.couple, 1), at(parentsHome.family.elders, 0), at(neighbour, 0)]
  return chosen.map((member) => account(member, 'resident', code))
}

/** An account without a person: its name stands in the roster, and that person has no part in any deed. */
function newcomer({ code, homes, parentsHome }: Settlement, deeds: readonly DemoDeed[]): DemoAccount {
  const busy = new Set(deeds.flatMap(({ praised, helped, nominator }) => [...praised, ...helped, nominator]))
  const young = homes.filter((home) => home !== parentsHome).flatMap(({ family }) => family.children)
  const person = young.find(({ key, birthYear }) => birthYear >= 1990 && birthYear <= 2004 && !busy.has(key))
  return { ...account(person, 'newcomer', code), personKey: null }
}

const holders = (village: DemoVillage, role: Role) => village.roles.filter((grant) => grant.role === role)

const membersByKey = ({ homes }: Settlement) =>
  homes.flatMap(({ members }) => members).map((member) => [member.key, member] as const)

function account(person: Member | undefined, part: DemoPart, divisionCode: string): DemoAccount {
  if (person === undefined) throw new Error(`nobody to sign in as ${part}`)
  return { key: `${part}-${person.key}`, personKey: person.key, name: person.name, note: { part, divisionCode } }
}
