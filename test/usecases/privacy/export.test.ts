import { person as personTable } from '../../../cloudfunctions/platform/db/schema'
import { call, send } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nominate } from '../../support/deeds'
import { exportOf } from '../../support/export'
import { confirmedDeed } from '../../support/paths'
import { adoptRules, council, give, household, newAccount, person, writing } from '../../support/people'
import { TOWNSHIP, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 3)
  const [me, spouse] = await household(village, ['赵自己', '孙内人'])
  if (!me || !spouse) throw new Error('a household of two')
  const [nominator, township] = [await person(village, '钱推荐'), await person(village, '镇甲')]
  await give(village, township, 'townshipOfficer', TOWNSHIP)
  return { village, clock, members, me, spouse, nominator, township }
}

describe('the export', () => {
  it('has what is held about somebody, and neither name nor id of anybody else', async () => {
    const { village, clock, members, me, spouse, nominator, township } = await scene()
    await confirmedDeed(village, clock, { nominator, praised: me, members })
    await nominate(village, me, [nominator])
    await call(village, spouse, 'people.declareKin', { relativeId: nominator.personId, relation: 'sibling' })
    await call(village, me, 'people.declareKin', { relativeId: nominator.personId, relation: 'inLaw' })
    const words = '村里的公示贴了两天就被撕掉了，没有人补上。'
    const what = { kind: 'complaint', topic: 'notice', divisionCode: VILLAGE, words, anonymous: true } as const
    const { complaintId } = await call(village, me, 'complaints.submit', what)
    await call(village, township, 'complaints.sheet', { complaintId })
    await call(village, me, 'privacy.askCorrection', { field: 'group', value: '二组', why: '户口本上是二组。' })

    const mine = await exportOf(village, me)
    expect(mine.person).toMatchObject([{ name: '赵自己', isHead: true }])
    expect([mine.deedsSent.length, mine.deedsAboutMe.length, mine.kin.length]).toEqual([1, 1, 1])
    expect([mine.complaints.length, mine.corrections.length, mine.accesses.length]).toEqual([1, 1, 1])
    expect(mine.ledger.length).toBeGreaterThan(1)
    expect(mine.messages.length).toBeGreaterThan(0)

    const told = JSON.stringify(mine)
    expect(UUID.exec(told)).toBeNull()
    const others = (await test.db.select().from(personTable)).map(({ name }) => name).filter((name) => name !== me.name)
    expect(others.filter((name) => told.includes(name))).toEqual([])
  })

  it('comes in pages under the size of an answer, each row once', async () => {
    const { village, me } = await scene()
    const story = '他连着三天帮隔壁的孤寡老人收麦子，一分钱也没有要。'.repeat(38).slice(0, 1000)
    const what = { kind: 'suggestion', topic: 'app', divisionCode: VILLAGE, anonymous: false } as const
    for (let count = 0; count < 20; count += 1)
      await call(village, me, 'complaints.submit', { ...what, words: `${count} ${story}`.slice(0, 1000) })
    const answer = await send(village, me, 'privacy.export', { part: 'complaints' })
    expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(64 * 1024)
    const { complaints } = await exportOf(village, me)
    expect(new Set(complaints.map((row) => JSON.stringify(row))).size).toBe(20)
    expect(complaints).toHaveLength(20)
  })

  it('is there for who is not bound: the account and what it wrote', async () => {
    const { village } = await testVillage(test.db)
    const unbound = { accountId: await writing(village, newAccount) }
    const mine = await exportOf(village, unbound)
    expect(mine.account).toMatchObject([{ throughWechat: false }])
    expect(Object.entries(mine).filter(([part, rows]) => part !== 'account' && rows.length > 0)).toEqual([])
  })
})
