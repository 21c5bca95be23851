import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { verifyChain } from '../../../cloudfunctions/domain/points/verify-chain'
import { loadDemo } from '../../../cloudfunctions/host/demo/load/load-demo'
import { readDemoPeople } from '../../../cloudfunctions/host/demo/people'
import { DEMO_PLACES } from '../../../cloudfunctions/host/demo/population-places'
import { countyDate } from '../../../cloudfunctions/platform/county-time'
import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { COUNTY, testVillage } from '../../support/village'

const test = useDatabase()

describe('the demo', () => {
  it('loads people and a past that the product itself made, once', async () => {
    const { village } = await testVillage(test.db, '2026-11-22T08:00:00.000Z')
    expect(await loadDemo(village)).toBe(true)
    expect(await loadDemo(village)).toBe(false)
    const people = await readDemoPeople(village.db)
    expect(people.length).toBeGreaterThan(10)
    const [main] = DEMO_PLACES
    const divisionCode = main?.code as DivisionCode
    const board = await call(village, null, 'boards.households', { divisionCode, period: 'quarter' })
    expect(board.rows.length).toBeGreaterThan(1)
    for (const place of DEMO_PLACES) {
      expect(await verifyChain(village.db, place.code as DivisionCode)).toMatchObject({ brokenAt: null })
    }
    const member = people.find((one) => one.part === 'councilMember')
    if (!member) throw new Error('the demo has a council')
    const queue = await call(village, member, 'council.queue', {})
    expect(queue.rows.length).toBeGreaterThan(0)
    const from = countyDate(village.clock.now())
    const resident = people.find((one) => one.part === 'resident') ?? null
    const classes = (await call(village, resident, 'school.week', { from })).rows
    expect(classes.some((row) => row.seatsFree === 0) && classes.some((row) => row.seatsFree > 0)).toBe(true)
    expect((await call(village, resident, 'matters.list', { which: 'village' })).rows).toHaveLength(1)
    const organiser = people.find((one) => one.part === 'organiser') ?? null
    expect((await call(village, organiser, 'matters.desk', {})).rows).toHaveLength(1)
    expect((await call(village, organiser, 'station.topics', {})).rows.length).toBeGreaterThan(1)
    const { rows } = await call(village, null, 'deeds.latest', { divisionCode: COUNTY })
    const pages = await Promise.all(rows.map(({ deedId }) => call(village, null, 'deeds.get', { deedId })))
    expect(pages.some(({ photos }) => photos.length > 0)).toBe(true)
  })
})
