import { eq } from 'drizzle-orm'
import type { CampaignId, CandidacyId } from '../../../cloudfunctions/contract/ids'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { countyDate } from '../../../cloudfunctions/platform/county-time'
import { databaseFaultOf } from '../../../cloudfunctions/platform/db/errors'
import {
  deedPraised,
  exemplarCampaign,
  exemplarCandidacy,
  exemplarHonour,
  exemplarQuota,
  exemplarScore,
  exemplarVettingLine,
  household as homes,
  person as people,
} from '../../../cloudfunctions/platform/db/schema'
import { newId } from '../../../cloudfunctions/platform/ids'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import {
  closeStage,
  confirmDeedOf,
  exemplarScene,
  letDays,
  openCampaign,
  recommend,
  scoreAll,
  statusOf,
  throughVetting,
  throughVote,
} from '../../support/exemplars'
import { exportOf } from '../../support/export'
import { household } from '../../support/people'
import { sendPhoto } from '../../support/photos'
import { NEXT_VILLAGE } from '../../support/village'

const test = useDatabase()
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/
const STORY = '二十年来照顾邻居家的孤寡老人。'

/** One is chosen, two is outscored; both were voted on. */
async function chosen() {
  const scene = await exemplarScene(test.db)
  const { village, committee, members, people: of } = scene
  const campaignId = await openCampaign(scene)
  const one = await recommend(scene, campaignId, of.one)
  const photoId = await sendPhoto(village, committee)
  const input = { campaignId, category: 'helpingOthers' as const, personId: of.two.personId, story: STORY }
  const { candidacyId, entryId } = await call(village, committee, 'exemplars.recommend', {
    ...input,
    photoIds: [photoId],
  })
  await call(village, of.two, 'exemplars.answer', { candidacyId, as: 'self', answer: 'agreed' })
  await throughVetting(scene, one.contestId)
  const [poll] = (await call(village, of.two, 'polls.list', undefined)).polls
  // Two stand and a ballot was to name two: it names one fewer than stand.
  if (poll?.choose !== 1) throw new Error('a vote is held')
  await call(village, of.two, 'polls.vote', { pollId: poll.pollId, choiceIds: [one.entryId] })
  await letDays(scene, 20)
  await scoreAll(scene, one.contestId, members, (id) => (id === one.entryId ? 90 : 80))
  await closeStage(scene, one.contestId, 'scoring')
  await letDays(scene, 12)
  return { scene, one, two: { candidacyId, entryId }, photoId }
}

it('a candidate takes along what was written and decided about them, and that they voted: no other name, and nothing of the ballot', async () => {
  const { scene, one } = await chosen()
  const { village, people: of } = scene
  const mine = await exportOf(village, of.two)
  expect(mine.candidacies).toMatchObject([{ story: STORY, consent: 'agreed' }])
  expect(mine.contests).toMatchObject([{ level: 'village', status: 'notRecommended', ending: 'outscored', total: 320 }])
  expect(mine.vetting.map((row) => 'line' in row && row.line)).toEqual(['conduct', 'deeds', 'identity'])
  expect(mine.scores).toHaveLength(4)
  expect(mine.votes).toMatchObject([{ onPaper: false }])
  const told = JSON.stringify({ ...mine, messages: [] })
  expect(told).not.toContain(one.entryId)
  expect(UUID.exec(told)).toBeNull()
  const others = (await test.db.select().from(people)).map(({ name }) => name).filter((name) => name !== of.two.name)
  expect(others.filter((name) => told.includes(name))).toEqual([])
  const first = await exportOf(village, of.one)
  expect(first.contests).toMatchObject([{ status: 'chosen', honour: { status: 'standing' } }])
})

it('what nothing came of is emptied after a year, words of others included; an honour keeps everything', async () => {
  const { scene, two, photoId } = await chosen()
  const { village, clock, people: of } = scene
  const rowsOf = async () => ({
    reasons: (await test.db.select().from(exemplarScore)).map(({ reason }) => reason !== ''),
    words: (await test.db.select().from(exemplarVettingLine)).map(({ words }) => words !== ''),
  })
  await expect(test.db.update(exemplarScore).set({ reason: '' })).rejects.toThrow()
  clock.forward({ days: 360 })
  await runDueJobs(village)
  expect(await village.photoStore.get(photoId)).not.toBeNull()
  clock.forward({ days: 7 })
  const { done } = await runDueJobs(village)
  expect(done).toMatchObject({ eraseOldCandidacy: 1 })
  const stories = (await test.db.select().from(exemplarCandidacy)).map(({ personId, story }) => [
    personId,
    story !== '',
  ])
  expect(new Map(stories as [string, boolean][])).toEqual(
    new Map([
      [of.one.personId, true],
      [of.two.personId, false],
    ]),
  )
  const kept = await rowsOf()
  expect([kept.reasons.filter(Boolean), kept.words.filter(Boolean)].map((all) => all.length)).toEqual([4, 3])
  expect([kept.reasons.length, kept.words.length]).toEqual([8, 6])
  expect(await village.photoStore.get(photoId)).toBeNull()
  expect((await call(village, of.two, 'exemplars.mine', undefined)).rows).toEqual([])
  expect((await exportOf(village, of.two)).candidacies).toEqual([])
  expect(await statusOf(scene, two.entryId)).toBe('notRecommended')
  expect((await runDueJobs(village)).done).not.toHaveProperty('eraseOldCandidacy')
  // Points and opinions stay as they were, whoever asks.
  await test.asOwner(async (owner) => {
    await expect(owner.update(exemplarScore).set({ points: 1 })).rejects.toThrow()
    await expect(owner.update(exemplarScore).set({ reason: '' })).rejects.toThrow()
  })
})

