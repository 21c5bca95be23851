import type { RuleCode } from '../../../cloudfunctions/contract/ids'
import { adoptRuleSet } from '../../../cloudfunctions/domain/points/adopt-rule-set'
import { verifyChain } from '../../../cloudfunctions/domain/points/verify-chain'
import { newId } from '../../../cloudfunctions/platform/ids'
import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { adoptRules, household, person, writing } from '../../support/people'
import { postPoints } from '../../support/points'
import { NEXT_VILLAGE, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const [head, sister] = await household(village, ['钱帮忙', '钱小妹'])
  if (!head || !sister) throw new Error('a household of two')
  return { village, clock, head, sister }
}

describe('the points of a household', () => {
  it('are the same for all who live in it', async () => {
    const { village, head, sister } = await scene()
    await postPoints(village, head, 5)
    const balance = { year: 2026, honor: 105, base: 100, redeemable: 5 }
    for (const who of [head, sister]) expect(await call(village, who, 'points.balance', {})).toEqual(balance)
  })

  it('count for honour in the year of their posting, and stay redeemable', async () => {
    const { village, clock, head } = await scene()
    clock.set('2026-12-31T15:59:59.999Z')
    await postPoints(village, head, 5)
    expect(await call(village, head, 'points.balance', {})).toMatchObject({ year: 2026, honor: 105 })
    clock.set('2026-12-31T16:00:00.000Z')
    expect(await call(village, head, 'points.balance', {})).toEqual({ year: 2027, honor: 0, base: 0, redeemable: 5 })
  })

  it('of the same source and rule are posted once', async () => {
    const { village, head, sister } = await scene()
    const source = newId()
    const ids = [await postPoints(village, head, 5, source), await postPoints(village, head, 5, source)]
    expect(ids).toEqual([expect.any(String), null])
    const atOnce = await Promise.all([1, 2, 3].map(() => postPoints(village, sister, 5, source)))
    expect(atOnce.filter(Boolean)).toHaveLength(1)
    expect((await call(village, head, 'points.balance', {})).redeemable).toBe(10)
  })

  it('are listed newest first, page by page, each with its rule, person and place in the chain', async () => {
    const { village, clock, head } = await scene()
    for (let index = 0; index < 22; index++) {
      clock.forward({ minutes: index % 3 })
      await postPoints(village, head, index + 1)
    }
    const first = await call(village, head, 'points.ledger', {})
    const second = await call(village, head, 'points.ledger', { cursor: first.next })
    const rows = [...first.rows, ...second.rows]
    expect(rows.map((row) => row.seq)).toEqual(Array.from({ length: 23 }, (_, index) => 23 - index))
    expect(rows[0]).toMatchObject({ ruleCode: 'H01', ruleName: '帮助非亲邻里', personName: '钱帮忙', kind: 'bonus' })
    expect(rows.at(-1)).toMatchObject({ ruleCode: 'A00', personName: null, kind: 'base', source: 'roster' })
    expect(second.next).toBeUndefined()
  })

  it('are nobody else’s to read', async () => {
    const { village, head } = await scene()
    await postPoints(village, head, 5)
    const stranger = await person(village, '周某人')
    expect((await call(village, stranger, 'points.ledger', {})).rows.map((row) => row.ruleCode)).toEqual(['A00'])
  })

  it('lie in one chain a village, which is whole', async () => {
    const { village, head } = await scene()
    await adoptRules(village, NEXT_VILLAGE)
    const neighbour = await person(village, '孙邻村', NEXT_VILLAGE)
    await Promise.all([postPoints(village, head, 5), postPoints(village, neighbour, 5), postPoints(village, head, 6)])
    expect(await verifyChain(village.db, VILLAGE)).toMatchObject({ entries: 3, brokenAt: null })
    expect(await verifyChain(village.db, NEXT_VILLAGE)).toMatchObject({ entries: 2, brokenAt: null })
  })
})

describe('the rules of a village', () => {
  const rules = async (
    village: Awaited<ReturnType<typeof scene>>['village'],
    on?: string,
    villageCode = NEXT_VILLAGE,
  ) => call(village, null, 'points.rules', { villageCode, on })

  it('are none before its meeting adopted them and seven days passed', async () => {
    const { village, clock } = await scene()
    expect(await rules(village)).toEqual({ version: null, inForceFrom: null, rules: [] })
    const meeting = { villageCode: NEXT_VILLAGE, ruleSetVersion: 1, metOn: '2026-03-04' }
    const votes = { entitled: 40, present: 27, inFavour: 14 }
    await writing(village, (w) => adoptRuleSet(w, { ...meeting, ...votes }))
    expect((await rules(village, '2026-03-11')).version).toBeNull()
    expect(await rules(village, '2026-03-12')).toMatchObject({ version: 1, inForceFrom: '2026-03-12' })
    clock.set('2026-03-11T15:59:59Z')
    expect((await rules(village)).version).toBeNull()
    clock.set('2026-03-11T16:00:00Z')
    expect((await rules(village)).version).toBe(1)
  })

  it.each([
    ['fewer than two thirds present', { entitled: 40, present: 26, inFavour: 26 }],
    ['no majority of those present', { entitled: 40, present: 30, inFavour: 15 }],
  ])('are not adopted with %s', async (_, votes) => {
    const { village } = await scene()
    const meeting = { villageCode: NEXT_VILLAGE, ruleSetVersion: 1, metOn: '2026-02-01', ...votes }
    await expect(writing(village, (w) => adoptRuleSet(w, meeting))).rejects.toThrow()
    expect((await rules(village)).version).toBeNull()
  })

  it('are the county’s own, with points, unit and cap', async () => {
    const { village } = await scene()
    const inForce = await rules(village, undefined, VILLAGE)
    expect(inForce.rules).toHaveLength(29)
    expect(inForce.rules.find((rule) => rule.code === ('H01' as RuleCode))).toEqual({
      code: 'H01',
      name: '帮助非亲邻里',
      deedClass: 'helpingOthers',
      points: 5,
      unit: '次',
      cap: { points: 20, period: 'month' },
    })
  })
})

it('a household that joins a village without rules in force gets no base points', async () => {
  const { village } = await scene()
  const neighbour = await person(village, '孙邻村', NEXT_VILLAGE)
  expect(await call(village, neighbour, 'points.balance', {})).toMatchObject({ honor: 0, base: 0 })
})
