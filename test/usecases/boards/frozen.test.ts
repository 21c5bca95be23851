import { nextDueEvent, runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { reverseEntries } from '../../../cloudfunctions/domain/points/reverse-entries'
import { frozenBoard, frozenHouseholdRow } from '../../../cloudfunctions/platform/db/schema'
import { newId } from '../../../cloudfunctions/platform/ids'
import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { adoptRules, person, type TestPerson, writing } from '../../support/people'
import { crowd, postPoints } from '../../support/points'
import { COUNTY, TOWNSHIP, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

const APRIL = '2026-03-31T16:00:00.000Z'

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const sources: string[] = []
  const people: TestPerson[] = []
  for (const [name, points] of [
    ['王第一', 30],
    ['李第二', 20],
    ['张第三', 10],
  ] as const) {
    const who = await person(village, name)
    const source = newId<string>()
    await postPoints(village, who, points, source)
    await call(village, who, 'people.setListing', { listing: 'named' })
    sources.push(source)
    people.push(who)
  }
  await crowd(village, Array(9).fill(1), VILLAGE)
  const board = (reader: TestPerson | null = null, over = {}) =>
    call(village, reader, 'boards.households', { divisionCode: VILLAGE, period: 'month', key: '2026-03', ...over })
  const shown = async (reader: TestPerson | null = null) =>
    (await board(reader)).rows.map(({ place, honor, shown: who }) => [
      place,
      honor,
      who.as === 'named' ? who.headName : who.as,
    ])
  const reverse = (at: number) => writing(village, (w) => reverseEntries(w, sources[at] ?? ''))
  return { village, clock, people, board, shown, reverse }
}

const AS_EARNED = [
  [1, 30, '王第一'],
  [2, 20, '李第二'],
  [3, 10, '张第三'],
]

describe('a board whose period ended', () => {
  it('is frozen at its end, whether or not the timer has come, and says since when', async () => {
    const { village, clock, board, shown } = await scene()
    expect(await board()).toMatchObject({ frozenAt: null })
    clock.set(APRIL)
    expect(await board()).toMatchObject({ frozenAt: APRIL })
    expect(await shown()).toEqual(AS_EARNED)
    await runDueJobs(village)
    expect(await board()).toMatchObject({ frozenAt: APRIL, corrections: [] })
    expect(await shown()).toEqual(AS_EARNED)
  })

  it('keeps its order when a reversal comes later, and tells the correction by place, date and rule', async () => {
    const { village, clock, board, shown, reverse } = await scene()
    clock.set(APRIL)
    await runDueJobs(village)
    clock.set('2026-04-10T02:00:00.000Z')
    await reverse(0)
    expect(await shown()).toEqual(AS_EARNED)
    const corrections = [{ place: 1, at: '2026-04-10T02:00:00.000Z', points: 30, ruleName: '帮助非亲邻里' }]
    expect(await board()).toMatchObject({ corrections })
    expect(await board(null, { period: 'year', key: '2026' })).toMatchObject({ frozenAt: null, corrections: [] })
  })

  it('is the same where the timer comes only after the reversal', async () => {
    const { village, clock, board, shown, reverse } = await scene()
    clock.set('2026-04-10T02:00:00.000Z')
    await reverse(0)
    const before = await board()
    await Promise.all([runDueJobs(village), runDueJobs(village)])
    await runDueJobs(village)
    expect(await board()).toEqual(before)
    expect(await shown()).toEqual(AS_EARNED)
    expect((await board()).corrections).toHaveLength(1)
  })

  it('leaves out a household that hides later, and no gap tells of it', async () => {
    const { village, clock, people, shown } = await scene()
    clock.set(APRIL)
    await runDueJobs(village)
    const [first, second] = people
    if (!first || !second) throw new Error('three people')
    await call(village, first, 'people.setListing', { listing: 'hidden' })
    await call(village, second, 'people.setListing', { listing: 'masked' })
    for (const reader of [null, first])
      expect(await shown(reader)).toEqual([
        [1, 20, 'masked'],
        [2, 10, '张第三'],
      ])
  })

  it('names no rule where the household does not say why', async () => {
    const { village, clock, board, reverse } = await scene()
    const quiet = await person(village, '周未答')
    const source = newId<string>()
    await postPoints(village, quiet, 40, source)
    clock.set(APRIL)
    await runDueJobs(village)
    await writing(village, (w) => reverseEntries(w, source))
    await reverse(1)
    expect((await board()).corrections).toMatchObject([
      { place: 1, points: 40, ruleName: null },
      { place: 3, points: 20, ruleName: '帮助非亲邻里' },
    ])
  })

  it('shows one’s own place as it was, and no next step', async () => {
    const { village, clock, people, reverse } = await scene()
    clock.set(APRIL)
    await runDueJobs(village)
    await reverse(1)
    const [, second] = people
    if (!second) throw new Error('three people')
    const asked = { divisionCode: VILLAGE, period: 'month' as const, key: '2026-03' }
    expect(await call(village, second, 'boards.myPlace', asked)).toMatchObject({
      place: 2,
      honor: 20,
      toNextPlace: null,
    })
  })
})

describe('the timer', () => {
  it('freezes the boards of every level, of month, quarter and year, once', async () => {
    const { village, clock } = await scene()
    expect(await nextDueEvent(village.db, clock.now())).toEqual({ what: 'boardsFreeze', at: new Date(APRIL) })
    clock.set(APRIL)
    await Promise.all([runDueJobs(village), runDueJobs(village)])
    const heads = async () => {
      const rows = await village.db.select().from(frozenBoard)
      return rows.map((row) => `${row.kind} ${row.divisionCode} ${row.period}`).toSorted()
    }
    const ofPeriod = (period: string) => [
      ...[VILLAGE, TOWNSHIP, COUNTY].map((code) => `households ${code} ${period}`),
      ...[TOWNSHIP, COUNTY].map((code) => `villages ${code} ${period}`),
    ]
    expect(await heads()).toEqual([...ofPeriod('2026-03'), ...ofPeriod('2026Q1')].toSorted())
    await runDueJobs(village)
    expect(await heads()).toHaveLength(10)
    clock.set('2027-01-01T02:00:00Z')
    await runDueJobs(village)
    expect(await heads()).toHaveLength(15)
  })

  it('keeps rows of those shown only: the tables grow with boards, not with households', async () => {
    const { village, clock } = await scene()
    clock.set(APRIL)
    await runDueJobs(village)
    const rows = await village.db.select().from(frozenHouseholdRow)
    expect(rows.filter((row) => row.divisionCode === VILLAGE && row.period === '2026-03')).toHaveLength(3)
  })
})
