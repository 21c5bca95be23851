import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEED_CLASSES } from '../../cloudfunctions/contract/deeds'
import { LIMITS } from '../../cloudfunctions/contract/limits'
import { makePopulation } from '../../cloudfunctions/host/demo/population'
import type { DemoDeed, DemoVillage } from '../../cloudfunctions/host/demo/population-types'
import { parseCsv } from '../../cloudfunctions/platform/csv'

const county = (file: string) => parseCsv(readFileSync(join(__dirname, '../../data', file), 'utf8'))
const divisions = new Map(county('divisions-410523.csv').map((row) => [row.code, row.level]))
const rules = new Map(county('point-rules-v1.csv').map((row) => [row.code, row]))

const population = makePopulation()
const { villages, officers, accounts, deeds } = population
const households = villages.flatMap((village) => village.households)
const people = new Map(households.flatMap(({ members }) => members).map((person) => [person.key, person]))
const homeOf = new Map(households.flatMap(({ key, members }) => members.map((person) => [person.key, key])))
const villageOf = (code: string): DemoVillage => {
  const village = villages.find((one) => one.code === code)
  if (!village) throw new Error(`no village ${code}`)
  return village
}
const holders = (village: DemoVillage, role: string) => village.roles.filter((grant) => grant.role === role)
const involved = (deed: DemoDeed) => [...deed.praised, ...deed.helped, deed.nominator]

/** Members of the council who share a household with, or are declared kin of, somebody in the deed. */
const recused = (deed: DemoDeed) => {
  const { kin } = villageOf(deed.villageCode)
  return holders(villageOf(deed.villageCode), 'councilMember').filter(({ personKey }) =>
    involved(deed).some(
      (key) =>
        homeOf.get(key) === homeOf.get(personKey) ||
        kin.some(({ a, b }) => (a === key && b === personKey) || (b === key && a === personKey)),
    ),
  )
}

test('is the same every time', () => {
  expect(makePopulation()).toEqual(population)
})

describe('villages', () => {
  test('are six of two townships, and exist', () => {
    expect(villages.map(({ code }) => divisions.get(code))).toEqual(Array(6).fill('village'))
    const townships = villages.map(({ code }) => code.slice(0, 9))
    expect(new Set(townships).size).toBe(2)
    expect(officers.map(({ divisionCode }) => divisions.get(divisionCode))).toEqual([
      ...['township', 'township', 'county'],
      ...['county', 'county', 'county', 'township'],
    ])
  })

  test.each(villages.map((village) => [village.code, village] as const))(
    '%s has believable households',
    (code, village) => {
      expect(village.households.length).toBeGreaterThanOrEqual(24)
      expect(village.households.length).toBeLessThanOrEqual(40)
      village.households.forEach(({ key, number, group, members }, index) => {
        expect(number).toBe(String(index + 1).padStart(3, '0'))
        expect(key).toBe(`${code}-${number}`)
        expect(group).toMatch(/^第[一二三四五六]村民小组$/)
        expect(members.length).toBeGreaterThanOrEqual(3)
        expect(members.length).toBeLessThanOrEqual(6)
        expect(members.map(({ isHead }) => isHead)).toEqual(members.map((_, at) => at === 0))
      })
    },
  )

  test('nobody lives in two households, and no two of one village are called alike', () => {
    expect(people.size).toBe(households.flatMap(({ members }) => members).length)
    for (const village of villages) {
      const names = village.households.flatMap(({ members }) => members).map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
    }
  })

  test('people have names and ages that the contract takes', () => {
    for (const { name, birthYear } of people.values()) {
      expect(name).toMatch(/^[\u4e00-\u9fff]{2,4}$/)
      expect(birthYear).toBeGreaterThanOrEqual(1935)
      expect(birthYear).toBeLessThanOrEqual(2022)
    }
  })

  test('somewhere three generations live together', () => {
    const spans = households.map(({ members }) => members.map(({ birthYear }) => birthYear))
    expect(spans.some((years) => years.length >= 5 && Math.max(...years) - Math.min(...years) > 40)).toBe(true)
  })
})

