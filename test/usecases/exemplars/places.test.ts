import { eq } from 'drizzle-orm'
import type { EntryId } from '../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { exemplarEntry, exemplarVettingLine, noticeLine } from '../../../cloudfunctions/platform/db/schema'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { declare } from '../../support/decided'
import { closeStage, letDays, scoreAll, signAll, statusOf } from '../../support/exemplars'
import { scored, standings } from '../../support/exemplars-scored'

const test = useDatabase()

async function lineOf(entryId: EntryId) {
  const [line] = await test.db.select().from(noticeLine).where(eq(noticeLine.subjectId, entryId))
  if (!line) throw new Error('it is on a notice')
  return { lineId: line.id, noticeId: line.noticeId }
}

it('gives a place that an upheld objection frees to the next by score, on a notice of its own', async () => {
  const { scene, all } = await scored(test.db, [90, 80, 70])
  const { village, officer, members } = scene
  const [first, second] = all
  const { lineId, noticeId } = await lineOf(first.entryId)
  const objection = { lineId, ground: 'untrue' as const, words: '那几天他不在村里。' }
  const { objectionId } = await call(village, members[0] ?? null, 'objections.raise', objection)
  await call(village, officer, 'objections.answer', { objectionId, verdict: 'upheld', reason: '查过了，时间对不上。' })
  expect(await standings(scene, all)).toEqual(['notRecommended', 'onNotice', 'scored'])
  expect((await lineOf(second.entryId)).noticeId).not.toBe(noticeId)
  const shown = await call(village, null, 'notices.get', { noticeId })
  expect(shown.lines.map(({ words }) => (words.kind === 'candidate' ? words.person.as : words.kind))).toEqual([
    'villager',
  ])
  await letDays(scene, 12)
  expect(await standings(scene, all)).toEqual(['notRecommended', 'chosen', 'notRecommended'])
})

it('has who scored vote by name on equals at the last place, and never the clock', async () => {
  const { scene, all } = await scored(test.db, [90, 80, 80], 2)
  const { village, members } = scene
  const [, second, third] = all
  expect(await standings(scene, all)).toEqual(['onNotice', 'scored', 'scored'])
  await letDays(scene, 30)
  expect(await standings(scene, all)).toEqual(['chosen', 'scored', 'scored'])
  const { tie } = await call(village, members[0] ?? null, 'exemplars.scoreSheet', { contestId: second.contestId })
  if (!tie) throw new Error('it is a tie')
  expect([tie.places, tie.entryIds.toSorted()]).toEqual([1, [second.entryId, third.entryId].toSorted()])
  const vote = (entryIds: EntryId[]) => ({ tieId: tie.tieId, entryIds, reason: '事迹更突出。' })
  expect(await refusal(village, members[0] ?? null, 'exemplars.voteTie', vote([all[0].entryId]))).toBe(
    'SHEET_INCOMPLETE',
  )
  // Two against two is equal again: they vote on it again.
  for (const [at, member] of members.entries())
    await call(village, member, 'exemplars.voteTie', vote([at < 2 ? second.entryId : third.entryId]))
  expect(await standings(scene, all)).toEqual(['chosen', 'scored', 'scored'])
  const { tie: again } = await call(village, members[0] ?? null, 'exemplars.scoreSheet', {
    contestId: second.contestId,
  })
  if (!again) throw new Error('it is a tie again')
  for (const member of members.slice(0, 3))
    await call(village, member, 'exemplars.voteTie', { ...vote([third.entryId]), tieId: again.tieId })
  expect(await standings(scene, all)).toEqual(['chosen', 'scored', 'onNotice'])
  expect(
    await refusal(village, members[3] ?? null, 'exemplars.voteTie', { ...vote([third.entryId]), tieId: again.tieId }),
  ).toBe('WRONG_STATE')
})

it('passes on the place of who withdraws on notice, and voids the sheet of who turns out to be kin', async () => {
  const { scene, all } = await scored(test.db, [90, 80, 70])
  const { village, members, people } = scene
  await call(village, people.one, 'exemplars.withdraw', { candidacyId: all[0].candidacyId })
  expect(await standings(scene, all)).toEqual(['withdrawnByCandidate', 'onNotice', 'scored'])
  const [kin] = members
  if (!kin) throw new Error('there is a council')
  // Without this member the third comes before the second.
  await declare(village, kin, people.three)
  expect(await standings(scene, all)).toEqual(['withdrawnByCandidate', 'onNotice', 'scored'])
  const [, other] = members
  if (!other) throw new Error('there is a council')
  await declare(village, other, people.three)
  // Two sheets are too few: the township's panel scores anew.
  expect(await standings(scene, all)).toEqual(['withdrawnByCandidate', 'scored', 'scored'])
  await scoreAll(scene, all[1].contestId, scene.panel, (entryId) => (entryId === all[2].entryId ? 90 : 60))
  await closeStage(scene, all[1].contestId, 'scoring')
  expect(await standings(scene, all)).toEqual(['withdrawnByCandidate', 'scored', 'onNotice'])
})

