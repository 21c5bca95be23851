import type { Village } from '../../../cloudfunctions/domain/context'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { reverseEntries } from '../../../cloudfunctions/domain/points/reverse-entries'
import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nominate, pass } from '../../support/deeds'
import { answer, confirmedDeed, noticeIdOf } from '../../support/paths'
import { adoptRules, council, give, household, person, type TestPerson, writing } from '../../support/people'
import { NEXT_VILLAGE, testVillage } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  await adoptRules(village, NEXT_VILLAGE)
  const members = await council(village, 3)
  const [nominator, praised] = [await person(village, '赵推荐'), await person(village, '钱帮忙')]
  const confirm = (over: { nominator?: TestPerson; praised?: TestPerson } = {}) =>
    confirmedDeed(village, clock, { nominator, praised, members, ...over })
  return { village, clock, members, nominator, praised, confirm }
}

const bonusOf = async (village: Village, who: TestPerson) => (await call(village, who, 'points.balance', {})).redeemable

describe('the nominator of a confirmed deed', () => {
  it('gets one point for their household, anonymous or not', async () => {
    const { village, clock, members, nominator, praised, confirm } = await scene()
    await confirm()
    expect(await bonusOf(village, nominator)).toBe(1)
    expect(await bonusOf(village, praised)).toBe(5)
    const hidden = await person(village, '孙匿名', NEXT_VILLAGE)
    const deedId = await nominate(village, hidden, [praised], { anonymous: true })
    await pass(village, members, deedId)
    await answer(village, praised, deedId, 'fullName')
    clock.set(
      (await call(village, null, 'notices.get', { noticeId: await noticeIdOf(village, hidden, deedId) })).closesAt,
    )
    await runDueJobs(village)
    expect(await bonusOf(village, hidden)).toBe(1)
    expect(JSON.stringify(await call(village, null, 'deeds.get', { deedId }))).not.toContain('孙匿名')
  })

  it('is told of it with the deed; the rest of the household is told the point alone', async () => {
    const { village, confirm } = await scene()
    const [head, sister] = await household(village, ['周推荐', '周小妹'])
    if (!head || !sister) throw new Error('a household of two')
    const deedId = await confirm({ nominator: head })
    const rowOf = async (who: TestPerson) => (await call(village, who, 'points.ledger', {})).rows[0]
    expect(await rowOf(head)).toMatchObject({ ruleCode: 'P01', honor: 1, deedId })
    expect(await rowOf(sister)).toMatchObject({ ruleCode: 'P01', honor: 1, deedId: undefined })
  })

  it('gets none for themselves, for kin or for their own household', async () => {
    const { village, praised, nominator, confirm } = await scene()
    await confirm({ nominator: praised })
    expect(await bonusOf(village, praised)).toBe(5)
    const [head, sister] = await household(village, ['周推荐', '周小妹'])
    if (!head || !sister) throw new Error('a household of two')
    await confirm({ nominator: sister, praised: head })
    expect(await bonusOf(village, sister)).toBe(5)
    await call(village, nominator, 'people.declareKin', { relativeId: head.personId, relation: 'cousin' })
    await confirm({ praised: head })
    expect(await bonusOf(village, nominator)).toBe(0)
  })

  it('gets none where the praised nominated them within twelve months, and keeps what came first', async () => {
    const { village, clock, members, nominator, praised, confirm } = await scene()
    await confirm()
    await confirm({ nominator: praised, praised: nominator })
    expect(await bonusOf(village, nominator)).toBe(1 + 5)
    expect(await bonusOf(village, praised)).toBe(5)
    clock.set('2027-04-20T02:00:00Z')
    for (const member of members) await give(village, member, 'councilMember')
    await confirm({ nominator: praised, praised: nominator })
    expect((await call(village, praised, 'points.ledger', {})).rows[0]).toMatchObject({ ruleCode: 'P01' })
  })

  it('gets five a month at most, by the month in which they were sent', async () => {
    const { village, clock, members, nominator } = await scene()
    clock.set('2026-03-10T02:00:00Z')
    for (let at = 0; at < 6; at++) {
      const praised = await person(village, `第${at}位`)
      const deedId = await nominate(village, nominator, [praised])
      await pass(village, members, deedId)
      await answer(village, praised, deedId, 'fullName')
    }
    clock.set('2026-04-02T02:00:00Z')
    await runDueJobs(village)
    expect(await bonusOf(village, nominator)).toBe(5)
    expect((await call(village, nominator, 'points.ledger', {})).rows.filter((row) => row.kind === 'cut')).toHaveLength(
      1,
    )
  })

  it('loses it with the deed', async () => {
    const { village, nominator, confirm } = await scene()
    const deedId = await confirm()
    await writing(village, (w) => reverseEntries(w, deedId))
    expect(await bonusOf(village, nominator)).toBe(0)
  })
})
