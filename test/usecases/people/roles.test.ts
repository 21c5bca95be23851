import type { DivisionCode, GrantId } from '../../../cloudfunctions/contract/ids'
import { RIGHTS } from '../../../cloudfunctions/contract/roles'
import { insertGrant } from '../../../cloudfunctions/domain/people/grants.repository'
import { departmentsOf, RIGHTS_OF } from '../../../cloudfunctions/domain/people/permissions'
import { newId } from '../../../cloudfunctions/platform/ids'
import { call, type Input, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { adoptRules, give, person, writing } from '../../support/people'
import { leaveRoster } from '../../support/roster'
import { COUNTY, NEXT_VILLAGE, TOWNSHIP, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()
const OF_CLERK = RIGHTS.filter((right) => RIGHTS_OF.clerk.includes(right))
const TERM = { from: '2026-03-01', until: '2027-02-28' }
const OTHER_TOWNSHIP_VILLAGE = '410523101200' as DivisionCode

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const [officer, county, somebody] = [
    await person(village, '乡干部'),
    await person(village, '县干部'),
    await person(village, '周某人'),
  ]
  await give(village, officer, 'townshipOfficer', TOWNSHIP)
  await give(village, county, 'countyOfficer', COUNTY)
  const grant = (
    by: typeof officer,
    role: Input<'people.grantRole'>['role'],
    divisionCode: string,
    over: object = {},
  ) => refusal(village, by, 'people.grantRole', { personId: somebody.personId, role, divisionCode, ...TERM, ...over })
  const holders = async (divisionCode: DivisionCode = VILLAGE) =>
    (await call(village, officer, 'people.roleHolders', { divisionCode })).holders
  return { village, clock, officer, county, somebody, grant, holders }
}

describe('giving a role', () => {
  it('reaches down from the officer’s division, never up or sideways', async () => {
    const { officer, county, grant } = await scene()
    expect(await grant(officer, 'clerk', VILLAGE)).toBeNull()
    expect(await grant(officer, 'clerk', NEXT_VILLAGE)).toBeNull()
    expect(await grant(officer, 'townshipPanellist', TOWNSHIP)).toBeNull()
    expect(await grant(officer, 'clerk', OTHER_TOWNSHIP_VILLAGE)).toBe('NOT_FOUND')
    expect(await grant(officer, 'countyOfficer', COUNTY)).toBe('NOT_FOUND')
    expect(await grant(county, 'clerk', OTHER_TOWNSHIP_VILLAGE)).toBeNull()
    expect(await grant(county, 'countyPanellist', COUNTY)).toBeNull()
  })

  it('is of a division of its level, with an end not before its beginning, to somebody in a roster', async () => {
    const { village, county, somebody, grant } = await scene()
    expect(await grant(county, 'clerk', TOWNSHIP)).toBe('INVALID_INPUT')
    expect(await grant(county, 'townshipOfficer', VILLAGE)).toBe('INVALID_INPUT')
    expect(await grant(county, 'clerk', VILLAGE, { until: '2026-02-28' })).toBe('INVALID_INPUT')
    await leaveRoster(village, somebody, '2026-03-04')
    expect(await grant(county, 'clerk', VILLAGE)).toBe('NOT_FOUND')
  })

  it('gives its rights from its first day to its last, by the clock of the county', async () => {
    const { village, clock, officer, somebody, grant } = await scene()
    await grant(officer, 'clerk', VILLAGE, { from: '2026-03-05', until: '2026-03-06' })
    const rights = async () => (await call(village, somebody, 'session.me', {})).rights
    expect(await rights()).toEqual([])
    clock.set('2026-03-04T16:00:00Z')
    expect(await rights()).toEqual(OF_CLERK)
    clock.set('2026-03-06T15:59:59Z')
    expect(await rights()).toEqual(OF_CLERK)
    clock.set('2026-03-06T16:00:00Z')
    expect(await rights()).toEqual([])
    expect(await refusal(village, somebody, 'people.bindingRequests', {})).toBe('NO_RIGHT')
  })

  it('in council or committee lists the household by name', async () => {
    const { village, officer, somebody, grant } = await scene()
    await call(village, somebody, 'people.setListing', { listing: 'hidden' })
    await grant(officer, 'councilMember', VILLAGE)
    expect(await call(village, somebody, 'people.myHousehold', {})).toMatchObject({ listing: 'named', inOffice: true })
  })
})

describe('ending a role', () => {
  const end = (
    scene: { village: Parameters<typeof refusal>[0] },
    by: Parameters<typeof refusal>[1],
    grantId: GrantId,
  ) => refusal(scene.village, by, 'people.endRole', { grantId })

  it('takes effect at once where it began before today', async () => {
    const { village, officer, somebody, grant, holders } = await scene()
    await grant(officer, 'clerk', VILLAGE)
    const [held] = await holders()
    if (!held) throw new Error('nobody holds a role')
    expect(held).toMatchObject({ name: '周某人', role: 'clerk', ...TERM })
    expect(await end({ village }, officer, held.grantId)).toBeNull()
    expect((await call(village, somebody, 'session.me', {})).rights).toEqual([])
    expect(await holders()).toEqual([])
    expect(await end({ village }, officer, held.grantId)).toBe('NOT_FOUND')
  })

  it('given today ends tonight', async () => {
    const { village, clock, officer, grant, holders } = await scene()
    await grant(officer, 'clerk', VILLAGE, { from: '2026-03-04' })
    const [held] = await holders()
    if (!held) throw new Error('nobody holds a role')
    expect(await end({ village }, officer, held.grantId)).toBeNull()
    expect(await holders()).toMatchObject([{ until: '2026-03-04' }])
    clock.set('2026-03-04T16:00:00Z')
    expect(await holders()).toEqual([])
  })

  it('is out of reach for an officer of another township, and so is the list', async () => {
    const { village, county, officer, grant, holders } = await scene()
    await grant(officer, 'clerk', VILLAGE)
    const [held] = await holders()
    const stranger = await person(village, '邻乡干部')
    await give(village, stranger, 'townshipOfficer', '410523101' as DivisionCode)
    if (!held) throw new Error('nobody holds a role')
    expect(await end({ village }, stranger, held.grantId)).toBe('NOT_FOUND')
    expect(await refusal(village, stranger, 'people.roleHolders', { divisionCode: VILLAGE })).toBe('NOT_FOUND')
    expect(await end({ village }, county, held.grantId)).toBeNull()
  })
})

describe('a role that begins later', () => {
  it('is listed before its first day, and may be taken back until then', async () => {
    const { village, officer, somebody, grant, holders } = await scene()
    await grant(officer, 'clerk', VILLAGE, { from: '2026-04-01', until: '2026-05-31' })
    const [held] = await holders()
    expect(held).toMatchObject({ personId: somebody.personId, from: '2026-04-01' })
    const grantId = held?.grantId as GrantId
    const elsewhere = await person(village, '邻乡干')
    await give(village, elsewhere, 'townshipOfficer', OTHER_TOWNSHIP_VILLAGE.slice(0, 9) as DivisionCode)
    expect(await refusal(village, elsewhere, 'people.endRole', { grantId })).toBe('NOT_FOUND')
    expect(await refusal(village, officer, 'people.endRole', { grantId })).toBeNull()
    expect(await holders()).toEqual([])
  })
})

describe('a department’s signer', () => {
  it('signs for exactly one department of the county; nobody else for any', async () => {
    const { village, county, somebody, grant } = await scene()
    const department = 'taxation'
    expect(await grant(county, 'departmentSigner', COUNTY)).toBe('INVALID_INPUT')
    expect(await grant(county, 'countyPanellist', COUNTY, { department })).toBe('INVALID_INPUT')
    expect(await grant(county, 'departmentSigner', TOWNSHIP, { department })).toBe('INVALID_INPUT')
    expect(await grant(county, 'departmentSigner', COUNTY, { department })).toBeNull()
    const me = await call(village, somebody, 'session.me', {})
    expect(me).toMatchObject({
      rights: expect.arrayContaining(['vetting.sign']),
      roles: [{ role: 'departmentSigner', department }],
    })
    const { holders } = await call(village, county, 'people.roleHolders', { divisionCode: COUNTY })
    expect(holders.find((one) => one.personId === somebody.personId)).toMatchObject({ department })
    expect(holders.find((one) => one.personId === county.personId)?.department).toBeUndefined()
  })

  it('is refused by the database itself without one', async () => {
    const { village, somebody } = await scene()
    const made = { personId: somebody.personId, divisionCode: COUNTY, ...TERM }
    const insert = (role: 'clerk' | 'departmentSigner', department: 'court' | null) =>
      writing(village, (w) => insertGrant(w.tx, { id: newId<GrantId>(), ...made, role, department }))
    await expect(insert('departmentSigner', null)).rejects.toThrow()
    await expect(insert('clerk', 'court')).rejects.toThrow()
    await expect(insert('departmentSigner', 'court')).resolves.toBeUndefined()
  })

  it('signs for every department of which they hold a grant today, and for no other', () => {
    const grants = [
      { role: 'departmentSigner', divisionCode: COUNTY, department: 'ecology' },
      { role: 'departmentSigner', divisionCode: COUNTY, department: 'court' },
      { role: 'clerk', divisionCode: VILLAGE, department: null },
    ] as const
    expect(departmentsOf(grants)).toEqual(['court', 'ecology'])
    expect(departmentsOf([])).toEqual([])
  })
})