it('vets again before a notice whose signatures are over ninety days old', async () => {
  const { scene, all } = await scored(test.db, [90, 80, 80])
  const { village, people } = scene
  await test.db.update(exemplarEntry).set({ vettedAt: new Date('2025-01-01T00:00:00Z') })
  await call(village, people.one, 'exemplars.withdraw', { candidacyId: all[0].candidacyId })
  const { tie } = await call(village, scene.members[0] ?? null, 'exemplars.scoreSheet', { contestId: all[1].contestId })
  if (!tie) throw new Error('it is a tie')
  await letDays(scene, 100)
  for (const member of scene.members.slice(0, 3))
    await call(village, member, 'exemplars.voteTie', {
      tieId: tie.tieId,
      entryIds: [all[1].entryId],
      reason: '更突出。',
    })
  expect(await standings(scene, all)).toEqual(['withdrawnByCandidate', 'scored', 'scored'])
  expect((await call(village, scene.clerk, 'messages.list', {})).rows[0]?.template).toBe('exemplarVettingAgain')
  await signAll(scene, { contestId: all[1].contestId })
  expect(await standings(scene, all)).toEqual(['withdrawnByCandidate', 'onNotice', 'scored'])
  const lines = await test.db.select().from(exemplarVettingLine).where(eq(exemplarVettingLine.entryId, all[1].entryId))
  expect(lines.map((line) => line.round).toSorted()).toEqual([1, 1, 1, 2, 2, 2])
})

it('revokes after a hearing and a notice, with the certificate, and gives it back where the appeal is upheld', async () => {
  const { scene, all } = await scored(test.db, [90, 80, 70])
  const { village, clock, officer, otherOfficer, countyOfficer, people } = scene
  await letDays(scene, 12)
  const { rows } = await call(village, officer, 'exemplars.honours', { divisionCode: '410523100200' as never })
  const [honour] = rows
  if (!honour) throw new Error('somebody was chosen')
  const proposal = { honourId: honour.honourId, reason: '事迹不属实。', place: '村委会' }
  const at = (days: number) => new Date(clock.now().getTime() + days * 86_400_000).toISOString()
  expect(await refusal(village, officer, 'exemplars.proposeRevocation', { ...proposal, hearingAt: at(6) })).toBe(
    'HEARING_TOO_EARLY',
  )
  const { revocationId } = await call(village, officer, 'exemplars.proposeRevocation', {
    ...proposal,
    hearingAt: at(8),
  })
  const hear = { revocationId, words: '本人说明了情况。', outcome: 'toNotice' as const }
  expect(await refusal(village, otherOfficer, 'exemplars.hearRevocation', hear)).toBe('HEARING_TOO_EARLY')
  await letDays(scene, 9)
  expect(await refusal(village, officer, 'exemplars.hearRevocation', hear)).toBe('DECIDED_BEFORE')
  await call(village, otherOfficer, 'exemplars.hearRevocation', hear)
  const stands = async () =>
    (await call(village, people.one, 'certificates.mine', undefined)).rows.map((one) => one.status)
  expect(await stands()).toEqual(['valid'])
  await letDays(scene, 12)
  expect([await statusOf(scene, all[0].entryId), await stands()]).toEqual(['revoked', ['withdrawn']])
  // Nobody moves up: the place was lost, not freed.
  expect(await statusOf(scene, all[1].entryId)).toBe('notRecommended')
  await call(village, people.one, 'exemplars.appealRevocation', {
    honourId: honour.honourId,
    words: '有证人可以作证。',
  })
  const decision = { revocationId, outcome: 'kept' as const, words: '证人证言属实。' }
  expect(await refusal(village, otherOfficer, 'exemplars.decideRevocationAppeal', decision)).toBe('NOT_FOUND')
  await call(village, countyOfficer, 'exemplars.decideRevocationAppeal', decision)
  expect([await statusOf(scene, all[0].entryId), await stands()]).toEqual(['chosen', ['valid']])
})

it('lists appeals page by page, those due first', async () => {
  const { scene, all } = await scored(test.db, [90, 80, 70])
  const { village, officer, people } = scene
  await letDays(scene, 12)
  const [, second, third] = all
  await call(village, people.three, 'exemplars.appeal', { entryId: third.entryId, words: '少算了一个人的分。' })
  await letDays(scene, 1)
  await call(village, people.two, 'exemplars.appeal', { entryId: second.entryId, words: '少算了一个人的分。' })
  jest.replaceProperty(LIMITS, 'pageSize', 1 as never)
  const first = await call(village, officer, 'exemplars.appeals', {})
  const rest = await call(village, officer, 'exemplars.appeals', { cursor: first.next })
  jest.restoreAllMocks()
  expect([first, rest].map(({ rows }) => rows.map(({ entryId }) => entryId))).toEqual([
    [third.entryId],
    [second.entryId],
  ])
  expect(rest.next).toBeUndefined()
}, 60_000)

it('ends a campaign with a reason: who was on notice is told, who was chosen stays so', async () => {
  const { scene, all } = await scored(test.db, [90, 80, 70], 2)
  const { village, countyOfficer, people } = scene
  const { rows } = await call(village, null, 'exemplars.campaigns', { divisionCode: '410523' as never })
  const campaignId = rows[0]?.campaignId
  if (!campaignId) throw new Error('it runs')
  await call(village, countyOfficer, 'exemplars.end', { campaignId, reason: '名额填错了，重新开始。' })
  expect(await standings(scene, all)).toEqual(['notRecommended', 'notRecommended', 'notRecommended'])
  expect(await refusal(village, countyOfficer, 'exemplars.end', { campaignId, reason: '再结束一次。' })).toBe(
    'WRONG_STATE',
  )
  await letDays(scene, 12)
  expect(await standings(scene, all)).toEqual(['notRecommended', 'notRecommended', 'notRecommended'])
  const mine = await call(village, people.one, 'exemplars.mine', undefined)
  expect(mine.rows[0]?.entries[0]?.ending).toBe('campaignEnded')
  await runDueJobs(village)
})
