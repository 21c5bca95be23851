import { runDueJobs } from '../../cloudfunctions/domain/jobs'
import { verifyChain } from '../../cloudfunctions/domain/points/verify-chain'
import { call } from '../support/call'
import { useDatabase } from '../support/database'
import { boardOf, nominate, pass } from '../support/deeds'
import { adoptRules, council, household, person } from '../support/people'
import { testVillage, VILLAGE } from '../support/village'

const test = useDatabase()

describe('a good deed from nomination to the honour board', () => {
  it('goes from nomination over ballots and notice to points, and nothing takes effect early', async () => {
    const { village, clock } = await testVillage(test.db)
    await adoptRules(village)
    const members = await council(village, 5)
    const nominator = await person(village, '赵推荐')
    const [praised] = await household(village, ['钱帮忙', '钱小妹'])
    if (!praised) throw new Error('nobody to praise')

    const deedId = await nominate(village, nominator, [praised])
    await pass(village, members, deedId)
    expect((await call(village, nominator, 'deeds.get', { deedId })).status).toBe('accepted')

    await call(village, praised, 'deeds.answerConsent', { deedId, consent: 'fullName' })
    const onNotice = await call(village, null, 'deeds.get', { deedId })
    expect(onNotice).toMatchObject({ status: 'onNotice', viewer: 'public', praised: [{ as: 'name', name: '钱帮忙' }] })

    const noticeId = onNotice.notice?.noticeId
    if (!noticeId) throw new Error('no notice')
    const notice = await call(village, null, 'notices.get', { noticeId })
    // Opened on Wednesday 4 March: five days later is Monday 9 March, 24:00.
    expect(notice).toMatchObject({
      number: 1,
      closesAt: '2026-03-09T16:00:00.000Z',
      electorate: 5,
      recused: 0,
      state: 'open',
    })
    expect(notice.lines).toMatchObject([{ state: 'pending', words: { points: 5, ruleName: '帮助非亲邻里' } }])

    clock.set('2026-03-09T15:59:59.000Z')
    await runDueJobs(village)
    expect((await call(village, praised, 'points.balance', {})).honor).toBe(100)
    clock.set('2026-03-09T16:00:00.000Z')
    expect((await call(village, null, 'notices.get', { noticeId })).state).toBe('closed')
    await runDueJobs(village)
    await runDueJobs(village)

    expect(await call(village, praised, 'points.balance', {})).toEqual({
      year: 2026,
      honor: 105,
      base: 100,
      redeemable: 5,
    })
    const { rows } = await call(village, praised, 'points.ledger', {})
    expect(rows.map((row) => [row.ruleCode, row.honor, row.personName])).toEqual([
      ['H01', 5, '钱帮忙'],
      ['A00', 100, null],
    ])
    const board = await boardOf(village)
    expect(board.rows).toMatchObject([{ place: 1, honor: 105, shown: { as: 'household' }, mine: false }])
    await call(village, praised, 'people.setListing', { listing: 'named' })
    const named = (await boardOf(village)).rows[0]
    expect(named).toMatchObject({ shown: { as: 'named', headName: '钱帮忙' } })
    if (!named?.householdId) throw new Error('a named row says why')
    const why = await call(village, null, 'boards.entries', { householdId: named.householdId, period: 'month' })
    expect(why.entries).toEqual([{ postedOn: '2026-03-10', ruleName: '帮助非亲邻里', honor: 5, deedId }])
    await call(village, praised, 'people.setListing', { listing: 'hidden' })
    const nominators = { honor: 101, shown: { as: 'household' } }
    expect((await boardOf(village)).rows).toMatchObject([nominators])
    expect(await call(village, praised, 'boards.myPlace', { divisionCode: VILLAGE, period: 'year' })).toMatchObject({
      place: 1,
      hidden: true,
    })
    expect(await verifyChain(village.db, VILLAGE)).toMatchObject({ entries: 9, brokenAt: null })
  })
})
