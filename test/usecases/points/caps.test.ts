import type { RuleCode } from '../../../cloudfunctions/contract/ids'
import { award } from '../../../cloudfunctions/domain/points/award'
import { reverseEntries } from '../../../cloudfunctions/domain/points/reverse-entries'
import { getRule } from '../../../cloudfunctions/domain/points/rules-in-force'
import { newId } from '../../../cloudfunctions/platform/ids'
import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { adoptRules, household, person, writing } from '../../support/people'
import { awarded, awarding } from '../../support/points'
import { livedWith } from '../../support/roster'
import { testVillage } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const [head, sister] = await household(village, ['钱帮忙', '钱小妹'])
  if (!head || !sister) throw new Error('a household of two')
  return { village, clock, head, sister }
}

describe('a cap of a month, a quarter or a year', () => {
  it('is the household’s, and cuts what is over', async () => {
    const { village, head, sister } = await scene()
    expect(await awarded(village, head, { units: 3 })).toBe('15 of 15')
    expect(await awarded(village, sister, { units: 2 })).toBe('5 of 10 month')
    expect(await awarded(village, head)).toBe('0 of 5 month')
    expect(await call(village, head, 'points.balance', {})).toMatchObject({ honor: 120, redeemable: 20 })
  })

  it('counts in the period of the act, not of the posting', async () => {
    const { village, head } = await scene()
    expect(await awarded(village, head, { units: 4, actOn: '2026-02-28' })).toBe('20 of 20')
    expect(await awarded(village, head, { units: 4, actOn: '2026-03-01' })).toBe('20 of 20')
    expect(await awarded(village, head, { actOn: '2026-02-01' })).toBe('0 of 5 month')
    const donation = { ruleCode: 'H05', units: 2 }
    expect(await awarded(village, head, { ...donation, actOn: '2026-01-01' })).toBe('10 of 10')
    expect(await awarded(village, head, { ...donation, actOn: '2026-03-31' })).toBe('0 of 10 quarter')
    expect(await awarded(village, head, { ...donation, actOn: '2026-04-01' })).toBe('10 of 10')
    expect(await awarded(village, head, { ruleCode: 'F02', actOn: '2025-12-31' })).toBe('5 of 5')
    expect(await awarded(village, head, { ruleCode: 'F02', actOn: '2026-01-01' })).toBe('5 of 5')
    expect(await awarded(village, head, { ruleCode: 'F02', actOn: '2026-12-31' })).toBe('0 of 5 year')
  })

  it('is free again for what was taken back', async () => {
    const { village, head } = await scene()
    const sourceId = newId<string>()
    await awarding(village, head, { units: 4, sourceId })
    expect(await awarded(village, head)).toBe('0 of 5 month')
    await writing(village, (w) => reverseEntries(w, sourceId))
    expect(await awarded(village, head)).toBe('5 of 5')
  })

  it('holds however many are awarded at once', async () => {
    const { village, head, sister } = await scene()
    await Promise.all(
      Array.from({ length: 9 }, (_, at) => awarding(village, at % 2 ? head : sister, { units: 1 + (at % 2) })),
    )
    expect(await call(village, head, 'points.balance', {})).toMatchObject({ honor: 120, redeemable: 20 })
  })
})

describe('all rules together', () => {
  it('give a household sixty points a month, without courage and honours', async () => {
    const { village, head, sister } = await scene()
    expect(await awarded(village, head, { ruleCode: 'W01', units: 4 })).toBe('40 of 40')
    expect(await awarded(village, sister, { ruleCode: 'B01' })).toBe('30 of 30')
    expect(await awarded(village, sister, { ruleCode: 'E02' })).toBe('30 of 30')
    expect(await awarded(village, sister, { ruleCode: 'H04', units: 3 })).toBe('20 of 30 allRules')
    expect(await awarded(village, head, { ruleCode: 'S01' })).toBe('0 of 10 allRules')
    expect(await awarded(village, head, { ruleCode: 'B02', units: 2 })).toBe('20 of 20')
    expect(await call(village, head, 'points.balance', {})).toMatchObject({ honor: 240, redeemable: 110 })
  })

  it('count by the act’s month there too', async () => {
    const { village, head } = await scene()
    for (const actOn of ['2026-02-27', '2026-03-02']) {
      expect(await awarded(village, head, { ruleCode: 'W01', units: 4, actOn })).toBe('40 of 40')
      expect(await awarded(village, head, { ruleCode: 'W02', units: 20, actOn })).toBe('20 of 40 allRules')
    }
  })
})

describe('a cap of one event', () => {
  it('is the household’s for that event', async () => {
    const { village, head, sister } = await scene()
    const flood = newId<string>()
    expect(await awarded(village, head, { ruleCode: 'B02', units: 4, sourceId: flood })).toBe('40 of 40')
    expect(await awarded(village, sister, { ruleCode: 'B02', units: 4, sourceId: flood })).toBe('20 of 40 event')
    expect(await awarded(village, sister, { ruleCode: 'B02', units: 4 })).toBe('40 of 40')
  })
})

