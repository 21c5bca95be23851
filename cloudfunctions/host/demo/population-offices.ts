import type { Role } from '../../contract/roles'
import type { Member } from './population-families'
import type { Random } from './population-random'
import type { DemoGrant } from './population-types'
import { at, type Home, type Settlement } from './population-village'

/** Offices of a village besides the first seat of the council, which is the brother's. */
const OFFICES: readonly Role[] = [
  'clerk',
  'supervisor',
  'councilMember',
  'councilMember',
  'councilMember',
  'councilMember',
  'committeeMember',
  'committeeMember',
  'committeeMember',
]

/** Gives the offices of a village to people of as many households. */
export function giveOffices(random: Random, village: Settlement): DemoGrant[] {
  const brother = at(village.brothersHome.family.couple, 0)
  const homes = village.homes.filter((home) => home !== village.parentsHome && home !== village.brothersHome)
  const suitable = random.shuffled(homes).flatMap((home) => mayServe(home).slice(0, 1))
  const grant = (personKey: string, role: Role): DemoGrant => ({ personKey, role, divisionCode: village.code })
  return [grant(brother.key, 'councilMember'), ...OFFICES.map((role, index) => grant(at(suitable, index).key, role))]
}

/** Members of a suitable age, every second time the woman first. */
function mayServe(home: Home): Member[] {
  const ofAge = home.members.filter(({ birthYear }) => birthYear >= 1952 && birthYear <= 1992)
  return Number(home.number) % 2 === 0 ? ofAge : [...ofAge].reverse()
}
