import type { RecusalGround } from '../../../cloudfunctions/contract/recusal-grounds'
import { castAll, declining } from '../../support/ballots'
import { call, refusal, send } from '../../support/call'
import { useDatabase } from '../../support/database'
import { approval, nominate, reviewOf, writeText } from '../../support/deeds'
import { noticeIdOf } from '../../support/paths'
import { adoptRules, council, give, household, person, type TestPerson } from '../../support/people'
import { livedWith, settledSince } from '../../support/roster'
import { testVillage } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 5)
  const [member] = members
  if (!member) throw new Error('a council of five')
  const [nominator, praised, helped] = [
    await person(village, '赵推荐'),
    await person(village, '钱帮忙'),
    await person(village, '孙受助'),
  ]
  const open = async (over: { nominator?: TestPerson; praised?: TestPerson; helped?: TestPerson } = {}) => {
    const helpedIds = [(over.helped ?? helped).personId]
    const deedId = await nominate(village, over.nominator ?? nominator, [over.praised ?? praised], {
      helped: helpedIds,
    })
    return { deedId, reviewId: await reviewOf(village, deedId) }
  }
  const groundsOf = async (
    reviewId: Awaited<ReturnType<typeof open>>['reviewId'],
    who = member,
  ): Promise<RecusalGround[]> => (await call(village, who, 'council.review', { reviewId })).recusedFor
  return { village, members, member, nominator, praised, helped, open, groundsOf }
}

describe('a member is recused', () => {
  it('who is praised, who nominated, who was helped', async () => {
    const { member, open, groundsOf } = await scene()
    expect(await groundsOf((await open({ praised: member })).reviewId)).toEqual(['isParty'])
    expect(await groundsOf((await open({ nominator: member })).reviewId)).toEqual(['nominated'])
    expect(await groundsOf((await open({ helped: member })).reviewId)).toEqual(['wasHelped'])
    expect(await groundsOf((await open()).reviewId)).toEqual([])
  })

  it('who lives with the praised, the nominator or the helped', async () => {
    const { village, open, groundsOf } = await scene()
    const [member, sister] = await household(village, ['吴评议', '吴小妹'])
    if (!member || !sister) throw new Error('a household of two')
    await give(village, member, 'councilMember')
    for (const part of ['praised', 'nominator', 'helped'] as const)
      expect(await groundsOf((await open({ [part]: sister })).reviewId, member)).toEqual(['sharedHousehold'])
  })

  it('who lived with them within the last twelve months, and not before that', async () => {
    const { village, member, praised, open, groundsOf } = await scene()
    const [other] = await council(village, 1)
    if (!other) throw new Error('one more')
    await settledSince(village, praised, '2019-01-01')
    await livedWith(village, member, praised, { from: '2020-01-01', until: '2025-04-04' })
    await livedWith(village, other, praised, { from: '2020-01-01', until: '2025-02-04' })
    const { reviewId } = await open()
    expect(await groundsOf(reviewId)).toEqual(['sharedHousehold'])
    expect(await groundsOf(reviewId, other)).toEqual([])
  })

  it('who left their house a year ago to the day, and no longer the day after', async () => {
    const { village, member, praised, members, open, groundsOf } = await scene()
    const [, other = member] = members
    await settledSince(village, praised, '2019-01-01')
    await livedWith(village, member, praised, { from: '2020-01-01', until: '2025-03-04' })
    await livedWith(village, other, praised, { from: '2020-01-01', until: '2025-03-03' })
    const { reviewId } = await open()
    expect(await groundsOf(reviewId)).toEqual(['sharedHousehold'])
    expect(await groundsOf(reviewId, other)).toEqual([])
  })

  it('not by living in a house that the other left before they came', async () => {
    const { village, member, praised, nominator, open, groundsOf } = await scene()
    await livedWith(village, praised, nominator, { from: '2020-01-01', until: '2025-06-01' })
    await livedWith(village, member, nominator, { from: '2025-06-02', until: '2025-09-01' })
    const deed = await open({ nominator: await person(village, '周旁人') })
    expect(await groundsOf(deed.reviewId)).toEqual([])
  })

  it.each(['praised', 'nominator', 'helped'] as const)('who is declared kin of the %s, by whomever', async (part) => {
    const { village, member, nominator, praised, helped, open, groundsOf } = await scene()
    const { reviewId } = await open()
    const relative = { nominator, praised, helped }[part]
    const anybody = await person(village, '周知情')
    await call(village, anybody, 'people.declareKin', {
      personId: relative.personId,
      relativeId: member.personId,
      relation: 'auntUncle',
    })
    expect(await groundsOf(reviewId)).toEqual(['declaredKin'])
  })
})