describe('kin and offices', () => {
  test.each(villages.map((village) => [village.code, village] as const))(
    '%s names only its own people',
    (code, village) => {
      const pairs = village.kin.map(({ a, b }) => [a, b].sort().join())
      expect(new Set(pairs).size).toBe(pairs.length)
      for (const key of village.kin.flatMap(({ a, b }) => [a, b])) expect(homeOf.get(key)?.startsWith(code)).toBe(true)
      for (const { personKey, divisionCode } of village.roles) {
        expect(divisionCode).toBe(code)
        expect(homeOf.get(personKey)?.startsWith(code)).toBe(true)
      }
    },
  )

  test('parents are older than their children', () => {
    for (const { a, b, relation } of villages.flatMap(({ kin }) => kin)) {
      const [one, other] = [people.get(a)?.birthYear ?? 0, people.get(b)?.birthYear ?? 0]
      if (relation === 'child') expect(other - one).toBeGreaterThanOrEqual(19)
      if (relation === 'parent') expect(one - other).toBeGreaterThanOrEqual(19)
      if (relation === 'grandchild') expect(other - one).toBeGreaterThanOrEqual(38)
    }
  })

  test('every village has clerk, supervisor, five of the council and three of the committee, of ten households', () => {
    for (const village of villages) {
      expect(holders(village, 'clerk')).toHaveLength(1)
      expect(holders(village, 'supervisor')).toHaveLength(1)
      expect(holders(village, 'councilMember')).toHaveLength(5)
      expect(holders(village, 'committeeMember')).toHaveLength(3)
      expect(new Set(village.roles.map(({ personKey }) => homeOf.get(personKey))).size).toBe(10)
    }
  })

  test('in every village a member of the council is declared kin of somebody in another household', () => {
    for (const village of villages) {
      const council = holders(village, 'councilMember').map(({ personKey }) => personKey)
      const across = village.kin.filter(({ a, b }) => homeOf.get(a) !== homeOf.get(b))
      expect(across.some(({ a, b }) => council.includes(a) || council.includes(b))).toBe(true)
    }
  })

  test('who sits in council or committee is listed by name', () => {
    const named = new Set(households.filter(({ listing }) => listing === 'named').map(({ key }) => key))
    for (const { role, personKey } of villages.flatMap(({ roles }) => roles)) {
      const home = homeOf.get(personKey) ?? ''
      expect(!['councilMember', 'committeeMember'].includes(role) || named.has(home)).toBe(true)
    }
    expect(new Set(households.map(({ listing }) => listing)).size).toBe(4)
  })
})

describe('accounts', () => {
  test('stand for people of the roster, each once, or for nobody yet', () => {
    expect(new Set(accounts.map(({ key }) => key)).size).toBe(accounts.length)
    const bound = accounts.flatMap(({ personKey }) => personKey ?? [])
    expect(new Set(bound).size).toBe(bound.length)
    expect(new Set(accounts.map(({ name }) => name)).size).toBe(accounts.length)
    for (const { personKey, name, note } of accounts) {
      expect(divisions.has(note.divisionCode)).toBe(true)
      expect(personKey === null || people.get(personKey)?.name === name).toBe(true)
    }
  })

  test('the newcomer is called like one unbound person of the village who has no part in a deed', () => {
    const [newcomer, ...others] = accounts.filter(({ personKey }) => personKey === null)
    expect(others).toEqual([])
    const village = villageOf(newcomer?.note.divisionCode ?? '')
    const matches = village.households.flatMap(({ members }) => members).filter(({ name }) => name === newcomer?.name)
    expect(matches).toHaveLength(1)
    const taken = [...accounts.map(({ personKey }) => personKey), ...deeds.flatMap(involved)]
    expect(taken).not.toContain(matches[0]?.key)
  })

  test('a resident has a brother-in-law on the council, and all five of that council can be signed in as', () => {
    const council = accounts.filter(
      ({ note }) => note.part === 'councilMember' && note.divisionCode === villages[0]?.code,
    )
    expect(council).toHaveLength(5)
    const pairs = villages.flatMap(({ kin }) => kin).map(({ a, b }) => `${a} ${b}`)
    const residents = accounts.filter(({ note }) => note.part === 'resident')
    expect(council.some((member) => pairs.includes(`${member.personKey} ${residents[0]?.personKey}`))).toBe(true)
  })
})

