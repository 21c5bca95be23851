import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import type { Village } from '../../../cloudfunctions/domain/context'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { verifyChain } from '../../../cloudfunctions/domain/points/verify-chain'
import { checkOwnEntries } from '../../../src/features/chain/check-own-entries'
import { recomputeChain } from '../../../src/features/chain/recompute-chain'
import { recomputeCountyHead } from '../../../src/features/chain/recompute-county-head'
import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { adoptRules, household, person, type TestPerson } from '../../support/people'
import { crowd, postPoints } from '../../support/points'
import { tampered } from '../../support/tampered'
import { NEXT_VILLAGE, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const [head, sister] = await household(village, ['钱帮忙', '钱小妹'])
  if (!head || !sister) throw new Error('a household of two')
  return { village, clock, head, sister }
}

/** As the app reads it: page by page from the API. */
const recompute = (village: Village, villageCode: DivisionCode = VILLAGE) =>
  recomputeChain(villageCode, (afterSeq) => call(village, null, 'chain.entries', { villageCode, afterSeq }))

describe('the chain of a village, recomputed from what everybody may read', () => {
  it('is whole, over several pages, and comes to the head that the server says', async () => {
    const { village, head } = await scene()
    await postPoints(village, head, 5)
    await crowd(
      village,
      Array.from({ length: 70 }, (_, at) => at + 1),
      VILLAGE,
    )
    const told = (await call(village, null, 'chain.head', { villageCode: VILLAGE })).head
    const found = await recompute(village)
    expect(found).toMatchObject({ entries: 142, brokenAt: null, head: told?.hash })
    expect(await verifyChain(village.db, VILLAGE)).toEqual({ entries: 142, brokenAt: null, head: told?.hash })
  })

  it('is empty where nothing was posted', async () => {
    const { village } = await scene()
    expect(await call(village, null, 'chain.head', { villageCode: NEXT_VILLAGE })).toEqual({ head: null })
    expect(await recompute(village, NEXT_VILLAGE)).toMatchObject({ entries: 0, brokenAt: null })
  })

  it.each([
    ['points were raised', 'honor = honor + 1'],
    ['another rule was written', "rule_code = 'H02'"],
    ['the date of the act was moved', 'act_on = act_on - 1'],
    ['it was hashed anew', "hash = sha256('x')"],
    ['its commitment was replaced', "commitment = sha256('x')"],
  ])('names the first entry that does not fit when %s, on the phone as on the server', async (_, change) => {
    const { village, head } = await scene()
    for (let index = 0; index < 6; index++) await postPoints(village, head, index + 1)
    await tampered(test, `update ledger_entry set ${change} where seq = 4`)
    expect(await recompute(village)).toMatchObject({ entries: 3, brokenAt: 4 })
    expect(await verifyChain(village.db, VILLAGE)).toMatchObject({ entries: 3, brokenAt: 4 })
  })

  it('names the place where an entry was taken out', async () => {
    const { village, head } = await scene()
    for (let index = 0; index < 6; index++) await postPoints(village, head, index + 1)
    await tampered(test, 'delete from ledger_entry where seq = 3')
    expect(await recompute(village)).toMatchObject({ entries: 2, brokenAt: 3 })
    expect(await verifyChain(village.db, VILLAGE)).toMatchObject({ brokenAt: 3 })
  })

  it('shows an entry that was moved to another household to those who have a salt, and to nobody else', async () => {
    const { village, head } = await scene()
    const other = await person(village, '周某人')
    await postPoints(village, head, 5)
    await postPoints(village, head, 6)
    await tampered(test, `update ledger_entry set household_id = '${other.householdId}' where seq = 4`)
    expect(await recompute(village)).toMatchObject({ entries: 4, brokenAt: null })
    expect(await verifyChain(village.db, VILLAGE)).toMatchObject({ brokenAt: 4 })
  })

  it('tells nobody whose an entry is', async () => {
    const { village, head } = await scene()
    await postPoints(village, head, 5)
    const told = JSON.stringify(await call(village, null, 'chain.entries', { villageCode: VILLAGE, afterSeq: 0 }))
    for (const secret of [head.personId, head.householdId, head.name]) expect(told).not.toContain(secret)
  })
})

describe('a household', () => {
  const own = async (village: Village, who: TestPerson) => {
    const commitments = new Map<number, string>()
    await recomputeChain(
      VILLAGE,
      (afterSeq) => call(village, null, 'chain.entries', { villageCode: VILLAGE, afterSeq }),
      (entry) => commitments.set(entry.seq, entry.commitment),
    )
    return checkOwnEntries(
      (afterSeq) => call(village, who, 'chain.mine', { villageCode: VILLAGE, afterSeq }),
      commitments,
    )
  }

  it('finds each of its entries in the chain, by the salt that only its members have', async () => {
    const { village, head, sister } = await scene()
    const stranger = await person(village, '周某人')
    await postPoints(village, head, 5)
    await postPoints(village, stranger, 7)
    await postPoints(village, sister, 6)
    for (const who of [head, sister]) expect(await own(village, who)).toEqual({ entries: 3, brokenAt: null })
    const mine = await call(village, head, 'chain.mine', { villageCode: VILLAGE, afterSeq: 0 })
    const theirs = await call(village, stranger, 'chain.mine', { villageCode: VILLAGE, afterSeq: 0 })
    expect(mine.salt).not.toBe(theirs.salt)
    expect(theirs.entries).toHaveLength(2)
  })

  it('sees which of its entries is not about whom it says', async () => {
    const { village, head, sister } = await scene()
    await postPoints(village, head, 5)
    await postPoints(village, head, 6)
    await tampered(test, `update ledger_entry set person_id = '${sister.personId}' where seq = 3`)
    expect(await own(village, head)).toEqual({ entries: 2, brokenAt: 3 })
  })
})

describe('the county head', () => {
  it('is recomputed from the heads of all villages, day after day', async () => {
    const { village, clock, head } = await scene()
    await postPoints(village, head, 5)
    for (const day of ['2026-03-05', '2026-03-06']) {
      clock.set(`${day}T02:00:00Z`)
      await runDueJobs(village)
      await postPoints(village, head, 5)
      const { published } = await call(village, null, 'chain.county', { day })
      if (!published) throw new Error('the head of the day is published')
      expect(recomputeCountyHead(published)).toBe(true)
    }
    const { published } = await call(village, null, 'chain.county', {})
    expect(published).toMatchObject({ day: '2026-03-06', ends: [{ villageCode: VILLAGE, seq: 3 }] })
  })

  it('does not fit any more once a village’s past was changed', async () => {
    const { village, clock, head } = await scene()
    await postPoints(village, head, 5)
    clock.set('2026-03-05T02:00:00Z')
    await runDueJobs(village)
    await tampered(test, "update ledger_entry set hash = sha256('x') where seq = 2")
    const { published } = await call(village, null, 'chain.county', {})
    expect(published && recomputeCountyHead(published)).toBe(false)
  })

  it('is none before the first was published', async () => {
    const { village } = await scene()
    expect(await call(village, null, 'chain.county', { day: '2026-03-01' })).toEqual({ published: null })
  })
})