describe('what a recused member meets', () => {
  it('is a refusal with the grounds, whatever they try, and nothing of the deed', async () => {
    const { village, member, praised, open } = await scene()
    await call(village, member, 'people.declareKin', { relativeId: praised.personId, relation: 'cousin' })
    const { reviewId } = await open()
    const tries = [
      await send(village, member, 'deeds.reviewSheet', { reviewId }),
      await send(village, member, 'council.claim', { reviewId }),
      await send(village, member, 'council.castBallot', declining(reviewId)),
      await send(village, member, 'deeds.writePublicText', { reviewId, version: 1, text: '写一段公开的文字看看。' }),
    ]
    for (const answer of tries)
      expect(answer).toMatchObject({ ok: false, error: { code: 'RECUSED', reasons: ['declaredKin'] } })
  })

  it('is a row in the queue that says that it is, and nothing of what it is', async () => {
    const { village, member, members, praised, open } = await scene()
    const { reviewId } = await open({ praised: member })
    await writeText(village, members[1] ?? praised, reviewId)
    const { rows } = await call(village, member, 'council.queue', {})
    expect(rows).toEqual([
      {
        reviewId,
        villageName: '石家庄村',
        body: 'council',
        status: 'open',
        openedAt: expect.any(String),
        closesAt: '2026-03-11T16:00:00.000Z',
        overdue: false,
        reexamined: false,
        recusedFor: ['isParty'],
      },
    ])
    expect(Object.keys(await call(village, member, 'council.review', { reviewId }))).not.toContain('standing')
  })

  it('is no row at all where the queue is asked for one class of deed: the filter would tell it', async () => {
    const { village, member, members, praised, open } = await scene()
    const { reviewId } = await open({ praised: member })
    const ask = (who: TestPerson) => call(village, who, 'council.queue', { deedClass: 'helpingOthers' })
    expect((await ask(member)).rows).toEqual([])
    expect((await ask(members[1] ?? praised)).rows.map((row) => row.reviewId)).toEqual([reviewId])
  })
})

describe('kinship found after a ballot', () => {
  it('voids that ballot, and the rest decide', async () => {
    const { village, members, member, praised, open } = await scene()
    const { deedId, reviewId } = await open()
    const ballot = approval(reviewId, await writeText(village, member, reviewId))
    await castAll(village, members.slice(0, 2), ballot)
    await call(village, praised, 'people.declareKin', { relativeId: member.personId, relation: 'inLaw' })
    expect(await castAll(village, members.slice(2, 3), ballot)).toBe('open')
    expect(await castAll(village, members.slice(3, 4), ballot)).toBe('passed')
    await call(village, praised, 'deeds.answerConsent', { deedId, consent: 'fullName' })
    const noticeId = await noticeIdOf(village, praised, deedId)
    expect(await call(village, null, 'notices.get', { noticeId })).toMatchObject({ electorate: 5, recused: 1 })
  })

  it('is the same whoever declares it, and twice is once', async () => {
    const { village, member, praised } = await scene()
    const declare = (who: TestPerson, relativeId: TestPerson, relation: 'child' | 'parent') =>
      refusal(village, who, 'people.declareKin', { relativeId: relativeId.personId, relation })
    expect(await declare(member, praised, 'child')).toBeNull()
    expect(await declare(praised, member, 'parent')).toBeNull()
    const kin = async (who: TestPerson) =>
      (await call(village, who, 'people.myKin', {})).kin.map((one) => [one.name, one.relation])
    expect(await kin(member)).toEqual([['钱帮忙', 'child']])
    expect(await kin(praised)).toEqual([['评议甲', 'parent']])
  })
})