describe('the night school', () => {
  test('has an organiser and a lecturer to sign in as, who are nobody else, and classes behind and ahead', () => {
    const { stations } = population
    expect(stations.map(({ villageCode }) => villageCode)).toEqual(villages.slice(0, 2).map(({ code }) => code))
    const named = accounts.map(({ name }) => name)
    for (const part of ['organiser', 'lecturer'] as const) {
      const [one, ...others] = accounts.filter(({ note }) => note.part === part)
      expect(others).toEqual([])
      expect(named.filter((name) => name === one?.name)).toHaveLength(1)
    }
    const days = stations.flatMap(({ courses }) => courses.flatMap((course) => course.days))
    expect(Math.min(...days)).toBeLessThan(0)
    expect(Math.max(...days)).toBeGreaterThan(7)
  })
})

describe('deeds', () => {
  test('are some forty over the past weeks, the oldest first, in every village', () => {
    expect(deeds.length).toBeGreaterThanOrEqual(40)
    const days = deeds.map(({ dayOffset }) => dayOffset)
    expect(days).toEqual([...days].sort((one, other) => one - other))
    expect([days[0], days.at(-1)]).toEqual([-75, -6])
    expect(new Set(deeds.map(({ villageCode }) => villageCode)).size).toBe(6)
  })

  test('fit their rule, which needs no check by the township', () => {
    for (const { deedClass, ruleCode, units } of deeds) {
      expect(DEED_CLASSES).toContain(deedClass)
      expect(rules.get(ruleCode)).toMatchObject({ deed_class: deedClass, township_check: 'no' })
      expect(units).toBeGreaterThanOrEqual(1)
      expect(units).toBeLessThanOrEqual(LIMITS.unitsMax)
    }
  })

  test('tell a whole story, and a public one that names nobody', () => {
    const surnamesAndNames = [...people.values()].map(({ name }) => name)
    for (const { story, publicText, place } of deeds) {
      expect(story.length).toBeGreaterThanOrEqual(40)
      expect(story.length).toBeLessThanOrEqual(120)
      expect(story).not.toMatch(/[{}]/)
      expect(publicText.length).toBeGreaterThanOrEqual(20)
      expect(surnamesAndNames.some((name) => publicText.includes(name))).toBe(false)
      expect(place.length).toBeLessThanOrEqual(LIMITS.placeMax)
    }
    expect(new Set(deeds.map(({ publicText }) => publicText)).size).toBe(deeds.length)
  })

  test('name people of their village, and nobody nominates their own household', () => {
    for (const deed of deeds) {
      const keys = involved(deed)
      expect(new Set(keys).size).toBe(keys.length)
      for (const key of keys) expect(homeOf.get(key)?.startsWith(deed.villageCode)).toBe(true)
      expect(deed.praised.map((key) => homeOf.get(key))).not.toContain(homeOf.get(deed.nominator))
    }
  })

  test('leave enough of the council to decide, and in the first village show a recusal', () => {
    for (const deed of deeds) expect(recused(deed).length).toBeLessThanOrEqual(2)
    expect(deeds.some((deed) => deed.villageCode === villages[0]?.code && recused(deed).length > 0)).toBe(true)
  })
})
