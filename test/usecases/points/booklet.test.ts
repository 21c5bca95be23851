import type { RuleCode } from '../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { postEntry } from '../../../cloudfunctions/domain/points/post-entry'
import { reverseEntries } from '../../../cloudfunctions/domain/points/reverse-entries'
import { tracesOf } from '../../../cloudfunctions/platform/audit'
import { newId } from '../../../cloudfunctions/platform/ids'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { adoptRules, give, household, person, writing } from '../../support/people'
import { awarded, postPoints } from '../../support/points'
import { NEXT_VILLAGE, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const [head, sister] = await household(village, ['钱帮忙', '钱小妹'])
  if (!head || !sister) throw new Error('a household of two')
  const clerk = await person(village, '郭文书')
  await give(village, clerk, 'clerk', VILLAGE)
  return { village, clock, head, sister, clerk }
}

describe('the points booklet of a household', () => {
  it('lists a year in the order of posting, with the names of its people, and adds up to its balance', async () => {
    const { village, clock, head, sister } = await scene()
    await postPoints(village, head, 5)
    clock.set('2026-05-04T02:00:00.000Z')
    await postPoints(village, sister, 3)
    const booklet = await call(village, head, 'points.booklet', { year: 2026 })
    expect(booklet).toMatchObject({ headName: '钱帮忙', balance: { year: 2026, honor: 108, base: 100, redeemable: 8 } })
    expect(booklet.members.toSorted()).toEqual(['钱小妹', '钱帮忙'].toSorted())
    expect(booklet.rows.map(({ kind, honor, personName }) => [kind, honor, personName])).toEqual([
      ['base', 100, null],
      ['bonus', 5, '钱帮忙'],
      ['bonus', 3, '钱小妹'],
    ])
    expect(booklet.chain?.seq).toBe(booklet.rows.at(-1)?.seq)
  })

  it('holds a reversal in the year of the entry that it takes back', async () => {
    const { village, clock, head } = await scene()
    const source = newId()
    await postPoints(village, head, 5, source)
    clock.set('2027-01-05T02:00:00.000Z')
    await writing(village, (w) => reverseEntries(w, source))
    const { rows, balance } = await call(village, head, 'points.booklet', { year: 2026 })
    expect(rows.map(({ kind, honor }) => [kind, honor])).toEqual([
      ['base', 100],
      ['bonus', 5],
      ['reversal', -5],
    ])
    expect(balance.honor).toBe(100)
    expect((await call(village, head, 'points.booklet', { year: 2027 })).rows).toEqual([])
  })

  it('says what a limit left out, of an entry or of all of it', async () => {
    const { village, head } = await scene()
    const said: string[] = []
    while (!said.at(-1)?.startsWith('0 of')) said.push(await awarded(village, head, { units: 2 }))
    const { rows, balance } = await call(village, head, 'points.booklet', { year: 2026 })
    const cuts = rows.flatMap(({ kind, cut }) => (cut ? [`${kind}: ${cut.posted} of ${cut.asked} ${cut.by}`] : []))
    expect(cuts.at(-1)).toBe(`cut: ${said.at(-1)}`)
    expect(rows.reduce((sum, { honor }) => sum + honor, 0)).toBe(balance.honor)
  })

  it('tells the clerk nothing of who in the household nominated somebody: they may have done it unnamed', async () => {
    const { village, head, clerk } = await scene()
    const { householdId, personId } = head
    await writing(village, (w) =>
      postEntry(w, {
        ...{ kind: 'bonus', householdId, personId, ruleSetVersion: 1, ruleCode: 'P01' as RuleCode },
        ...{ honor: 1, redeemable: 1, source: 'nomination', sourceId: newId(), actOn: '2026-03-04' },
      }),
    )
    const own = await call(village, head, 'points.booklet', { year: 2026 })
    const clerks = await call(village, clerk, 'points.bookletOf', { householdId, year: 2026 })
    expect(own.rows.at(-1)).toMatchObject({ ruleCode: 'P01', personName: '钱帮忙' })
    expect(clerks.rows.at(-1)).toMatchObject({ ruleCode: 'P01', personName: null })
  })

  it('of many entries comes in pages, and none is missing or told twice', async () => {
    const { village, head } = await scene()
    const many = LIMITS.rowsPerPageMax * 2
    for (let posted = 0; posted < many; posted += 1) await postPoints(village, head, 1)
    const seqs: (number | null)[] = []
    let cursor: string | undefined
    do {
      const page = await call(village, head, 'points.booklet', { year: 2026, ...(cursor && { cursor }) })
      expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThan(LIMITS.callBytes)
      seqs.push(...page.rows.map((row) => row.seq))
      cursor = page.next
    } while (cursor !== undefined)
    expect(seqs).toHaveLength(many + 1)
    expect(new Set(seqs).size).toBe(many + 1)
  })

  it('is printed by the clerk of the village for who has no phone, and that it was read is traced once', async () => {
    const { village, head, clerk } = await scene()
    const { householdId } = head
    await postPoints(village, head, 5)
    const booklet = await call(village, clerk, 'points.bookletOf', { householdId, year: 2026 })
    expect(booklet.rows.map(({ honor }) => honor)).toEqual([100, 5])
    const traces = await tracesOf(test.db, 'household', householdId)
    expect(traces.filter(({ action }) => action === 'booklet.read').map(({ detail }) => detail)).toEqual([
      { year: 2026 },
    ])
  })

  it('is nobody else’s to print', async () => {
    const { village, head, sister } = await scene()
    const { householdId } = head
    const elsewhere = await person(village, '吴邻村', NEXT_VILLAGE)
    await give(village, elsewhere, 'clerk', NEXT_VILLAGE)
    const asked = { householdId, year: 2026 }
    expect(await refusal(village, elsewhere, 'points.bookletOf', asked)).toBe('NOT_FOUND')
    expect(await refusal(village, sister, 'points.bookletOf', asked)).toBe('NO_RIGHT')
    expect((await tracesOf(test.db, 'household', householdId)).map(({ action }) => action)).not.toContain(
      'booklet.read',
    )
  })
})
