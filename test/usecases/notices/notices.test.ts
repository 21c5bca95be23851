import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { deedOnNotice } from '../../support/paths'
import { adoptRules, council, give, person } from '../../support/people'
import { COUNTY, NEXT_VILLAGE, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const clerk = await person(village, '文书记')
  await give(village, clerk, 'clerk')
  const members = await council(village, 3)
  const cast = { members, nominator: await person(village, '赵推荐'), praised: await person(village, '钱帮忙') }
  const list = async (state: 'open' | 'closed', divisionCode = VILLAGE) =>
    (await call(village, null, 'notices.list', { divisionCode, state })).rows.map((row) => row.noticeId)
  return { village, clock, cast, list }
}

describe('a notice', () => {
  it('says whom to ask, who decided, and what it is about', async () => {
    const { village, cast } = await scene()
    const { noticeId, deedId } = await deedOnNotice(village, cast)
    expect(await call(village, null, 'notices.get', { noticeId })).toMatchObject({
      year: 2026,
      number: 1,
      kind: 'deed',
      villageName: '石家庄村',
      contacts: ['文书记'],
      electorate: 3,
      recused: 0,
      lineCount: 1,
      lines: [{ words: { deedId, deedClass: 'helpingOthers', ruleName: '帮助非亲邻里', points: 5 } }],
    })
  })

  it('follows the clock in list and page, before any job has run', async () => {
    const { village, clock, cast, list } = await scene()
    const { noticeId } = await deedOnNotice(village, cast)
    clock.set('2026-03-09T15:59:59.999Z')
    expect([await list('open'), await list('closed')]).toEqual([[noticeId], []])
    clock.set('2026-03-09T16:00:00.000Z')
    expect([await list('open'), await list('closed')]).toEqual([[], [noticeId]])
    const closed = await call(village, null, 'notices.get', { noticeId })
    expect(closed).toMatchObject({ state: 'closed', lines: [{ state: 'pending' }] })
    await runDueJobs(village)
    const settled = await call(village, null, 'notices.get', { noticeId })
    expect(settled).toMatchObject({ state: 'closed', lines: [{ state: 'effective' }] })
  })

  it('is numbered in its village and year, and listed for village and county', async () => {
    const { village, clock, cast, list } = await scene()
    const first = await deedOnNotice(village, cast)
    clock.forward({ days: 1 })
    const second = await deedOnNotice(village, cast)
    expect(await list('open')).toEqual([first.noticeId, second.noticeId])
    expect(await list('open', COUNTY)).toEqual([first.noticeId, second.noticeId])
    expect(await list('open', NEXT_VILLAGE)).toEqual([])
    clock.set('2027-01-05T02:00:00Z')
    await runDueJobs(village)
    expect(await list('closed')).toEqual([second.noticeId, first.noticeId])
    const inNewYear = await deedOnNotice(village, cast)
    const numbers = []
    for (const { noticeId } of [first, second, inNewYear]) {
      const { year, number } = await call(village, null, 'notices.get', { noticeId })
      numbers.push([year, number])
    }
    expect(numbers).toEqual([
      [2026, 1],
      [2026, 2],
      [2027, 1],
    ])
  })

  it('in a year whose holidays are not published only ever moves later', async () => {
    const { village, clock, cast } = await scene()
    clock.set('2031-03-04T02:00:00Z')
    const people = await council(village, 3)
    const { noticeId } = await deedOnNotice(village, { ...cast, members: people })
    const before = await call(village, null, 'notices.get', { noticeId })
    expect(before.provisional).toBe(true)
    await runDueJobs(village)
    expect(await call(village, null, 'notices.get', { noticeId })).toEqual(before)
  })
})
