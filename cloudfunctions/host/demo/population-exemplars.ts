import type { ExemplarCategory } from '../../contract/exemplar-words'
import type { Department, DivisionLevel, Role } from '../../contract/roles'
import { DEMO_COUNTY, DEMO_TOWNSHIPS } from './population-places'
import type { DemoStation } from './population-school'
import type { DemoAccount, DemoDeed, DemoGrant, DemoVillage } from './population-types'
import { at, type Settlement } from './population-village'

export interface DemoCandidate {
  readonly personKey: string
  readonly villageCode: string
  readonly category: ExemplarCategory
  readonly story: string
}

/** Last days of the stages of a level, from now; negative is past. */
export interface DemoLevel {
  readonly level: DivisionLevel
  readonly places: number
  readonly upward: number
  readonly recommend: number
  readonly vet: number
  readonly vote: number
  readonly score: number
}

/** A selection, lowest level first, played through the use cases as far as the days allow. */
export interface DemoCampaign {
  readonly divisionCode: string
  readonly officer: string
  readonly openedOn: number
  readonly levels: readonly DemoLevel[]
  readonly candidates: readonly DemoCandidate[]
}

export interface DemoExemplars {
  readonly campaigns: readonly DemoCampaign[]
  /** Panellists of the first township and of the county, the departments, and who watches over the votes. */
  readonly officers: readonly DemoGrant[]
  readonly accounts: readonly DemoAccount[]
}

const DEPARTMENTS: readonly Department[] = ['publicSecurity', 'court', 'discipline', 'taxation', 'civilAffairs']
const [TOWNSHIP] = DEMO_TOWNSHIPS

/** Who of which village sits where: one a household, none of one that has a part in a deed or an office. */
const OFFICES: readonly { village: number; role: Role; divisionCode: string; count: number }[] = [
  { village: 1, role: 'townshipPanellist', divisionCode: TOWNSHIP, count: 4 },
  { village: 2, role: 'townshipPanellist', divisionCode: TOWNSHIP, count: 3 },
  { village: 3, role: 'departmentSigner', divisionCode: DEMO_COUNTY, count: 5 },
  { village: 5, role: 'countyPanellist', divisionCode: DEMO_COUNTY, count: 3 },
  { village: 4, role: 'campaignSupervisor', divisionCode: DEMO_COUNTY, count: 1 },
  { village: 3, role: 'countyOfficer', divisionCode: DEMO_COUNTY, count: 1 },
]

/** Over: the notice of five working days outlasts the longest holidays between the levels. */
const OVER: readonly DemoLevel[] = [
  { level: 'village', places: 1, upward: 1, recommend: -63, vet: -61, vote: -60, score: -59 },
  { level: 'township', places: 2, upward: 0, recommend: -42, vet: -40, vote: -39, score: -38 },
]

/** Running: the villages have chosen, the residents of the first township vote now. */
const RUNNING: readonly DemoLevel[] = [
  { level: 'village', places: 2, upward: 2, recommend: -26, vet: -24, vote: -23, score: -22 },
  { level: 'township', places: 2, upward: 1, recommend: -6, vet: -3, vote: 4, score: 9 },
  { level: 'county', places: 1, upward: 0, recommend: 27, vet: 34, vote: 41, score: 46 },
]

const STORIES = {
  parents: '老人卧床好几年，喂饭、擦身、翻身，一天没有落下过。邻居都说，屋里从来没有异味，老人脸上一直有笑。',
  helped: '谁家有事，他总是头一个到。借出去的农具从来不要钱，夜里送老人去医院，也不止一回。',
} as const

export interface ExemplarPeople {
  readonly settlements: readonly Settlement[]
  readonly villages: readonly DemoVillage[]
  readonly officers: readonly DemoGrant[]
  readonly deeds: readonly DemoDeed[]
  readonly accounts: readonly DemoAccount[]
  readonly stations: readonly DemoStation[]
}

