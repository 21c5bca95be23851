import { eq } from 'drizzle-orm'
import type { RuleCode } from '../../../cloudfunctions/contract/ids'
import type { NoticeView } from '../../../cloudfunctions/contract/notices'
import { nextDueEvent, runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { monthNotice } from '../../../cloudfunctions/domain/months/month-notice'
import { nextMonthNotice } from '../../../cloudfunctions/domain/months/open-month-notice'
import { reverseEntries } from '../../../cloudfunctions/domain/points/reverse-entries'
import { verifyChain } from '../../../cloudfunctions/domain/points/verify-chain'
import { householdMonth } from '../../../cloudfunctions/platform/db/schema'
import { newId } from '../../../cloudfunctions/platform/ids'
import { confirmedActivity } from '../../support/activities'
import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { adoptRules, council, give, person, type TestPerson, writing } from '../../support/people'
import { postPoints } from '../../support/points'
import { NEXT_VILLAGE, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()
const FIRST_OF_APRIL = '2026-03-31T16:10:00.000Z'

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const people = {
    named: await person(village, '孙植树'),
    masked: await person(village, '欧阳浇水'),
    asked: await person(village, '周没选'),
    hidden: await person(village, '吴不上'),
  }
  for (const listing of ['named', 'masked', 'hidden'] as const)
    await call(village, people[listing], 'people.setListing', { listing })
  const monthly = async (villageCode = VILLAGE): Promise<NoticeView[]> => {
    const notices: NoticeView[] = []
    for (const state of ['open', 'closed'] as const) {
      const { rows } = await call(village, null, 'notices.list', { divisionCode: villageCode, state })
      for (const { noticeId, kind } of rows)
        if (kind === 'householdMonth') notices.push(await call(village, null, 'notices.get', { noticeId }))
    }
    return notices
  }
  return { village, clock, people, monthly }
}

const lineOf = (notice: NoticeView | undefined, as: string) =>
  notice?.lines.find(({ words }) => words.kind === 'householdMonth' && words.household.as === as)

describe('the monthly notice', () => {
  it('lists what was posted in the month that ended, a line a household, as each is listed', async () => {
    const { village, clock, people, monthly } = await scene()
    const source = newId()
    await postPoints(village, people.named, 5)
    await postPoints(village, people.named, 7, source)
    await postPoints(village, people.masked, 10)
    await postPoints(village, people.asked, 3)
    await postPoints(village, people.hidden, 4)
    clock.forward({ days: 2 })
    await writing(village, (w) => reverseEntries(w, source))
    clock.set('2026-03-31T16:09:59.999Z')
    await runDueJobs(village)
    expect(await monthly()).toEqual([])
    clock.set(FIRST_OF_APRIL)
    await runDueJobs(village)
    const [notice, ...others] = await monthly()
    expect(others).toEqual([])
    expect(notice).toMatchObject({ kind: 'householdMonth', lineCount: 3, electorate: null })
    expect(notice?.lines).toHaveLength(3)
    expect(lineOf(notice, 'named')?.words).toEqual({
      kind: 'householdMonth',
      household: { as: 'named', headName: '孙植树' },
      month: '2026-03',
      honor: 5,
      entries: [
        { ruleName: '帮助非亲邻里', entryKind: 'bonus', honor: 5 },
        { ruleName: '帮助非亲邻里', entryKind: 'bonus', honor: 7 },
        { ruleName: '帮助非亲邻里', entryKind: 'reversal', honor: -7 },
      ],
    })
    expect(lineOf(notice, 'masked')?.words).toMatchObject({ household: { surname: '欧阳' }, honor: 10 })
    expect(lineOf(notice, 'household')?.words).toMatchObject({ honor: 3 })
  })

  it('says what the caps cut', async () => {
    const { village, clock, people, monthly } = await scene()
    const clerk = await person(village, '文书记')
    await give(village, clerk, 'clerk')
    const [member] = await council(village, 1)
    if (!member) throw new Error('a council of one')
    const talk = async (units: number) =>
      confirmedActivity(village, { clerk, member }, [people.named], {
        ruleCode: 'G01' as RuleCode,
        people: [{ personId: people.named.personId, units }],
      })
    await talk(5)
    await talk(1)
    clock.set(FIRST_OF_APRIL)
    await runDueJobs(village)
    const [notice] = await monthly()
    expect(lineOf(notice, 'named')?.words).toMatchObject({
      honor: 12,
      entries: [
        { ruleName: '参加议事', entryKind: 'bonus', honor: 12, cut: { asked: 15, posted: 12 } },
        { ruleName: '参加议事', entryKind: 'cut', honor: 0, cut: { asked: 3, posted: 0 } },
      ],
    })
  })

  it('is opened once a village and month, however often and late the timer comes', async () => {
    const { village, clock, people, monthly } = await scene()
    await adoptRules(village, NEXT_VILLAGE)
    const neighbour = await person(village, '郑邻村', NEXT_VILLAGE)
    await postPoints(village, people.named, 5)
    await postPoints(village, neighbour, 5)
    clock.set('2026-04-20T02:00:00Z')
    await postPoints(village, people.masked, 5)
    clock.set('2026-05-06T02:00:00Z')
    await Promise.all([runDueJobs(village), runDueJobs(village)])
    await runDueJobs(village)
    const months = async (code: typeof VILLAGE) =>
      (await monthly(code)).flatMap(({ lines }) =>
        lines.map(({ words }) => (words.kind === 'householdMonth' ? words.month : '')),
      )
    expect((await months(VILLAGE)).toSorted()).toEqual(['2026-03', '2026-04'])
    expect(await months(NEXT_VILLAGE)).toEqual(['2026-03'])
  })

  it('leaves out villages where only base points were posted', async () => {
    const { village, clock, monthly } = await scene()
    clock.set(FIRST_OF_APRIL)
    await runDueJobs(village)
    expect(await monthly()).toEqual([])
  })

  it('stops the demo’s clock when it is due, if there is something to show', async () => {
    const { village, clock, people } = await scene()
    const atMidnight = new Date('2026-03-31T16:00:00.000Z')
    await postPoints(village, people.named, 5)
    clock.set(atMidnight)
    expect(await nextDueEvent(village.db, clock.now())).toEqual({ what: 'noticeOpens', at: new Date(FIRST_OF_APRIL) })
    clock.set(FIRST_OF_APRIL)
    await runDueJobs(village)
    expect(await nextMonthNotice(village.db, clock.now())).toBeNull()
  })

  it('takes back a household’s month when an objection to its line was upheld, once, and nobody else’s', async () => {
    const { village, clock, people } = await scene()
    await postPoints(village, people.named, 5)
    await postPoints(village, people.masked, 9)
    clock.set(FIRST_OF_APRIL)
    await runDueJobs(village)
    await postPoints(village, people.named, 6)
    const [month] = await village.db
      .select({ id: householdMonth.id })
      .from(householdMonth)
      .where(eq(householdMonth.householdId, people.named.householdId))
    if (!month) throw new Error('the household has its month')
    for (let turn = 0; turn < 2; turn++) await writing(village, (w) => monthNotice.onLinesOverturned(w, month.id, []))
    const redeemable = async (who: TestPerson) => (await call(village, who, 'points.balance', {})).redeemable
    expect([await redeemable(people.named), await redeemable(people.masked)]).toEqual([6, 9])
    expect(await verifyChain(village.db, VILLAGE)).toMatchObject({ brokenAt: null })
  })

  it('prints where the chain stood when it opened', async () => {
    const { village, clock, people, monthly } = await scene()
    await postPoints(village, people.named, 5)
    clock.set(FIRST_OF_APRIL)
    await runDueJobs(village)
    const { head } = await call(village, null, 'chain.head', { villageCode: VILLAGE })
    const [notice] = await monthly()
    expect(notice?.chain).toEqual({ seq: 5, code: head?.code })
    expect(notice?.chain?.code).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/)
  })
})
