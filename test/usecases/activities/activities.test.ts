import type { RuleCode } from '../../../cloudfunctions/contract/ids'
import { verifyChain } from '../../../cloudfunctions/domain/points/verify-chain'
import { newId } from '../../../cloudfunctions/platform/ids'
import { activityList, confirmActivity, confirmedActivity, enterActivity } from '../../support/activities'
import { call, refusal, send } from '../../support/call'
import { useDatabase } from '../../support/database'
import { adoptRules, council, give, household, person, type TestPerson } from '../../support/people'
import { sendPhoto } from '../../support/photos'
import { NEXT_VILLAGE, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const [clerk, wife] = await household(village, ['文书记', '李秀英'])
  if (!clerk || !wife) throw new Error('a household of two')
  await give(village, clerk, 'clerk')
  const [member, second] = await council(village, 2)
  if (!member || !second) throw new Error('a council of two')
  const people = [await person(village, '孙植树'), await person(village, '周浇水')]
  return { village, clock, clerk, wife, member, second, people }
}

const pointsOf = async (village: Awaited<ReturnType<typeof scene>>['village'], who: TestPerson) =>
  (await call(village, who, 'points.balance', {})).redeemable

describe('an activity record', () => {
  it('posts together for all on the list when a council member confirms it, each by their units', async () => {
    const { village, clerk, member, people } = await scene()
    const [one, two] = people
    if (!one || !two) throw new Error('two people')
    const list = [
      { personId: one.personId, units: 1 },
      { personId: two.personId, units: 2 },
    ]
    const activityId = await enterActivity(village, clerk, people, { people: list })
    expect(await pointsOf(village, one)).toBe(0)
    await confirmActivity(village, member, activityId)
    expect([await pointsOf(village, one), await pointsOf(village, two)]).toEqual([10, 20])
    expect(await verifyChain(village.db, VILLAGE)).toMatchObject({ brokenAt: null })
    const { rows } = await call(village, one, 'points.ledger', {})
    expect(rows[0]).toMatchObject({ ruleCode: 'W01', source: 'activity', honor: 10, personName: '孙植树' })
    expect(await call(village, one, 'activities.mine', { activityId })).toMatchObject({
      event: '三月植树',
      people: [{ name: '孙植树', points: 10 }],
    })
  })

  it('posts once, whatever is retried', async () => {
    const { village, clerk, member, second, people } = await scene()
    const activityId = await enterActivity(village, clerk, people)
    const decision = { decision: 'confirm' as const, activityId, version: 1 }
    const intent = newId()
    const answers = [
      await send(village, member, 'activities.decide', decision, intent),
      await send(village, member, 'activities.decide', decision, intent),
    ]
    expect(answers.map((answer) => answer.ok)).toEqual([true, true])
    expect(await refusal(village, member, 'activities.decide', decision)).toBe('WRONG_STATE')
    expect(await refusal(village, second, 'activities.decide', decision)).toBe('WRONG_STATE')
    for (const who of people) expect(await pointsOf(village, who)).toBe(10)
  })

  it('names nobody of the clerk’s own household, and says whom', async () => {
    const { village, clerk, wife, people } = await scene()
    const list = await activityList(village, clerk, [...people, wife, clerk])
    const answer = await send(village, clerk, 'activities.enter', list)
    expect(answer).toMatchObject({ ok: false, error: { code: 'OWN_HOUSEHOLD' } })
    expect(answer.ok ? [] : answer.error.reasons?.toSorted()).toEqual(['李秀英', '文书记'].toSorted())
  })

  it('is not confirmed by who stands on it, is close to one of them, or lives with the clerk', async () => {
    const { village, clerk, wife, member, second, people } = await scene()
    const [one] = people
    if (!one) throw new Error('somebody is listed')
    await give(village, wife, 'councilMember')
    await give(village, clerk, 'councilMember')
    await call(village, second, 'people.declareKin', { relativeId: one.personId, relation: 'cousin' })
    const activityId = await enterActivity(village, clerk, [...people, member])
    const decide = { decision: 'confirm' as const, activityId, version: 1 }
    for (const who of [member, second, wife, clerk])
      expect(await refusal(village, who, 'activities.decide', decide)).toBe('RECUSED')
    const seen = await call(village, second, 'activities.get', { activityId })
    expect(seen).toMatchObject({ recusedFor: ['declaredKin'], mayDecide: false, content: null })
  })

  it('is returned with a word, mended by who entered it, and then confirmed', async () => {
    const { village, clock, clerk, member, people } = await scene()
    const photos = [await sendPhoto(village, clerk)]
    const activityId = await enterActivity(village, clerk, people, { photos })
    const words = '第二位那天没有来，请核对。'
    await call(village, member, 'activities.decide', { decision: 'return', activityId, version: 1, words })
    const returned = await call(village, clerk, 'activities.get', { activityId })
    expect(returned).toMatchObject({ status: 'returned', words, mine: true, version: 2 })
    clock.forward({ days: 40 })
    const { villageCode: _, ...list } = await activityList(village, clerk, people.slice(0, 1), {
      heldOn: returned.heldOn,
      photos,
    })
    await call(village, clerk, 'activities.mend', { ...list, activityId, version: 2 })
    await confirmActivity(village, member, activityId)
    const [one, two] = people
    if (!one || !two) throw new Error('two people')
    expect([await pointsOf(village, one), await pointsOf(village, two)]).toEqual([10, 0])
  })

  it('can be withdrawn before it is confirmed, by who entered it alone', async () => {
    const { village, clerk, member, people } = await scene()
    const other = await person(village, '副文书')
    await give(village, other, 'clerk')
    const activityId = await enterActivity(village, clerk, people)
    expect(await refusal(village, other, 'activities.withdraw', { activityId, version: 1 })).toBe('NOT_FOUND')
    await call(village, clerk, 'activities.withdraw', { activityId, version: 1 })
    const late = { decision: 'confirm' as const, activityId, version: 2 }
    expect(await refusal(village, member, 'activities.decide', late)).toBe('WRONG_STATE')
  })

  it('is about the last thirty days', async () => {
    const { village, clerk, people } = await scene()
    const on = async (heldOn: string) =>
      refusal(village, clerk, 'activities.enter', await activityList(village, clerk, people, { heldOn }))
    expect([await on('2026-02-02'), await on('2026-02-01'), await on('2026-03-05')]).toEqual([
      null,
      'ACT_OUT_OF_TIME',
      'ACT_OUT_OF_TIME',
    ])
  })

  it('goes by a rule that asks for a list or a document', async () => {
    const { village, clerk, people } = await scene()
    const { rules } = await call(village, clerk, 'activities.rules', { villageCode: VILLAGE, on: '2026-03-04' })
    const codes = rules.map((rule) => rule.code)
    expect(codes).toEqual(expect.arrayContaining(['W01', 'W02', 'W03', 'G01', 'G02', 'N03', 'E05', 'F03', 'C02']))
    expect(codes).not.toEqual(expect.arrayContaining(['H01']))
    const heard = await activityList(village, clerk, people, { ruleCode: 'H01' as RuleCode })
    expect(await refusal(village, clerk, 'activities.enter', heard)).toBe('RULE_NOT_USABLE')
  })

  it('lists people of the village, each once, on a photographed sheet of the clerk’s own', async () => {
    const { village, clerk, member, people } = await scene()
    const neighbour = await person(village, '吴邻村', NEXT_VILLAGE)
    const [one] = people
    if (!one) throw new Error('somebody is listed')
    for (const list of [
      await activityList(village, clerk, [...people, neighbour]),
      await activityList(village, clerk, [one, one]),
      await activityList(village, clerk, people, { photos: [await sendPhoto(village, member)] }),
    ])
      expect(await refusal(village, clerk, 'activities.enter', list)).toBe('NOT_FOUND')
    const sheet = await sendPhoto(village, clerk)
    await enterActivity(village, clerk, people, { photos: [sheet] })
    const again = await activityList(village, clerk, people, { photos: [sheet] })
    expect(await refusal(village, clerk, 'activities.enter', again)).toBe('NOT_FOUND')
  })

  it('is told to everybody on it, and to nobody else what it holds', async () => {
    const { village, clerk, member, second, people } = await scene()
    const activityId = await confirmedActivity(village, { clerk, member }, people)
    for (const who of people) {
      const { rows } = await call(village, who, 'messages.list', {})
      expect(rows[0]).toMatchObject({
        template: 'activityConfirmed',
        facts: { event: '三月植树', rule: '公益劳动', points: 10 },
      })
    }
    expect(await refusal(village, second, 'activities.mine', { activityId })).toBe('NOT_FOUND')
  })
})
