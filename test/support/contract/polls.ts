import { eq } from 'drizzle-orm'
import type {
  CampaignId,
  CandidacyId,
  ContestId,
  EntryId,
  PersonId,
  PhotoId,
  PollFlagId,
  PollId,
  PollPaperId,
} from '../../../cloudfunctions/contract/ids'
import type { Village } from '../../../cloudfunctions/domain/context'
import { openPoll } from '../../../cloudfunctions/domain/polls/open-poll'
import { countyDate } from '../../../cloudfunctions/platform/county-time'
import {
  exemplarCampaign,
  exemplarCandidacy,
  exemplarContest,
  exemplarEntry,
  exemplarQuota,
  poll,
  pollFlag,
  pollResult,
} from '../../../cloudfunctions/platform/db/schema'
import { newId } from '../../../cloudfunctions/platform/ids'
import { call } from '../call'
import type { MovableClock } from '../clock'
import { person, writing } from '../people'
import { sendPhoto } from '../photos'
import { personWithoutAccount } from '../roster'
import { VILLAGE } from '../village'
import type { Actors } from './actors'

/** Votes: one runs, with papers that wait for the second person, one is closed, with a flag, one is counted. */
export interface ScenePolls {
  running: PollId
  counted: PollId
  choice: string
  flag: PollFlagId
  papers: PollPaperId
  /** For another list. */
  onPaper: PersonId
  photo: PhotoId
}

const DAY_MS = 86_400_000
const CATEGORY = 'helpingOthers'

/** A village's contest of three who agreed and were vetted, as the selection leaves it to the vote. */
export async function contestAtTheVote(village: Village, openedBy: PersonId, year: number) {
  const now = village.clock.now()
  const campaignId = newId<CampaignId>()
  const contestId = newId<ContestId>()
  const about = { campaignId, category: CATEGORY, level: 'village' } as const
  await village.db.insert(exemplarCampaign).values({
    ...{ id: campaignId, divisionCode: VILLAGE, year, mode: 'publicitySelection', minimumAge: 16 },
    ...{ status: 'running', openedBy, openedAt: now },
  })
  await village.db.insert(exemplarQuota).values({ ...about, places: 1, upward: 0, choices: 1 })
  const stageEndsAt = new Date(now.getTime() + 30 * DAY_MS)
  const contest = { id: contestId, ...about, divisionCode: VILLAGE, stage: 'voting' as const, stageEndsAt }
  await village.db.insert(exemplarContest).values(contest)
  const entries: EntryId[] = []
  for (const name of ['郑候选', '冯候选', '陈候选']) entries.push(await entryOf(village, name, campaignId, contestId))
  return { contestId, entries }
}

async function entryOf(village: Village, name: string, campaignId: CampaignId, contestId: ContestId): Promise<EntryId> {
  const now = village.clock.now()
  const { personId } = await person(village, name)
  const candidacyId = newId<CandidacyId>()
  await village.db.insert(exemplarCandidacy).values({
    ...{ id: candidacyId, campaignId, personId, category: CATEGORY, villageCode: VILLAGE, recommenderId: personId },
    ...{ story: '常年照看村里的孤寡老人，从不声张。', recommendedAt: now },
    ...{ consent: 'agreed', consentBy: personId, consentAt: now },
  })
  const id = newId<EntryId>()
  const vetted = { status: 'vetted' as const, enteredAt: now, vettedAt: now }
  await village.db.insert(exemplarEntry).values({ id, candidacyId, contestId, ...vetted })
  return id
}

/** Opens the vote of a contest now, for so many days. */
export async function openVoteOf(village: Village, contestId: ContestId, days: number): Promise<PollId> {
  const opensAt = village.clock.now()
  const times = { opensAt, closesAt: new Date(opensAt.getTime() + days * DAY_MS) }
  const made = { subject: 'exemplar' as const, subjectId: contestId, divisionCode: VILLAGE, choose: 1, ...times }
  return writing(village, (w) => openPoll(w, made))
}

export async function makePolls(village: Village, { clerk, praised }: Actors): Promise<ScenePolls> {
  if (!clerk) throw new Error('the village has a clerk')
  const { contestId, entries } = await contestAtTheVote(village, praised.personId, 2026)
  const [choice] = entries
  if (!choice) throw new Error('three stand')
  const running = await openVoteOf(village, contestId, 20)
  const { personId } = await personWithoutAccount(village, '严纸票', VILLAGE)
  const { personId: onPaper } = await personWithoutAccount(village, '华纸票', VILLAGE)
  const photos = [await sendPhoto(village, { accountId: clerk.accountId })]
  const list = { pollId: running, villageCode: VILLAGE, heldOn: countyDate(village.clock.now()) }
  const entered = { ...list, people: [personId], papers: [[choice]], photos }
  return {
    running,
    counted: await countedVote(village, praised.personId),
    choice,
    flag: await flagOf(village, praised.personId),
    papers: (await call(village, clerk, 'polls.enterPapers', entered)).paperId,
    onPaper,
    photo: await sendPhoto(village, { accountId: clerk.accountId }),
  }
}

async function flagOf(village: Village, openedBy: PersonId): Promise<PollFlagId> {
  const { contestId } = await contestAtTheVote(village, openedBy, 2025)
  const pollId = await openVoteOf(village, contestId, 20)
  await village.db.update(poll).set({ status: 'closed' }).where(eq(poll.id, pollId))
  const id = newId<PollFlagId>()
  const at = village.clock.now()
  const seen = { from: at, until: at, ballots: 5, phones: 1 }
  await village.db.insert(pollFlag).values({ id, pollId, kind: 'onePhone', villageCode: VILLAGE, ...seen })
  return id
}

async function countedVote(village: Village, openedBy: PersonId): Promise<PollId> {
  const { contestId, entries } = await contestAtTheVote(village, openedBy, 2024)
  const pollId = await openVoteOf(village, contestId, 20)
  const counted = { ballots: 412, excluded: 6, uncountedPapers: 3, countedAt: village.clock.now() }
  await village.db
    .update(poll)
    .set({ status: 'counted', secret: null, ...counted })
    .where(eq(poll.id, pollId))
  await village.db
    .insert(pollResult)
    .values(entries.map((choiceId, at) => ({ pollId, choiceId, votes: 200 - at * 70 })))
  return pollId
}

/** A good input for every procedure of the vote. */
export function pollInputs(clock: MovableClock, scene: ScenePolls) {
  const { running: pollId, papers: paperId } = scene
  return {
    'polls.list': {},
    'polls.get': { pollId },
    'polls.vote': { pollId, choiceIds: [scene.choice] },
    'polls.result': { pollId },
    'polls.forPapers': {},
    'polls.enterPapers': {
      ...{ pollId, villageCode: VILLAGE, heldOn: countyDate(clock.now()) },
      ...{ people: [scene.onPaper], papers: [[scene.choice]], photos: [scene.photo] },
    },
    'polls.withdrawPapers': { paperId },
    'polls.decidePapers': { decision: 'confirm', paperId },
    'polls.papers': {},
    'polls.paper': { paperId },
    'polls.flags': {},
    'polls.decideFlag': { flagId: scene.flag, decision: 'kept', reason: '夜校下课后大家一起投的。' },
  }
}