describe('a cap of a person', () => {
  it('once: it comes once in a life, in whatever household, and each of a household has their own', async () => {
    const { village, clock, head, sister } = await scene()
    expect(await awarded(village, head, { ruleCode: 'C01' })).toBe('30 of 30')
    clock.set('2031-05-05T02:00:00Z')
    expect(await awarded(village, head, { ruleCode: 'C01' })).toBe('0 of 30 once')
    const elsewhere = await person(village, '周别家')
    await livedWith(village, head, elsewhere, { from: '2020-01-01', until: '2021-01-01' })
    const moved = { ...head, householdId: elsewhere.householdId }
    expect(await awarded(village, moved, { ruleCode: 'C01' })).toBe('0 of 30 once')
    expect(await awarded(village, sister, { ruleCode: 'C01' })).toBe('30 of 30')
  })

  it('certificate: once for each of them', async () => {
    const { village, head } = await scene()
    const welding = newId<string>()
    expect(await awarded(village, head, { ruleCode: 'N03', sourceId: welding })).toBe('20 of 20')
    expect(await awarded(village, head, { ruleCode: 'N03', sourceId: welding })).toBe('nothing')
    expect(await awarded(village, head, { ruleCode: 'N03' })).toBe('20 of 20')
  })

  it('highest: honours of a year are worth the highest of them', async () => {
    const { village, head, sister } = await scene()
    expect(await awarded(village, head, { ruleCode: 'E04' })).toBe('15 of 15')
    expect(await awarded(village, head, { ruleCode: 'E02' })).toBe('15 of 30 highest')
    expect(await awarded(village, head, { ruleCode: 'E03' })).toBe('0 of 20 highest')
    expect(await awarded(village, head, { ruleCode: 'E01' })).toBe('20 of 50 highest')
    expect(await awarded(village, sister, { ruleCode: 'E05' })).toBe('10 of 10')
    expect(await awarded(village, head, { ruleCode: 'E04', actOn: '2025-12-31' })).toBe('15 of 15')
  })

  it('holds when two villages award the same person at once', async () => {
    const { village, head } = await scene()
    const done = await Promise.all([1, 2, 3].map(() => awarding(village, head, { ruleCode: 'C01' })))
    expect(done.map((one) => one?.posted).toSorted()).toEqual([0, 0, 30])
  })
})

describe('what was cut', () => {
  it('stays cut when it is tried again, though the cap is free by then', async () => {
    const { village, head } = await scene()
    const [first, second] = [newId<string>(), newId<string>()]
    await awarding(village, head, { units: 4, sourceId: first })
    expect(await awarded(village, head, { sourceId: second })).toBe('0 of 5 month')
    await writing(village, (w) => reverseEntries(w, first))
    expect(await awarded(village, head, { sourceId: second })).toBe('nothing')
    expect(await awarded(village, head, { sourceId: first })).toBe('nothing')
  })

  it('stands in the household’s ledger, with an entry or without one, in order', async () => {
    const { village, clock, head } = await scene()
    for (const units of [3, 2, 1]) {
      clock.forward({ minutes: 1 })
      await awarding(village, head, { units })
    }
    const { rows } = await call(village, head, 'points.ledger', {})
    expect(rows.map(({ kind, honor, seq, cut }) => [kind, honor, seq, cut])).toEqual([
      ['cut', 0, null, { asked: 5, posted: 0, by: 'month' }],
      ['bonus', 5, 3, { asked: 10, posted: 5, by: 'month' }],
      ['bonus', 15, 2, undefined],
      ['base', 100, 1, undefined],
    ])
  })

  it('is paged through with the entries, each row once', async () => {
    const { village, clock, head } = await scene()
    for (let at = 0; at < 30; at++) {
      clock.forward({ minutes: at % 2 })
      await awarding(village, head, { ruleCode: at % 2 ? 'H01' : 'W02' })
    }
    const ids: string[] = []
    let cursor: string | undefined
    do {
      const page = await call(village, head, 'points.ledger', { cursor })
      ids.push(...page.rows.map((row) => row.id))
      cursor = page.next
    } while (cursor)
    expect(ids).toHaveLength(31)
    expect(new Set(ids).size).toBe(31)
  })
})

it('an award belongs to the transaction of what gave it', async () => {
  const { village, head } = await scene()
  const given = writing(village, async (w) => {
    const rule = await getRule(w.tx, 1, 'H01' as RuleCode)
    const about = { household: head.householdId, person: head.personId, source: 'deed' as const }
    await award(w, { rule, units: 1, ...about, sourceId: newId<string>(), actOn: '2026-03-04' })
    throw new Error('what gave it failed')
  })
  await expect(given).rejects.toThrow('what gave it failed')
  expect(await call(village, head, 'points.balance', {})).toMatchObject({ honor: 100 })
})
