import { attendanceOf } from '../../../cloudfunctions/domain/council/attendance'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { approveBy, decisionScene, declare, eventsOf, messagesTo, viewOf } from '../../support/decided'
import { approval, reviewOf, writeText } from '../../support/deeds'
import { noticeIdOf } from '../../support/paths'

const test = useDatabase()

describe('kinship found', () => {
  it('before the ballot recuses the member', async () => {
    const scene = await decisionScene(test.db)
    const { village, members, praised, deedId } = scene
    const [first] = members
    if (!first) throw new Error('a council of five')
    await declare(village, praised, first)
    const reviewId = await reviewOf(village, deedId)
    expect(await refusal(village, first, 'council.castBallot', approval(reviewId, 1))).toBe('RECUSED')
  })

  it('after the ballot voids it at once, and decides where the others have decided', async () => {
    const scene = await decisionScene(test.db)
    const { village, members, praised, deedId } = scene
    const [a, b, c, d, e] = members
    if (!a || !b || !c || !d || !e) throw new Error('a council of five')
    const reviewId = await reviewOf(village, deedId)
    await writeText(village, a, reviewId)
    const decline = { choice: 'decline', reviewId, reason: 'other', words: '说得不清楚。' } as const
    for (const member of [a, b]) await call(village, member, 'council.castBallot', decline)
    expect((await viewOf(scene)).status).toBe('submitted')
    await declare(village, praised, c)
    expect((await viewOf(scene)).status).toBe('declined')
  })

  it('after acceptance reopens the review if it no longer passes: the ballots that hold still count', async () => {
    const scene = await decisionScene(test.db)
    const { village, members, praised, nominator, deedId } = scene
    const [first, , , fourth] = members
    if (!first || !fourth) throw new Error('a council of five')
    await approveBy(scene, members)
    expect((await viewOf(scene)).status).toBe('accepted')
    await declare(village, praised, first)
    const back = await viewOf(scene)
    expect(back.status).toBe('submitted')
    expect(back.nextAt).toBe('2026-03-11T16:00:00.000Z')
    expect(await eventsOf(scene)).toContain('reviewReopened')
    for (const who of [nominator, praised])
      expect((await messagesTo(village, who))[0]).toMatchObject({ template: 'deedReviewReopened' })
    const reviewId = await reviewOf(village, deedId)
    await call(village, fourth, 'council.castBallot', approval(reviewId, back.version))
    expect((await viewOf(scene)).status).toBe('accepted')
    expect(await attendanceOf(village.db, 'deed', deedId)).toEqual({ electorate: 5, recused: 1 })
  })

  it('changes nothing but the number printed where the decision passes all the same', async () => {
    const scene = await decisionScene(test.db)
    const { village, members, praised, deedId } = scene
    await approveBy(scene, members)
    await call(village, praised, 'deeds.answerConsent', { deedId, consent: 'fullName' })
    const noticeId = await noticeIdOf(village, praised, deedId)
    expect(await call(village, null, 'notices.get', { noticeId })).toMatchObject({ electorate: 5, recused: 0 })
    const last = members.at(-1)
    if (!last) throw new Error('a council of five')
    await declare(village, praised, last)
    expect((await viewOf(scene)).status).toBe('onNotice')
    expect(await call(village, null, 'notices.get', { noticeId })).toMatchObject({ electorate: 5, recused: 1 })
  })

  it('on notice withdraws the line, which never takes effect, and the deed goes on notice anew', async () => {
    const scene = await decisionScene(test.db)
    const { village, clock, members, praised, deedId } = scene
    const [first, , , fourth] = members
    if (!first || !fourth) throw new Error('a council of five')
    await approveBy(scene, members)
    await call(village, praised, 'deeds.answerConsent', { deedId, consent: 'fullName' })
    const noticeId = await noticeIdOf(village, praised, deedId)
    await declare(village, praised, first)
    expect((await viewOf(scene)).status).toBe('submitted')
    const { lines } = await call(village, null, 'notices.get', { noticeId })
    expect(lines.every((line) => line.state === 'overturned')).toBe(true)
    clock.forward({ days: 6 })
    await runDueJobs(village)
    expect((await viewOf(scene)).status).toBe('submitted')
    expect((await call(village, praised, 'points.balance', {})).honor).toBe(100)
    const reviewId = await reviewOf(village, deedId)
    await call(village, fourth, 'council.castBallot', approval(reviewId, (await viewOf(scene)).version))
    const again = await viewOf(scene)
    expect(again.status).toBe('onNotice')
    clock.set(again.notice?.closesAt ?? '')
    await runDueJobs(village)
    expect((await viewOf(scene)).status).toBe('confirmed')
    expect((await call(village, praised, 'points.balance', {})).honor).toBe(105)
  })

  it('reopens the review of a deed that was kept private: it may still go on notice', async () => {
    const scene = await decisionScene(test.db)
    const { village, members, praised, deedId } = scene
    const [first, , , fourth] = members
    if (!first || !fourth) throw new Error('a council of five')
    await approveBy(scene, members)
    await call(village, praised, 'deeds.answerConsent', { deedId, consent: 'declined' })
    expect((await viewOf(scene)).status).toBe('keptPrivate')
    await declare(village, praised, first)
    expect((await viewOf(scene)).status).toBe('submitted')
    const reviewId = await reviewOf(village, deedId)
    await call(village, fourth, 'council.castBallot', approval(reviewId, (await viewOf(scene)).version))
    expect((await viewOf(scene)).status).toBe('keptPrivate')
  })

  it('after confirmation opens a re-examination before people who did not decide', async () => {
    const scene = await decisionScene(test.db)
    const { village, clock, members, others, praised, deedId } = scene
    const [first] = members
    if (!first) throw new Error('a council of five')
    await approveBy(scene, members)
    await call(village, praised, 'deeds.answerConsent', { deedId, consent: 'fullName' })
    clock.forward({ days: 6 })
    await runDueJobs(village)
    expect((await viewOf(scene)).status).toBe('confirmed')
    await declare(village, praised, first)
    expect((await viewOf(scene)).status).toBe('reexamined')
    await runDueJobs(village)
    const reviewId = await reviewOf(village, deedId)
    for (const member of members)
      expect(await refusal(village, member, 'council.review', { reviewId })).toBe('NOT_IN_ELECTORATE')
    const seated = await approveBy(scene, others)
    expect(seated).toHaveLength(5)
    expect((await viewOf(scene)).status).toBe('confirmed')
    expect(await eventsOf(scene)).toEqual(expect.arrayContaining(['reexaminationOpened', 'reconfirmed']))
    expect((await call(village, praised, 'points.balance', {})).honor).toBe(105)
  })
})
