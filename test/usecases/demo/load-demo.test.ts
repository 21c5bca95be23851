import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { verifyChain } from '../../../cloudfunctions/domain/points/verify-chain'
import { loadDemo } from '../../../cloudfunctions/host/demo/load/load-demo'
import { readDemoPeople } from '../../../cloudfunctions/host/demo/people'
import { DEMO_PLACES } from '../../../cloudfunctions/host/demo/population-places'
import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { testVillage } from '../../support/village'

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
  }, 60_000)
})
