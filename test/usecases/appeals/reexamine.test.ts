import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { castAll, declining, returning } from '../../support/ballots'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { approveBy, decisionScene, declare, eventsOf, messagesTo, viewOf } from '../../support/decided'
import { approval, reviewOf } from '../../support/deeds'
import { noticeIdOf } from '../../support/paths'
import { give, person } from '../../support/people'
import { TOWNSHIP } from '../../support/village'

const test = useDatabase()
const WORDS = '有人拿来照片，那三天他在外地。'

async function confirmed() {
  const scene = await decisionScene(test.db)
  const { village, clock, members, praised, deedId } = scene
  await approveBy(scene, members)
  await call(village, praised, 'deeds.answerConsent', { deedId, consent: 'fullName' })
  clock.forward({ days: 6 })
  await runDueJobs(village)
  return scene
}

async function reexamined() {
  const scene = await confirmed()
  const { village, officer, others, deedId } = scene
  const { version } = await viewOf(scene)
  await call(village, officer, 'deeds.reexamine', { deedId, version, words: WORDS })
  await runDueJobs(village)
  const reviewId = await reviewOf(village, deedId)
  const panel = []
  for (const other of others)
    if ((await refusal(village, other, 'council.review', { reviewId })) === null) panel.push(other)
  return { scene, reviewId, panel }
}

describe('a re-examination', () => {
  it('is opened by the township on new facts within a year, and offered on the page to who may', async () => {
    const scene = await confirmed()
    const { village, clock, officer, nominator, deedId } = scene
    const { version } = await viewOf(scene)
    expect((await call(village, officer, 'deeds.get', { deedId })).can).toEqual(['reexamine'])
    expect((await call(village, nominator, 'deeds.get', { deedId })).can).not.toContain('reexamine')
    expect(await refusal(village, nominator, 'deeds.reexamine', { deedId, version, words: WORDS })).toBe('NO_RIGHT')
    clock.forward({ days: 366 })
    await give(village, officer, 'townshipOfficer', TOWNSHIP)
    const late = refusal(village, officer, 'deeds.reexamine', { deedId, version, words: WORDS })
    expect(await late).toBe('REEXAMINATION_TOO_LATE')
  })

  it('is not opened by an officer who is recused', async () => {
    const scene = await confirmed()
    const { village, officer, praised, deedId } = scene
    await declare(village, praised, officer)
    const { version } = await viewOf(scene)
    expect(await refusal(village, officer, 'deeds.reexamine', { deedId, version, words: WORDS })).toBe('RECUSED')
  })

  it('says on the sheet that it is one and why, shows what was awarded, and takes no question', async () => {
    const { scene, reviewId, panel } = await reexamined()
    const { village } = scene
    expect(panel).toHaveLength(5)
    const [first] = panel
    if (!first) throw new Error('nobody was drawn')
    const review = await call(village, first, 'council.review', { reviewId })
    expect(review.reexamines).toEqual({ cause: 'newFacts', words: WORDS })
    const sheet = await call(village, first, 'deeds.reviewSheet', { reviewId })
    expect(sheet.rules.map((rule) => rule.code)).toEqual(['H01'])
    expect(sheet.awarded).toMatchObject({ ruleCode: 'H01', units: 1 })
    expect(await refusal(village, first, 'council.castBallot', returning(reviewId))).toBe('RETURN_NOT_POSSIBLE')
    const more = approval(reviewId, sheet.deedVersion, { units: 2 })
    expect(await refusal(village, first, 'council.castBallot', more)).toBe('RULE_NOT_USABLE')
  })

  it('that confirms again leaves everything as it was', async () => {
    const { scene, panel } = await reexamined()
    const { village, praised } = scene
    await approveBy(scene, panel)
    expect((await viewOf(scene)).status).toBe('confirmed')
    expect((await call(village, praised, 'points.balance', {})).honor).toBe(105)
  })

  it('that does not takes the points back, and the public page says so without a name', async () => {
    const { scene, reviewId, panel } = await reexamined()
    const { village, praised, nominator, deedId } = scene
    const noticeId = await noticeIdOf(village, praised, deedId)
    await castAll(village, panel.slice(0, 3), declining(reviewId, '核对了车票，那三天他确实不在村里。', 'untrue'))
    expect((await viewOf(scene)).status).toBe('overturned')
    expect((await call(village, praised, 'points.balance', {})).honor).toBe(100)
    const inbox = await messagesTo(village, praised)
    expect(inbox[0]).toMatchObject({
      template: 'deedNotReconfirmed',
      facts: { words: '核对了车票，那三天他确实不在村里。' },
    })
    const seen = await call(village, await person(village, '旁人'), 'deeds.get', { deedId })
    expect(seen).toMatchObject({ status: 'overturned', viewer: 'public', praised: [], nominator: { as: 'villager' } })
    expect(seen.publicText).toBeUndefined()
    expect(seen.timeline.at(-1)).toEqual({ event: 'notReconfirmed', at: expect.any(String) })
    expect(await eventsOf(scene, nominator)).toContain('notReconfirmed')
    const told = JSON.stringify(await call(village, null, 'notices.get', { noticeId }))
    expect(told).not.toContain('钱帮忙')
  })
})
