/**
 * The people of the demo: six villages with their households, kin, offices and past deeds, and two practice stations. Made up from a fixed seed:
 * the same every time, and nobody in it exists. Plain data; whoever loads it plays it through the use cases.
 */
import type { Listing } from '../../contract/people'
import { makeAccounts } from './population-accounts'
import { makeApplications } from './population-credit'
import { makeDeeds } from './population-deeds'
import { makeEnterprises } from './population-enterprises'
import { makeExemplars } from './population-exemplars'
import { kinAcross, kinInside } from './population-kin'
import { giveOffices } from './population-offices'
import { DEMO_COUNTY, DEMO_PLACES, DEMO_TOWNSHIPS } from './population-places'
import { type Random, seededRandom } from './population-random'
import { makeSchool } from './population-school'
import type { DemoGrant, DemoHousehold, DemoPopulation, DemoVillage } from './population-types'
import { at, type Home, type Settlement, settle } from './population-village'

const LISTINGS: readonly Listing[] = [
  'named',
  'named',
  'named',
  'named',
  'masked',
  'masked',
  'unanswered',
  'unanswered',
]
const HIDDEN_SHARE = 0.04

export function makePopulation(): DemoPopulation {
  const settlements = DEMO_PLACES.map(settle)
  const villages = settlements.map(makeVillage)
  const officers = makeOfficers(settlements, villages)
  const deeds = makeDeeds(settlements, villages)
  const accounts = makeAccounts({ settlements, villages, officers, deeds })
  const school = makeSchool({ settlements, villages, officers, deeds, accounts })
  const applications = makeApplications(at(settlements, 0), at(villages, 0), deeds)
  const { stations } = school
  const known = [...accounts, ...school.accounts]
  const exemplars = makeExemplars({ settlements, villages, officers, deeds, stations, accounts: known })
  const withExemplars = [...known, ...exemplars.accounts]
  const inOffice = [...officers, ...exemplars.officers]
  const enterprises = makeEnterprises({ settlements, villages, officers: inOffice, deeds, accounts: withExemplars })
  return {
    ...{ villages, officers, deeds, applications, stations, exemplars, enterprises },
    accounts: [...withExemplars, ...enterprises.accounts],
  }
}

function makeVillage(settlement: Settlement): DemoVillage {
  const random = seededRandom(`offices of ${settlement.code}`)
  const roles = giveOffices(random, settlement)
  const official = settlement.homes.filter((home) => holdsOffice(home, roles))
  return {
    code: settlement.code,
    households: settlement.homes.map((home) => household(home, listingOf(random, settlement, home, roles))),
    kin: [...kinAcross(settlement), ...[settlement.parentsHome, ...official].flatMap(kinInside)],
    roles,
  }
}

function household({ key, number, group, members }: Home, listing: Listing): DemoHousehold {
  const people = members.map(({ key, name, birthYear, isHead }) => ({ key, name, birthYear, isHead }))
  return { key, number, group, listing, members: people }
}

/** Who holds an office is listed by name; the family that the demo signs in as has yet to say. */
function listingOf(random: Random, settlement: Settlement, home: Home, roles: readonly DemoGrant[]): Listing {
  const drawn = random.chance(HIDDEN_SHARE) ? 'hidden' : random.pick(LISTINGS)
  if (holdsOffice(home, roles)) return 'named'
  return home === settlement.parentsHome ? 'unanswered' : drawn
}

/** Two officers of the first township, one of the other and of the county, and three panellists of the county who end objections, from households without an office. */
function makeOfficers(settlements: readonly Settlement[], villages: readonly DemoVillage[]): DemoGrant[] {
  const residentOf = (index: number, place = 0) => {
    const { homes, parentsHome } = at(settlements, index)
    const free = homes.filter((home) => home !== parentsHome && !holdsOffice(home, at(villages, index).roles))
    return at(
      free.flatMap(({ family }) => family.couple),
      place,
    ).key
  }
  return [
    { personKey: residentOf(1), role: 'townshipOfficer', divisionCode: at(DEMO_TOWNSHIPS, 0) },
    { personKey: residentOf(4), role: 'townshipOfficer', divisionCode: at(DEMO_TOWNSHIPS, 1) },
    { personKey: residentOf(2), role: 'countyOfficer', divisionCode: DEMO_COUNTY },
    { personKey: residentOf(1, 2), role: 'countyPanellist', divisionCode: DEMO_COUNTY },
    { personKey: residentOf(4, 2), role: 'countyPanellist', divisionCode: DEMO_COUNTY },
    { personKey: residentOf(5), role: 'countyPanellist', divisionCode: DEMO_COUNTY },
    { personKey: residentOf(1, 4), role: 'townshipOfficer', divisionCode: at(DEMO_TOWNSHIPS, 0) },
  ]
}

function holdsOffice(home: Home, roles: readonly DemoGrant[]): boolean {
  return roles.some(({ personKey }) => home.members.some(({ key }) => key === personKey))
}
