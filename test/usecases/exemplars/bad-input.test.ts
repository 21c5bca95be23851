import { eq } from 'drizzle-orm'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { countyDate } from '../../../cloudfunctions/platform/county-time'
import { membership, person as people, roleGrant } from '../../../cloudfunctions/platform/db/schema'
import { call, refusal, send } from '../../support/call'
import { useDatabase } from '../../support/database'
import { declare } from '../../support/decided'
import {
  closeStage,
  exemplarScene,
  letDays,
  openCampaign,
  recommend,
  scoreAll,
  signAll,
  statusOf,
  throughVetting,
  throughVote,
} from '../../support/exemplars'
import { household } from '../../support/people'

const test = useDatabase()
const WORDS = '核过了，没有问题。'

it('takes nobody without a confirmed deed, no kin of the recommender, nobody twice, and nobody who did not agree', async () => {
  const scene = await exemplarScene(test.db)
  const { village, committee, people: of, members } = scene
  const campaignId = await openCampaign(scene)
  const input = {
    campaignId,
    category: 'helpingOthers' as const,
    story: '二十年来照顾邻居家的孤寡老人。',
    photoIds: [],
  }
  const ask = (personId: typeof of.one.personId) =>
    refusal(village, committee, 'exemplars.recommend', { ...input, personId })
  const [, other] = await household(village, ['周没事', '周也没'])
  if (!other) throw new Error('there are two of them')
  expect(await ask(other.personId)).toBe('NO_CONFIRMED_DEED')
  expect(
    await refusal(village, committee, 'exemplars.recommend', {
      ...input,
      category: 'filialPiety',
      personId: of.one.personId,
    }),
  ).toBe('NOT_FOUND')
  await declare(village, committee, of.three)
  expect(await ask(of.three.personId)).toBe('RECUSED')
  const one = await recommend(scene, campaignId, of.one)
  expect(await ask(of.one.personId)).toBe('ALREADY_CANDIDATE')
  const silent = await recommend(scene, campaignId, of.two, { agrees: false })
  expect(
    await refusal(village, members[0] ?? null, 'exemplars.answer', {
      candidacyId: silent.candidacyId,
      as: 'self',
      answer: 'agreed',
    }),
  ).toBe('NOT_FOUND')
  await letDays(scene, 6)
  expect([await statusOf(scene, one.entryId), await statusOf(scene, silent.entryId)]).toEqual([
    'recommended',
    'notRecommended',
  ])
  expect(await ask(of.two.personId)).toBe('WRONG_STATE')
})

it('lets one person sign one line, once, and nobody sign for kin; of two officers who close a stage the second is refused', async () => {
  const scene = await exemplarScene(test.db)
  const { village, clerk, supervisor, officer, otherOfficer, people: of } = scene
  const { entryId, contestId } = await recommend(scene, await openCampaign(scene), of.one)
  await letDays(scene, 6)
  const sign = (line: 'identity' | 'conduct') => ({ entryId, line, opinion: 'clear' as const, words: WORDS })
  expect(await refusal(village, clerk, 'exemplars.signLine', sign('conduct'))).toBe('NO_RIGHT')
  await call(village, clerk, 'exemplars.signLine', sign('identity'))
  expect(await refusal(village, clerk, 'exemplars.signLine', sign('identity'))).toBe('SIGNED_ALREADY')
  expect(await refusal(village, officer, 'exemplars.closeStage', { contestId, stage: 'vetting' })).toBe(
    'STAGE_INCOMPLETE',
  )
  await declare(village, supervisor, of.one)
  expect(await refusal(village, supervisor, 'exemplars.signLine', sign('conduct'))).toBe('RECUSED')
  // Nobody of the office itself is able: an officer one level up signs.
  await call(village, officer, 'exemplars.signLine', sign('conduct'))
  await signAll(scene, { contestId })
  const close = { contestId, stage: 'vetting' as const }
  const both = [officer, otherOfficer].map((one) => send(village, one, 'exemplars.closeStage', close))
  const answers = await Promise.all(both)
  expect(answers.map((answer) => (answer.ok ? 'closed' : answer.error.code)).toSorted()).toEqual([
    'WRONG_STATE',
    'closed',
  ])
})

it('hears who was turned away in vetting before it goes on, and puts them back where the appeal is upheld', async () => {
  const scene = await exemplarScene(test.db)
  const { village, officer, otherOfficer, people: of } = scene
  const campaignId = await openCampaign(scene)
  const one = await recommend(scene, campaignId, of.one)
  const two = await recommend(scene, campaignId, of.two)
  await letDays(scene, 6)
  await signAll(scene, { contestId: one.contestId, only: two.entryId })
  const line = { entryId: one.entryId, line: 'identity' as const, opinion: 'objects' as const, words: '年龄对不上。' }
  await call(village, scene.clerk, 'exemplars.signLine', line)
  expect(await statusOf(scene, one.entryId)).toBe('notRecommended')
  expect(await refusal(village, officer, 'exemplars.closeStage', { contestId: one.contestId, stage: 'vetting' })).toBe(
    'STAGE_INCOMPLETE',
  )
  expect(await refusal(village, of.two, 'exemplars.appeal', { entryId: one.entryId, words: WORDS })).toBe('NOT_FOUND')
  await call(village, of.one, 'exemplars.appeal', { entryId: one.entryId, words: '身份证上写得清楚。' })
  expect(await refusal(village, of.one, 'exemplars.appeal', { entryId: one.entryId, words: WORDS })).toBe(
    'ALREADY_APPEALED',
  )
  const { rows } = await call(village, otherOfficer, 'exemplars.appeals', {})
  expect(rows.map(({ entryId, able }) => [entryId, able])).toEqual([[one.entryId, true]])
  await call(village, otherOfficer, 'exemplars.decideAppeal', {
    entryId: one.entryId,
    upheld: true,
    words: '查过户口本，对得上。',
  })
  expect(await statusOf(scene, one.entryId)).toBe('recommended')
  await signAll(scene, { contestId: one.contestId })
  await closeStage(scene, one.contestId, 'vetting')
  expect(await statusOf(scene, one.entryId)).toBe('vetted')
})

