import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import type { Village } from '../../../cloudfunctions/domain/context'
import { call, type Input, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { adoptRules, give, person, type TestPerson } from '../../support/people'
import { crowd, postPoints } from '../../support/points'
import { COUNTY, NEXT_VILLAGE, TOWNSHIP, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()
const OTHER_TOWNSHIP_VILLAGE = '410523101200' as DivisionCode

async function scene() {
  const { village, clock } = await testVillage(test.db)
  for (const code of [VILLAGE, NEXT_VILLAGE, OTHER_TOWNSHIP_VILLAGE]) await adoptRules(village, code)
  return { village, clock }
}

const upFrom = (least: number, size: number) => Array.from({ length: size }, (_, index) => least + index)

async function withTen(village: Village): Promise<TestPerson> {
  const one = await person(village, '王大山')
  await postPoints(village, one, 10)
  return one
}

const honors = async (village: Village, over: Partial<Input<'boards.households'>> = {}) =>
  (await call(village, null, 'boards.households', { divisionCode: VILLAGE, period: 'month', ...over })).rows.map(
    (row) => row.honor,
  )

describe('a board', () => {
  it('shows the first third of the households with a bonus entry', async () => {
    const { village } = await scene()
    await person(village, '无分户')
    await crowd(village, upFrom(10, 9), VILLAGE)
    expect(await honors(village)).toEqual([18, 17, 16])
    expect(await honors(village, { period: 'year' })).toEqual([118, 117, 116])
  })

  it('shows fifty at most', async () => {
    const { village } = await scene()
    await crowd(village, upFrom(10, 156), VILLAGE)
    const shown = await honors(village)
    expect([shown.length, shown[0], shown.at(-1)]).toEqual([50, 165, 116])
  })

  it('never parts equals: where not all of them fit, none is shown', async () => {
    const { village } = await scene()
    await crowd(village, [30, 20, 20, 20, 10, 5, 5, 5, 5], VILLAGE)
    expect(await honors(village)).toEqual([30])
    await postPoints(village, await person(village, '王更多'), 40)
    expect(await honors(village)).toEqual([40, 30])
  })

  it('gives equals one place and leaves no gap behind them', async () => {
    const { village } = await scene()
    await crowd(village, [30, 20, 20, 10, ...Array(8).fill(5)], VILLAGE)
    const { rows } = await call(village, null, 'boards.households', { divisionCode: VILLAGE, period: 'month' })
    expect(rows.map((row) => row.place)).toEqual([1, 2, 2, 3])
  })

  it('is of a village, a township or the county, and names the village of each row', async () => {
    const { village } = await scene()
    await crowd(village, [10, 10, 10], VILLAGE)
    await crowd(village, upFrom(20, 3), NEXT_VILLAGE)
    await crowd(village, upFrom(30, 3), OTHER_TOWNSHIP_VILLAGE)
    expect(await honors(village, { divisionCode: NEXT_VILLAGE })).toEqual([22])
    expect(await honors(village, { divisionCode: TOWNSHIP })).toEqual([22, 21])
    const county = await call(village, null, 'boards.households', { divisionCode: COUNTY, period: 'month' })
    expect(county).toMatchObject({ divisionName: '汤阴县', key: '2026-03' })
    expect(county.rows.map((row) => [row.honor, row.villageName])).toEqual([
      [32, '菜园南街村'],
      [31, '菜园南街村'],
      [30, '菜园南街村'],
    ])
    const nowhere = { divisionCode: '410523999', period: 'month' as const }
    expect(await refusal(village, null, 'boards.households', nowhere)).toBe('NOT_FOUND')
  })

  it('counts an entry in the month, quarter and year in which it was posted', async () => {
    const { village, clock } = await scene()
    const one = await withTen(village)
    clock.set('2026-03-31T15:59:59.999Z')
    await postPoints(village, one, 20)
    clock.set('2026-03-31T16:00:00.000Z')
    await postPoints(village, one, 40)
    expect(await honors(village, { key: '2026-03' })).toEqual([30])
    expect(await honors(village)).toEqual([40])
    expect(await honors(village, { period: 'quarter', key: '2026Q1' })).toEqual([30])
    expect(await honors(village, { period: 'quarter' })).toEqual([40])
    expect(await honors(village, { period: 'year' })).toEqual([170])
    expect(await honors(village, { key: '2026-02' })).toEqual([])
  })
})

describe('a household on a board', () => {
  const rowOf = async (village: Village, reader: TestPerson | null) =>
    (await call(village, reader, 'boards.households', { divisionCode: VILLAGE, period: 'year' })).rows[0]

  it('is some household until it answered, then as it chose, and off every list when it hides', async () => {
    const { village } = await scene()
    const one = await withTen(village)
    expect(await rowOf(village, null)).toMatchObject({ shown: { as: 'household' }, householdId: undefined })
    expect(await rowOf(village, one)).toMatchObject({ mine: true, householdId: one.householdId })
    await call(village, one, 'people.setListing', { listing: 'masked' })
    expect(await rowOf(village, null)).toMatchObject({ shown: { as: 'masked', surname: '王' }, mine: false })
    await call(village, one, 'people.setListing', { listing: 'named' })
    expect(await rowOf(village, null)).toMatchObject({ shown: { as: 'named', headName: '王大山' } })
    await call(village, one, 'people.setListing', { listing: 'hidden' })
    for (const reader of [null, one])
      for (const divisionCode of [VILLAGE, TOWNSHIP, COUNTY])
        for (const period of ['month', 'quarter', 'year'] as const)
          expect((await call(village, reader, 'boards.households', { divisionCode, period })).rows).toEqual([])
    expect((await call(village, one, 'points.balance', {})).honor).toBe(110)
    await postPoints(village, one, 10)
    expect(await rowOf(village, null)).toBeUndefined()
    await call(village, one, 'people.setListing', { listing: 'masked' })
    expect(await rowOf(village, null)).toMatchObject({ honor: 120 })
  })

  it('says why only where it agreed to be told apart, or asks itself', async () => {
    const { village } = await scene()
    const one = await withTen(village)
    const why = { householdId: one.householdId, period: 'month' as const }
    expect(await refusal(village, null, 'boards.entries', why)).toBe('NOT_FOUND')
    expect(await call(village, one, 'boards.entries', why)).toMatchObject({
      honor: 10,
      shown: { as: 'named', headName: '王大山' },
      entries: [{ honor: 10, postedOn: '2026-03-04' }],
    })
    await call(village, one, 'people.setListing', { listing: 'masked' })
    const seen = await call(village, null, 'boards.entries', why)
    expect(seen).toMatchObject({ honor: 10, shown: { as: 'masked', surname: '王' } })
    expect(JSON.stringify(seen)).not.toContain('王大山')
    await call(village, one, 'people.setListing', { listing: 'hidden' })
    expect(await refusal(village, null, 'boards.entries', why)).toBe('NOT_FOUND')
    const year = await call(village, one, 'boards.entries', { ...why, period: 'year' })
    expect(year.entries.map((entry) => entry.honor)).toEqual([10, 100])
  })

  it('of a council or committee member stays named while in office, and is marked', async () => {
    const { village, clock } = await scene()
    const one = await withTen(village)
    await give(village, one, 'committeeMember')
    expect(await rowOf(village, null)).toMatchObject({ shown: { as: 'named' }, inOffice: true })
    for (const listing of ['masked', 'hidden'] as const)
      expect(await refusal(village, one, 'people.setListing', { listing })).toBe('OFFICE_IS_NAMED')
    clock.set('2027-02-02T16:00:00Z')
    expect(await refusal(village, one, 'people.setListing', { listing: 'masked' })).toBeNull()
    const old = { divisionCode: VILLAGE, period: 'year' as const, key: '2026' }
    expect((await call(village, null, 'boards.households', old)).rows).toMatchObject([{ inOffice: false }])
  })
})
