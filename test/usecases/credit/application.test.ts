import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { reverseEntries } from '../../../cloudfunctions/domain/points/reverse-entries'
import { returning } from '../../support/ballots'
import { call, refusal } from '../../support/call'
import {
  apply,
  closeNoticeOf,
  creditScene,
  designated,
  mineOf,
  passBy,
  reviewOfCase,
  toNotice,
  toTownship,
  versionOf,
} from '../../support/credit'
import { useDatabase } from '../../support/database'
import { declare, messagesTo } from '../../support/decided'
import { person, writing } from '../../support/people'
import { sendPhoto } from '../../support/photos'

const test = useDatabase()

describe('an application for a credit status', () => {
  it('goes through council, two committees, township and notice, and ends in a designation', async () => {
    const scene = await creditScene(test.db)
    const { village, applicant } = scene
    const before = await mineOf(scene, applicant)
    expect(before.criteria.map(({ code, state }) => [code, state])).toEqual([
      ['C01', 'met'],
      ['C02', 'met'],
    ])
    expect(before.entries.map((one) => one.points)).toEqual([5, 100])
    expect(before.can).toEqual(['apply'])
    const { caseId } = await apply(scene, applicant)
    expect((await mineOf(scene, applicant)).application).toMatchObject({ status: 'council' })
    await passBy(scene, caseId, scene.members)
    expect((await mineOf(scene, applicant)).application).toMatchObject({ status: 'committees' })
    await passBy(scene, caseId, scene.committee)
    const version = await versionOf(scene, caseId)
    await call(village, scene.officer, 'credit.decide', { decision: 'pass', caseId, version })
    const { application } = await mineOf(scene, applicant)
    if (!application?.noticeId) throw new Error('it is on notice')
    const notice = await call(village, null, 'notices.get', { noticeId: application.noticeId })
    expect(notice).toMatchObject({ kind: 'credit', electorate: 8, recused: 0, lines: [{ words: { kind: 'credit' } }] })
    await closeNoticeOf(scene)
    const after = await mineOf(scene, applicant)
    expect(after.designation).toMatchObject({ status: 'designated', grade: null })
    expect(after.timeline.map((one) => one.event)).toEqual([
      ...['applied', 'assessed', 'councilOpened', 'committeesOpened', 'townshipNeeded', 'noticeOpened', 'designated'],
    ])
    expect(after.can).toEqual([])
    expect(await refusal(village, applicant, 'credit.send', { runsBusiness: false, away: false })).toBe(
      'CREDIT_RUNNING',
    )
  })

  it('is refused while what is computed is not met yet, and says what', async () => {
    const scene = await creditScene(test.db)
    const { village } = scene
    const newcomer = await person(village, '孙新来')
    expect((await mineOf(scene, newcomer)).criteria.map((one) => one.state)).toEqual(['met', 'notYet'])
    expect(await refusal(village, newcomer, 'credit.send', { runsBusiness: false, away: false })).toBe('CREDIT_NOT_YET')
  })

  it('recuses kin at the council, at the committees and at the township', async () => {
    const scene = await creditScene(test.db)
    const { village, applicant, members, committee, officer } = scene
    for (const one of [members[0], committee[0], officer]) if (one) await declare(village, applicant, one)
    const { caseId } = await apply(scene, applicant)
    const reviewId = await reviewOfCase(village, caseId)
    expect(await refusal(village, members[0] ?? null, 'credit.reviewed', { reviewId })).toBe('RECUSED')
    await passBy(scene, caseId, members.slice(1))
    const second = await reviewOfCase(village, caseId)
    expect(await refusal(village, committee[0] ?? null, 'credit.reviewed', { reviewId: second })).toBe('RECUSED')
    await passBy(scene, caseId, committee.slice(1))
    expect(await refusal(village, officer, 'credit.sheet', { caseId })).toBe('RECUSED')
    const { version } = await call(village, scene.otherOfficer, 'credit.sheet', { caseId })
    const pass = { decision: 'pass' as const, caseId, version }
    expect(await refusal(village, officer, 'credit.decide', pass)).toBe('RECUSED')
    await call(village, scene.otherOfficer, 'credit.decide', pass)
    const { noticeId } = (await mineOf(scene, applicant)).application ?? {}
    if (!noticeId) throw new Error('it is on notice')
    expect(await call(village, null, 'notices.get', { noticeId })).toMatchObject({ electorate: 8, recused: 2 })
  })

  it('comes back from the township once, and its answer goes to the township, not to the council again', async () => {
    const scene = await creditScene(test.db)
    const { village, applicant, officer } = scene
    const caseId = await toTownship(scene)
    const version = await versionOf(scene, caseId)
    const words = '分红的那一笔是哪一天？'
    await call(village, officer, 'credit.decide', { decision: 'return', caseId, version, words })
    const back = await mineOf(scene, applicant)
    expect(back.application).toMatchObject({ status: 'returned' })
    expect(back.can).toEqual(['answer', 'withdraw'])
    const answer = { caseId, version: back.application?.version ?? 0, words: '是三月一日。' }
    await call(village, applicant, 'credit.answer', answer)
    expect((await mineOf(scene, applicant)).application).toMatchObject({ status: 'township' })
    expect(await refusal(village, applicant, 'credit.answer', answer)).toBe('VERSION_CONFLICT')
    const again = await versionOf(scene, caseId)
    await call(village, officer, 'credit.decide', { decision: 'pass', caseId, version: again })
    expect(await refusal(village, officer, 'credit.decide', { decision: 'pass', caseId, version: again })).toBe(
      'WRONG_STATE',
    )
  })

  it('waits for papers of a business, and goes on by itself once they are there', async () => {
    const scene = await creditScene(test.db)
    const { village, applicant } = scene
    const { caseId, status } = await apply(scene, applicant, { runsBusiness: true })
    expect(status).toBe('applied')
    const { application, criteria } = await mineOf(scene, applicant)
    expect(criteria.find((one) => one.source === 'declared')?.state).toBe('needsEvidence')
    const photos = [await sendPhoto(village, applicant)]
    const version = application?.version ?? 0
    expect(await call(village, applicant, 'credit.giveEvidence', { caseId, version, photos })).toMatchObject({
      status: 'council',
    })
  })

  it('waits for the word of the clerk, who never vouches for their own household', async () => {
    const scene = await creditScene(test.db)
    const { village, applicant, clerk } = scene
    const { caseId } = await apply(scene, applicant, { away: true })
    const { version } = await call(village, clerk, 'credit.kept', { caseId })
    const rows = (await call(village, clerk, 'credit.cases', { desk: 'toAttest' })).rows
    expect(rows.map((one) => one.caseId)).toEqual([caseId])
    const words = '在郑州打工，村里修路他捐工三天。'
    expect(await call(village, clerk, 'credit.attest', { caseId, version, words })).toMatchObject({ status: 'council' })
    const reviewId = await reviewOfCase(village, caseId)
    const sheet = await call(village, scene.members[0] ?? null, 'credit.reviewed', { reviewId })
    expect(sheet.criteria.find((one) => one.source === 'attested')).toMatchObject({ attestedBy: '文书记' })
  })

  it('is entered by the clerk for somebody without a phone, with a slip', async () => {
    const scene = await creditScene(test.db)
    const { slip } = await apply(scene, scene.clerk, { onBehalfOf: scene.applicant.personId })
    if (!slip) throw new Error('there is a slip')
    const view = await call(scene.village, scene.clerk, 'slips.get', { slipId: slip.slipId })
    expect(view.words).toMatchObject({ subject: 'credit', headName: '钱守信' })
    const foreign = await person(scene.village, '外村人')
    expect(
      await refusal(scene.village, foreign, 'credit.send', {
        ...{ runsBusiness: false, away: false, onBehalfOf: scene.applicant.personId },
      }),
    ).toBe('NO_RIGHT')
  })

  it('is declined, appealed to the county where the township declined, and goes on notice when that accepts', async () => {
    const scene = await creditScene(test.db)
    const { village, applicant, officer, countyOfficer } = scene
    const caseId = await toTownship(scene)
    const no = { decision: 'decline' as const, reason: 'cannotBeVerified' as const, words: '查证不了这一条。' }
    await call(village, officer, 'credit.decide', { ...no, caseId, version: await versionOf(scene, caseId) })
    const { application, can } = await mineOf(scene, applicant)
    expect(can).toEqual(['apply', 'appeal'])
    const version = application?.version ?? 0
    await call(village, applicant, 'credit.appeal', { caseId, version, words: '当天有人在场，请再看。' })
    expect(
      await refusal(village, applicant, 'credit.appeal', { caseId, version: version + 1, words: '再看一次。' }),
    ).toBe('ALREADY_APPEALED')
    const sheet = await call(village, countyOfficer, 'credit.sheet', { caseId })
    const yes = { caseId, version: sheet.version, outcome: 'accepted' as const, words: '证言查实。' }
    expect(await refusal(village, officer, 'credit.decideAppeal', yes)).toBe('NOT_FOUND')
    await call(village, countyOfficer, 'credit.decideAppeal', yes)
    await closeNoticeOf(scene)
    expect((await mineOf(scene, applicant)).designation).toMatchObject({ status: 'designated' })
  })

  it('is withdrawn by its household while it waits, and never decided after', async () => {
    const scene = await creditScene(test.db)
    const { village, applicant } = scene
    const { caseId } = await apply(scene, applicant)
    const reviewId = await reviewOfCase(village, caseId)
    const { version } = (await mineOf(scene, applicant)).application ?? { version: 0 }
    await call(village, applicant, 'credit.withdraw', { caseId, version })
    expect(await refusal(village, scene.members[0] ?? null, 'council.castBallot', returning(reviewId))).toBe(
      'WRONG_STATE',
    )
    expect((await mineOf(scene, applicant)).can).toEqual(['apply'])
  })

  it('withdrawn on its notice ends without a designation', async () => {
    const scene = await creditScene(test.db)
    const caseId = await toNotice(scene)
    const { version, nextAt } = (await mineOf(scene, scene.applicant)).application ?? { version: 0 }
    await call(scene.village, scene.applicant, 'credit.withdraw', { caseId, version })
    scene.clock.set(nextAt ?? '')
    await runDueJobs(scene.village)
    expect((await mineOf(scene, scene.applicant)).designation).toBeUndefined()
  })

  it('is decided by one officer where two decide at once', async () => {
    const scene = await creditScene(test.db)
    const caseId = await toTownship(scene)
    const version = await versionOf(scene, caseId)
    const pass = { decision: 'pass' as const, caseId, version }
    const both = await Promise.all(
      [scene.officer, scene.otherOfficer].map((one) => refusal(scene.village, one, 'credit.decide', pass)),
    )
    expect(both.toSorted()).toEqual(['WRONG_STATE', null].toSorted())
  })

  it('is decided again by the committees when a ballot turns out to be a relative’s before the notice ran out', async () => {
    const scene = await creditScene(test.db)
    const caseId = await toNotice(scene)
    const [first] = scene.committee
    if (first) await declare(scene.village, scene.applicant, first)
    expect((await mineOf(scene, scene.applicant)).application).toMatchObject({ status: 'committees' })
    expect(await reviewOfCase(scene.village, caseId)).toBeTruthy()
    expect(await messagesTo(scene.village, scene.applicant)).toEqual(
      expect.arrayContaining([expect.objectContaining({ template: 'creditReviewReopened' })]),
    )
  })

  it('marks what it rested on when the deed behind it is taken back', async () => {
    const scene = await creditScene(test.db)
    await designated(scene)
    const deeds = await call(scene.village, scene.applicant, 'deeds.mine', {})
    const deedId = deeds.rows[0]?.deedId
    if (!deedId) throw new Error('there is a deed')
    await writing(scene.village, (w) => reverseEntries(w, deedId))
    const flagged = await call(scene.village, scene.officer, 'credit.cases', { desk: 'flagged' })
    expect(flagged.rows).toHaveLength(1)
    expect((await mineOf(scene, scene.applicant)).timeline.at(-1)?.event).toBe('assessmentFlagged')
  })
})
