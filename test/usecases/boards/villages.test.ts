import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import type { Village } from '../../../cloudfunctions/domain/context'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { reverseEntries } from '../../../cloudfunctions/domain/points/reverse-entries'
import { newId } from '../../../cloudfunctions/platform/ids'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { adoptRules, person, writing } from '../../support/people'
import { crowd, postPoints } from '../../support/points'
import { COUNTY, NEXT_VILLAGE, TOWNSHIP, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()
const THIRD_VILLAGE = '410523100202' as DivisionCode
const FAR_VILLAGE = '410523101200' as DivisionCode

async function scene() {
  const { village, clock } = await testVillage(test.db)
  for (const code of [VILLAGE, NEXT_VILLAGE, THIRD_VILLAGE, FAR_VILLAGE]) await adoptRules(village, code)
  const board = async (divisionCode: DivisionCode = COUNTY, over = {}) =>
    call(village, null, 'boards.villages', { divisionCode, period: 'month', ...over })
  return { village, clock, board }
}

async function idle(village: Village, count: number, code: DivisionCode): Promise<void> {
  for (let at = 0; at < count; at++) await person(village, `闲户${at}`, code)
}

describe('the board of villages', () => {
  it('goes by the share of households that took part, then by the mean, and shows the first third', async () => {
    const { village, board } = await scene()
    await crowd(village, [5, 5], VILLAGE)
    await idle(village, 2, VILLAGE)
    await crowd(village, [60], NEXT_VILLAGE)
    await idle(village, 2, NEXT_VILLAGE)
    await crowd(village, [6, 6], FAR_VILLAGE)
    await idle(village, 2, FAR_VILLAGE)
    await runDueJobs(village)
    expect((await board()).rows).toEqual([
      { place: 1, villageCode: FAR_VILLAGE, villageName: '菜园南街村', households: 4, withBonus: 2, points: 12 },
    ])
    expect((await board(TOWNSHIP)).rows.map((row) => row.villageCode)).toEqual([VILLAGE])
  })

  it('gives equals one place, and shows none of those that it would part', async () => {
    const { village, board } = await scene()
    for (const code of [VILLAGE, NEXT_VILLAGE, THIRD_VILLAGE]) await crowd(village, [5], code)
    await runDueJobs(village)
    expect((await board()).rows).toEqual([])
  })

  it('counts base points nowhere and a reversal at once', async () => {
    const { village, board } = await scene()
    const one = await person(village, '钱帮忙')
    const source = newId<string>()
    await postPoints(village, one, 5, source)
    await runDueJobs(village)
    const year = { period: 'year' as const }
    expect((await board(COUNTY, year)).rows).toMatchObject([{ points: 5, withBonus: 1, households: 1 }])
    await writing(village, (w) => reverseEntries(w, source))
    await runDueJobs(village)
    expect((await board(COUNTY, year)).rows).toEqual([])
  })

  it('freezes with its period, and tells a later reversal without a rule', async () => {
    const { village, clock, board } = await scene()
    const one = await person(village, '钱帮忙')
    const source = newId<string>()
    await postPoints(village, one, 5, source)
    clock.set('2026-04-01T02:00:00Z')
    await writing(village, (w) => reverseEntries(w, source))
    const march = { key: '2026-03' }
    const before = await board(COUNTY, march)
    await runDueJobs(village)
    expect(await board(COUNTY, march)).toEqual(before)
    expect(before).toMatchObject({
      frozenAt: '2026-03-31T16:00:00.000Z',
      rows: [{ place: 1, villageCode: VILLAGE, points: 5, withBonus: 1 }],
      corrections: [{ place: 1, points: 5, ruleName: null }],
    })
    expect((await board()).rows).toEqual([])
  })

  it('is none of a single village', async () => {
    const { village } = await scene()
    const asked = { divisionCode: VILLAGE, period: 'month' as const }
    expect(await refusal(village, null, 'boards.villages', asked)).toBe('INVALID_INPUT')
  })
})