/** One selection that is over and one that runs, with everybody who decides in them. */
export function makeExemplars(people: ExemplarPeople): DemoExemplars {
  const officers = makeOffices(people)
  const township = at(
    people.officers.filter((grant) => grant.role === 'townshipOfficer' && grant.divisionCode === TOWNSHIP),
    0,
  )
  const county = at(
    people.officers.filter((grant) => grant.role === 'countyOfficer'),
    0,
  )
  const over = [...candidates(people, 0, 'filialPiety', 0, 1), ...candidates(people, 1, 'helpingOthers', 0, 1)]
  const running = [
    ...candidates(people, 0, 'filialPiety', 1, 3),
    ...candidates(people, 1, 'filialPiety', 0, 1),
    ...candidates(people, 4, 'filialPiety', 0, 1),
  ]
  const campaigns: DemoCampaign[] = [
    { divisionCode: TOWNSHIP, officer: township.personKey, openedOn: -66, levels: OVER, candidates: over },
    { divisionCode: DEMO_COUNTY, officer: county.personKey, openedOn: -36, levels: RUNNING, candidates: running },
  ]
  return { campaigns, officers, accounts: makeAccounts(people, officers, running) }
}

/** People of a village who did a deed of a category, the first who did one first. */
function candidates(
  { deeds, villages }: ExemplarPeople,
  village: number,
  category: ExemplarCategory,
  from: number,
  to: number,
): DemoCandidate[] {
  const { code: villageCode } = at(villages, village)
  const story = category === 'filialPiety' ? STORIES.parents : STORIES.helped
  return deeds
    .filter((deed) => deed.villageCode === villageCode && deed.deedClass === category)
    .flatMap((deed) => deed.praised)
    .slice(from, to)
    .map((personKey) => ({ personKey, villageCode, category, story }))
}

function makeOffices(people: ExemplarPeople): DemoGrant[] {
  const { settlements, villages, deeds, accounts } = people
  const inDeeds = deeds.flatMap(({ praised, nominator }) => [...praised, nominator])
  const inOffice = [...people.officers, ...villages.flatMap(({ roles }) => roles)].map(({ personKey }) => personKey)
  const organisers = people.stations.map(({ organiser }) => organiser)
  const busy = new Set([...inDeeds, ...inOffice, ...organisers])
  const names = new Set(accounts.map(({ name }) => name))
  return OFFICES.flatMap(({ village, role, divisionCode, count }) => {
    const homes = at(settlements, village).homes.filter(({ members }) => !members.some(({ key }) => busy.has(key)))
    const free = homes.flatMap(({ family }) => family.couple.filter(({ name }) => !names.has(name)).slice(0, 1))
    return free.slice(0, count).map(({ key, name }, index) => {
      names.add(name)
      const of = role === 'departmentSigner' ? { department: at(DEPARTMENTS, index) } : {}
      return { personKey: key, role, divisionCode, ...of }
    })
  })
}

/** Who takes a candidate of a village as far as the township, besides its council. */
const VILLAGE_OFFICES: readonly Role[] = ['clerk', 'supervisor', 'committeeMember']

/**
 * Who decides can be signed in as, and so can the candidates of the selection that runs, and whoever in the first township
 * takes somebody who helped others from the village upward. Nobody is called like somebody else who can.
 */
function makeAccounts(
  people: ExemplarPeople,
  officers: readonly DemoGrant[],
  running: readonly DemoCandidate[],
): DemoAccount[] {
  const { villages, accounts } = people
  const members = villages.flatMap(({ households }) => households).flatMap((household) => household.members)
  const nameOf = new Map(members.map(({ key, name }) => [key, name]))
  const near = villages.flatMap((village, index) => (village.code.startsWith(TOWNSHIP) ? [index] : []))
  const helpers = near.flatMap((index) => candidates(people, index, 'helpingOthers', 0, 1))
  const offices = near.flatMap((index) => at(villages, index).roles)
  const parts = [
    ...[...officers, ...offices.filter(({ role }) => VILLAGE_OFFICES.includes(role))].map(
      ({ personKey, role, divisionCode }) => ({ personKey, part: role, divisionCode }),
    ),
    ...[...running, ...helpers].map(({ personKey, villageCode }) => ({
      personKey,
      part: 'resident' as const,
      divisionCode: villageCode,
    })),
  ]
  const known = new Set(accounts.map(({ personKey }) => personKey))
  const names = new Set(accounts.map(({ name }) => name))
  return parts.flatMap(({ personKey, part, divisionCode }) => {
    const name = nameOf.get(personKey) ?? ''
    if (known.has(personKey) || names.has(name)) return []
    known.add(personKey)
    names.add(name)
    return [{ key: `${part}-${personKey}`, personKey, name, note: { part, divisionCode } }]
  })
}