it('keeps kin of one candidate from scoring and from seeing any of them; the others score all, at once and for good', async () => {
  const scene = await exemplarScene(test.db)
  const { village, members, people: of } = scene
  const campaignId = await openCampaign(scene)
  const one = await recommend(scene, campaignId, of.one)
  await recommend(scene, campaignId, of.two)
  const [kin, first] = members
  if (!kin || !first) throw new Error('there is a council')
  await declare(village, kin, of.two)
  await throughVote(scene, one.contestId)
  expect(await refusal(village, kin, 'exemplars.scoreSheet', { contestId: one.contestId })).toBe('RECUSED')
  const half = { contestId: one.contestId, marks: [{ entryId: one.entryId, points: 90, reason: WORDS }] }
  expect(await refusal(village, kin, 'exemplars.score', half)).toBe('RECUSED')
  expect(await refusal(village, first, 'exemplars.score', half)).toBe('SHEET_INCOMPLETE')
  expect(await refusal(village, scene.panel[0] ?? null, 'exemplars.scoreSheet', { contestId: one.contestId })).toBe(
    'NOT_FOUND',
  )
  await scoreAll(scene, one.contestId, members, (entryId) => (entryId === one.entryId ? 90 : 80))
  const { candidates } = await call(village, first, 'exemplars.scoreSheet', { contestId: one.contestId })
  const marks = candidates.map(({ entryId }) => ({ entryId, points: 1, reason: WORDS }))
  expect(await refusal(village, first, 'exemplars.score', { contestId: one.contestId, marks })).toBe('ALREADY_SCORED')
  await closeStage(scene, one.contestId, 'scoring')
  expect(await statusOf(scene, one.entryId)).toBe('onNotice')
})

it('has the township’s panel score where the village has no council', async () => {
  const scene = await exemplarScene(test.db)
  const { village, panel, people: of } = scene
  const { contestId, entryId } = await recommend(scene, await openCampaign(scene), of.one)
  await test.db
    .update(roleGrant)
    .set({ until: countyDate(village.clock.now()) })
    .where(eq(roleGrant.role, 'councilMember'))
  await throughVetting(scene, contestId)
  await scoreAll(scene, contestId, panel, () => 80)
  await closeStage(scene, contestId, 'scoring')
  expect(await statusOf(scene, entryId)).toBe('onNotice')
})

it('goes on without a candidate who withdraws in the middle of the vote, and drops the votes for them', async () => {
  const scene = await exemplarScene(test.db)
  const { village, members, people: of } = scene
  const campaignId = await openCampaign(scene)
  const all = []
  for (const who of [of.one, of.two, of.three]) all.push(await recommend(scene, campaignId, who))
  const [one, two, three] = all
  if (!one || !two || !three) throw new Error('three stand')
  await throughVetting(scene, one.contestId)
  const { polls } = await call(village, members[0] ?? null, 'polls.list', undefined)
  const pollId = polls[0]?.pollId
  if (!pollId) throw new Error('a vote is held')
  await call(village, members[0] ?? null, 'polls.vote', { pollId, choiceIds: [one.entryId, two.entryId] })
  await call(village, of.two, 'exemplars.withdraw', { candidacyId: two.candidacyId })
  await letDays(scene, 22)
  const sheet = await call(village, members[0] ?? null, 'exemplars.scoreSheet', { contestId: one.contestId })
  expect(sheet.candidates.map(({ entryId, votes }) => [entryId, votes])).toEqual([
    [one.entryId, 1],
    [three.entryId, 0],
  ])
  expect(await statusOf(scene, two.entryId)).toBe('withdrawnByCandidate')
  expect(await refusal(village, of.two, 'exemplars.withdraw', { candidacyId: two.candidacyId })).toBe('WRONG_STATE')
})

it('asks the family of a candidate who dies, and lets nobody stand who left the county', async () => {
  const scene = await exemplarScene(test.db)
  const { village, clock, people: of } = scene
  const campaignId = await openCampaign(scene)
  const one = await recommend(scene, campaignId, of.one)
  const two = await recommend(scene, campaignId, of.two)
  const today = countyDate(clock.now())
  await test.db.update(people).set({ diedOn: today }).where(eq(people.id, of.one.personId))
  await test.db.update(membership).set({ until: today }).where(eq(membership.personId, of.two.personId))
  await runDueJobs(village)
  expect([await statusOf(scene, one.entryId), await statusOf(scene, two.entryId)]).toEqual([
    'recommended',
    'notRecommended',
  ])
  // Nobody of the family answers: the name is never public.
  await letDays(scene, 6)
  expect(await statusOf(scene, one.entryId)).toBe('notRecommended')
})
