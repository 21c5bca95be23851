import type { RuleCode } from '../../../cloudfunctions/contract/ids'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { activityList, enterActivity } from '../../support/activities'
import { call, type Input, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { adoptRules, council, give, person } from '../../support/people'
import { testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village, clock } = await testVillage(test.db)
  const clerk = await person(village, '文书记')
  await give(village, clerk, 'clerk')
  const meeting = (over: Partial<Input<'rules.adopt'>> = {}): Input<'rules.adopt'> => ({
    villageCode: VILLAGE,
    ruleSetVersion: 1,
    metOn: '2026-03-03',
    entitled: 45,
    present: 38,
    inFavour: 37,
    switchedOff: [],
    minutes: '村民代表会议，到会三十八人，表决通过积分细则。',
    ...over,
  })
  const inForce = async (on?: string) =>
    (await call(village, null, 'points.rules', { villageCode: VILLAGE, ...(on ? { on } : {}) })).version
  return { village, clock, clerk, meeting, inForce }
}

describe('the adoption of a rule set', () => {
  it('stands on notice for seven days, and is in force from the day after, not a moment before', async () => {
    const { village, clock, clerk, meeting, inForce } = await scene()
    const { noticeId, inForceFrom } = await call(village, clerk, 'rules.adopt', meeting())
    expect(inForceFrom).toBe('2026-03-12')
    const notice = await call(village, null, 'notices.get', { noticeId })
    expect(notice).toMatchObject({
      kind: 'ruleSet',
      closesAt: '2026-03-11T16:00:00.000Z',
      electorate: null,
      recused: null,
      lines: [{ words: { meeting: { entitled: 45, present: 38, inFavour: 37 }, inForceFrom: '2026-03-12' } }],
    })
    clock.set('2026-03-11T15:59:59.999Z')
    await runDueJobs(village)
    expect([await inForce(), await inForce('2026-03-12')]).toEqual([null, null])
    clock.set('2026-03-11T16:00:00.000Z')
    await runDueJobs(village)
    expect([await inForce(), await inForce('2026-03-11')]).toEqual([1, null])
  })

  it('is in force from the same day when the job is late', async () => {
    const { village, clock, clerk, meeting, inForce } = await scene()
    await call(village, clerk, 'rules.adopt', meeting())
    clock.set('2026-04-20T02:00:00.000Z')
    await runDueJobs(village)
    expect([await inForce('2026-03-11'), await inForce('2026-03-12')]).toEqual([null, 1])
  })

  it.each([
    ['fewer than two thirds came', { present: 29 }, 'NO_QUORUM'],
    ['two thirds came', { present: 30, inFavour: 16 }, null],
    ['more came than there are', { present: 46 }, 'NO_QUORUM'],
    ['only half of them were in favour', { present: 38, inFavour: 19 }, 'NO_MAJORITY'],
    ['more were in favour than came', { present: 38, inFavour: 39 }, 'NO_MAJORITY'],
    ['the meeting is tomorrow', { metOn: '2026-03-05' }, 'MEETING_AHEAD'],
    ['the county has no such version', { ruleSetVersion: 2 }, 'NOT_FOUND'],
    ['a rule that is switched off is none', { switchedOff: ['Z99' as RuleCode] }, 'RULE_NOT_USABLE'],
  ] as const)('when %s', async (_, over, refused) => {
    const { village, clerk, meeting } = await scene()
    const input = meeting({ ...over, switchedOff: 'switchedOff' in over ? [...over.switchedOff] : [] })
    expect(await refusal(village, clerk, 'rules.adopt', input)).toBe(refused)
  })

  it('is one at a time in a village', async () => {
    const { village, clerk, meeting } = await scene()
    await call(village, clerk, 'rules.adopt', meeting())
    expect(await refusal(village, clerk, 'rules.adopt', meeting())).toBe('ADOPTION_ON_NOTICE')
  })

  it('leaves a switched-off rule unusable for acts from then on; earlier acts go by the rules of their day', async () => {
    const { village, clock, clerk, meeting } = await scene()
    await adoptRules(village)
    const member = (await council(village, 1))[0]
    const people = [await person(village, '孙植树')]
    if (!member) throw new Error('a council of one')
    await call(village, clerk, 'rules.adopt', meeting({ switchedOff: ['W01' as RuleCode] }))
    clock.set('2026-03-12T02:00:00Z')
    await runDueJobs(village)
    const after = await activityList(village, clerk, people, { heldOn: '2026-03-12' })
    expect(await refusal(village, clerk, 'activities.enter', after)).toBe('RULE_NOT_USABLE')
    const activityId = await enterActivity(village, clerk, people, { heldOn: '2026-03-11' })
    await call(village, member, 'activities.decide', { decision: 'confirm', activityId, version: 1 })
    const { rules } = await call(village, null, 'points.rules', { villageCode: VILLAGE })
    expect(rules.map((rule) => rule.code)).not.toContain('W01')
    expect(rules).toHaveLength(28)
  })

  it('is read by everybody, with its figures', async () => {
    const { village, clock, clerk, meeting } = await scene()
    const { noticeId } = await call(village, clerk, 'rules.adopt', meeting({ switchedOff: ['H05' as RuleCode] }))
    const read = async () => (await call(village, null, 'rules.adoptions', { villageCode: VILLAGE })).adoptions
    expect(await read()).toMatchObject([
      {
        ...{ state: 'onNotice', noticeId, metOn: '2026-03-03', entitled: 45, present: 38, inFavour: 37 },
        switchedOff: [{ code: 'H05', name: '捐款捐物（金额不公示）' }],
        inForceFrom: '2026-03-12',
      },
    ])
    clock.set('2026-03-12T02:00:00Z')
    await runDueJobs(village)
    expect(await read()).toMatchObject([{ state: 'inForce' }])
  })
})
