import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { frozenBoard, villageScore } from '../../../cloudfunctions/platform/db/schema'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { adoptRules, give, person } from '../../support/people'
import { awarded, crowd, postPoints } from '../../support/points'
import { COUNTY, TOWNSHIP, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const officer = await person(village, '县文明办')
  await give(village, officer, 'countyOfficer', COUNTY)
  const one = await person(village, '王大山')
  await postPoints(village, one, 30)
  await call(village, one, 'people.setListing', { listing: 'named' })
  const set = (name: 'households' | 'villages' | 'pointOrder' | 'nightSchool', on: boolean) =>
    call(village, officer, 'boards.setSwitch', { name, on })
  const board = () => call(village, null, 'boards.households', { divisionCode: VILLAGE, period: 'month' })
  return { village, clock, officer, one, set, board }
}

describe('the county’s switches', () => {
  it('are all on at first, and the county officer’s alone', async () => {
    const { village, officer, one, set } = await scene()
    const allOn = { households: true, villages: true, credit: true, pointOrder: true, nightSchool: true }
    expect(await call(village, officer, 'boards.switches', {})).toEqual(allOn)
    expect(await set('villages', false)).toEqual({ ...allOn, villages: false })
    expect(await set('villages', false)).toEqual({ ...allOn, villages: false })
    expect(await refusal(village, one, 'boards.setSwitch', { name: 'villages', on: true })).toBe('NO_RIGHT')
  })

  it('take a board away whole: nothing is shown, counted or frozen', async () => {
    const { village, clock, one, set, board } = await scene()
    await set('households', false)
    await set('villages', false)
    await runDueJobs(village)
    expect(await board()).toMatchObject({ as: 'off', rows: [], roll: [] })
    const villages = await call(village, null, 'boards.villages', { divisionCode: TOWNSHIP, period: 'month' })
    expect(villages).toMatchObject({ as: 'off', rows: [] })
    const mine = await call(village, one, 'boards.myPlace', { divisionCode: VILLAGE, period: 'month' })
    expect(mine).toMatchObject({ ordered: false, place: null, toNextPlace: null, honor: 30 })
    clock.set('2026-04-01T02:00:00Z')
    await runDueJobs(village)
    expect(await village.db.$count(frozenBoard)).toBe(0)
    expect(await village.db.$count(villageScore)).toBe(0)
    await set('households', true)
    await runDueJobs(village)
    const march = { divisionCode: VILLAGE, period: 'month' as const, key: '2026-03' }
    expect((await call(village, null, 'boards.households', march)).rows).toMatchObject([{ honor: 30 }])
  })

  it('take the order away: a roll without points, places or a first one', async () => {
    const { village, one, set, board } = await scene()
    await crowd(village, Array(8).fill(40), VILLAGE)
    await set('pointOrder', false)
    const found = await board()
    expect(found).toMatchObject({ as: 'roll', rows: [], corrections: [] })
    expect(found.roll).toHaveLength(3)
    expect(JSON.stringify(found)).not.toMatch(/honor|place"/)
    expect(await board()).toEqual(found)
    await call(village, one, 'people.setListing', { listing: 'hidden' })
    expect(JSON.stringify(await board())).not.toContain('王大山')
  })

  it('take the points for the night school away, and their rule', async () => {
    const { village, one, set } = await scene()
    expect(await awarded(village, one, { ruleCode: 'N01' })).toBe('3 of 3')
    await set('nightSchool', false)
    expect(await awarded(village, one, { ruleCode: 'N01' })).toBe('nothing')
    const { rules } = await call(village, null, 'points.rules', { villageCode: VILLAGE })
    expect(rules.map((rule) => String(rule.code))).not.toContain('N01')
    expect(rules).toHaveLength(28)
  })
})