it('who closes the account stays a candidate like anybody without a phone, or withdraws and gives honours back', async () => {
  const { scene, one } = await chosen()
  const { village, people: of } = scene
  const campaignId = await openCampaign(scene, { year: 2027 })
  const three = await recommend(scene, campaignId, of.three)
  const again = await recommend(scene, campaignId, of.one)
  await call(village, of.three, 'privacy.closeAccount', { leavePublicPages: false })
  expect(await statusOf(scene, three.entryId)).toBe('recommended')
  await test.db.update(deedPraised).set({ consent: 'declined' }).where(eq(deedPraised.personId, of.one.personId))
  await call(village, of.one, 'privacy.closeAccount', { leavePublicPages: true })
  expect([await statusOf(scene, again.entryId), await statusOf(scene, one.entryId)]).toEqual([
    'withdrawnByCandidate',
    'withdrawnByCandidate',
  ])
  expect(await test.db.select().from(exemplarHonour)).toMatchObject([{ status: 'ended' }])
})

it('who dies on notice is chosen where the family agrees, and is passed over where it does not; who moves stays a candidate', async () => {
  const scene = await exemplarScene(test.db)
  const { clock, members, people: of } = scene
  const campaignId = await openCampaign(scene)
  const one = await recommend(scene, campaignId, of.one)
  const two = await recommend(scene, campaignId, of.two)
  await throughVote(scene, one.contestId)
  await scoreAll(scene, one.contestId, members, (id) => (id === one.entryId ? 90 : 80))
  await closeStage(scene, one.contestId, 'scoring')
  await test.db
    .update(people)
    .set({ diedOn: countyDate(clock.now()) })
    .where(eq(people.id, of.one.personId))
  await test.db.update(homes).set({ villageCode: NEXT_VILLAGE }).where(eq(homes.id, of.two.householdId))
  await letDays(scene, 12)
  expect([await statusOf(scene, one.entryId), await statusOf(scene, two.entryId)]).toEqual([
    'notRecommended',
    'onNotice',
  ])
  await letDays(scene, 12)
  expect(await statusOf(scene, two.entryId)).toBe('chosen')
})

/** Which constraint refuses a statement; null where none does. */
const brokenBy = (statement: Promise<unknown>): Promise<string | null | undefined> =>
  statement.then(
    () => null,
    (error) => databaseFaultOf(error)?.constraint,
  )

describe('age', () => {
  it('who may still be sixteen is refused, who may still be seventeen stands with a guardian, in the use case and in the table', async () => {
    const scene = await exemplarScene(test.db)
    const { village, committee } = scene
    const campaignId = await openCampaign(scene)
    const [parent, child] = await household(village, ['周家长', '周少年'])
    if (!parent || !child) throw new Error('two of them')
    await confirmDeedOf(village, [child], parent)
    const born = (year: number) => test.db.update(people).set({ birthYear: year }).where(eq(people.id, child.personId))
    const input = {
      campaignId,
      category: 'helpingOthers' as const,
      personId: child.personId,
      story: STORY,
      photoIds: [],
    }
    await born(2010)
    expect(await refusal(village, committee, 'exemplars.recommend', input)).toBe('TOO_YOUNG')
    await born(2009)
    const { candidacyId, entryId } = await call(village, committee, 'exemplars.recommend', input)
    await call(village, child, 'exemplars.answer', { candidacyId, as: 'self', answer: 'agreed' })
    expect(await refusal(village, child, 'exemplars.answer', { candidacyId, as: 'guardian', answer: 'agreed' })).toBe(
      'NOT_FOUND',
    )
    await call(village, parent, 'exemplars.answer', { candidacyId, as: 'guardian', answer: 'agreed' })
    const set = (changed: Partial<typeof exemplarCandidacy.$inferInsert>) =>
      brokenBy(test.db.update(exemplarCandidacy).set(changed).where(eq(exemplarCandidacy.id, candidacyId)))
    expect(await set({ guardianConsent: null, guardianId: null })).toBe('exemplar_candidacy_minor_has_guardian')
    expect(await set({ birthYear: 2010 })).toBe('exemplar_candidacy_of_age')
    const quota = { campaignId, category: 'filialPiety' as const, level: 'village' as const, upward: 0, choices: 1 }
    expect(await brokenBy(test.db.insert(exemplarQuota).values({ ...quota, places: 0 }))).toBe('exemplar_quota_places')
    const [row] = await test.db.select().from(exemplarCandidacy)
    const twice = { ...row, id: newId<CandidacyId>() } as typeof exemplarCandidacy.$inferInsert
    expect(await brokenBy(test.db.insert(exemplarCandidacy).values(twice))).toBe('exemplar_candidacy_one')
    const [campaign] = await test.db.select().from(exemplarCampaign)
    const other = { ...campaign, id: newId<CampaignId>(), year: 2031, minimumAge: 15 } as NonNullable<typeof campaign>
    expect(await brokenBy(test.db.insert(exemplarCampaign).values(other))).toBe('exemplar_campaign_age')
    await letDays(scene, 6)
    expect(await statusOf(scene, entryId)).toBe('recommended')
  })
})
