import type { OpenCampaignInput } from '../../cloudfunctions/contract/exemplar-campaigns'
import type { SignLineInput } from '../../cloudfunctions/contract/exemplar-decisions'
import type { CampaignId, CandidacyId, ContestId, EntryId } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { findContest } from '../../cloudfunctions/domain/exemplars/campaigns/contest.repository'
import { concludeCampaign } from '../../cloudfunctions/domain/exemplars/campaigns/end-campaign'
import { moveDueContest } from '../../cloudfunctions/domain/exemplars/campaigns/move-stage'
import { findEnteredIn, findEntry } from '../../cloudfunctions/domain/exemplars/candidates/entry.repository'
import { followCandidate } from '../../cloudfunctions/domain/exemplars/candidates/follow-candidates'
import { closeDueNotice } from '../../cloudfunctions/domain/notices/close-due-notice'
import { closeDuePoll } from '../../cloudfunctions/domain/polls/close-due-poll'
import { countDuePoll } from '../../cloudfunctions/domain/polls/count-due-poll'
import { addDays, countyDate, startOfCountyDay } from '../../cloudfunctions/platform/county-time'
import { call } from './call'
import type { ExemplarScene } from './exemplar-scene'
import { type TestPerson, writing } from './people'
import { COUNTY } from './village'

export { confirmDeedOf, type ExemplarScene, exemplarScene } from './exemplar-scene'

/** Rules of a campaign that begins today: days of stages from the first one, village first. */
export function rules(
  village: Pick<Village, 'clock'>,
  over: Partial<OpenCampaignInput> = {},
  places = 1,
): OpenCampaignInput {
  const today = countyDate(village.clock.now())
  const level = (name: 'village' | 'township' | 'county', from: number) => ({
    level: name,
    recommendUntil: addDays(today, from),
    vetUntil: addDays(today, from + 10),
    voteUntil: addDays(today, from + 20),
    scoreUntil: addDays(today, from + 30),
  })
  const quota = { category: 'helpingOthers' as const, places, choices: 2 }
  return {
    divisionCode: COUNTY,
    year: Number(today.slice(0, 4)),
    mode: 'publicitySelection',
    minimumAge: 16,
    quotas: [
      { ...quota, level: 'village', upward: 1 },
      { ...quota, level: 'township', upward: 1 },
      { ...quota, level: 'county', upward: 0 },
    ],
    calendar: [level('village', 5), level('township', 60), level('county', 120)],
    ...over,
  }
}

export const openCampaign = async (
  { village, countyOfficer }: ExemplarScene,
  over: Partial<OpenCampaignInput> = {},
  places = 1,
): Promise<CampaignId> =>
  (await call(village, countyOfficer, 'exemplars.open', rules(village, over, places))).campaignId

const STORY = '二十年来照顾邻居家的孤寡老人，收麦、看病、过年，样样放在心上。'

export interface Stood {
  candidacyId: CandidacyId
  entryId: EntryId
  contestId: ContestId
}

/** Recommends somebody of the village; they agree to it unless told otherwise. */
export async function recommend(
  { village, committee }: ExemplarScene,
  campaignId: CampaignId,
  who: TestPerson,
  { agrees = true }: { agrees?: boolean } = {},
): Promise<Stood> {
  const input = { campaignId, category: 'helpingOthers' as const, personId: who.personId, story: STORY, photoIds: [] }
  const { candidacyId, entryId } = await call(village, committee, 'exemplars.recommend', input)
  if (agrees) await call(village, who, 'exemplars.answer', { candidacyId, as: 'self', answer: 'agreed' })
  return { candidacyId, entryId, contestId: await contestOf(village, entryId) }
}

export async function contestOf({ db }: Village, entryId: EntryId): Promise<ContestId> {
  const entry = await findEntry(db, entryId)
  if (!entry) throw new Error('there is no such entry')
  return entry.contestId
}

/** Signs every line that is open on anybody's desk for a contest, each by whom the desk asks. */
export async function signAll(
  scene: ExemplarScene,
  { contestId, only, opinion = 'clear' }: { contestId: ContestId; only?: EntryId; opinion?: SignLineInput['opinion'] },
): Promise<void> {
  const { village, clerk, supervisor, committee, officer, otherOfficer, countyOfficer, signers } = scene
  const contest = await findContest(village.db, contestId)
  const ids = (await findEnteredIn(village.db, [contestId]))
    .filter(({ entry }) => entry.status === 'recommended' || entry.status === 'scored')
    .map(({ entry }) => entry.id)
  if (!contest || ids.length === 0) return
  const asked = {
    village: [clerk, committee, supervisor, officer, otherOfficer],
    township: [officer, otherOfficer, countyOfficer],
    county: signers,
  }
  for (const signer of asked[contest.level]) {
    const { rows } = await call(village, signer, 'exemplars.vettingDesk', undefined)
    const signed = new Set<EntryId>()
    for (const { entryId, line } of rows) {
      if (!ids.includes(entryId) || signed.has(entryId) || (only && only !== entryId)) continue
      signed.add(entryId)
      await call(village, signer, 'exemplars.signLine', { entryId, line, opinion, words: '核过了，没有问题。' })
    }
  }
}

/** Everybody asked gives the points that `points` says of an entry. */
export async function scoreAll(
  { village }: ExemplarScene,
  contestId: ContestId,
  scorers: readonly TestPerson[],
  points: (entryId: EntryId, scorer: number) => number,
): Promise<void> {
  for (const [index, scorer] of scorers.entries()) {
    const { rows } = await call(village, scorer, 'exemplars.scoringDesk', undefined)
    if (!rows.some((row) => row.contestId === contestId && row.todo === 'score')) continue
    const { candidates } = await call(village, scorer, 'exemplars.scoreSheet', { contestId })
    const marks = candidates.map(({ entryId }) => ({
      entryId,
      points: points(entryId, index),
      reason: '事迹真，村里服气。',
    }))
    await call(village, scorer, 'exemplars.score', { contestId, marks })
  }
}

export const closeStage = ({ village, officer }: ExemplarScene, contestId: ContestId, stage: 'vetting' | 'scoring') =>
  call(village, officer, 'exemplars.closeStage', { contestId, stage })

/** What the clock does with a selection, in the order in which the timer does it. */
const JOBS = [followCandidate, closeDueNotice, closeDuePoll, countDuePoll, moveDueContest, concludeCampaign]

async function runThose(village: Village): Promise<void> {
  for (const job of JOBS) while (await writing(village, job));
}

/** The clock goes on to the first instant of so many days later; the timer runs late, and twice. */
export async function letDays({ village, clock }: ExemplarScene, days: number, jobs = runThose): Promise<void> {
  clock.set(startOfCountyDay(addDays(countyDate(clock.now()), days)).toISOString())
  for (let run = 0; run < 2; run++) await jobs(village)
}

/** Recommending ends by the calendar, everybody is vetted, and the officer closes it. */
export async function throughVetting(scene: ExemplarScene, contestId: ContestId): Promise<void> {
  await letDays(scene, 6)
  await signAll(scene, { contestId })
  await closeStage(scene, contestId, 'vetting')
}

/** As `throughVetting`, and past a vote where there is one. */
export async function throughVote(scene: ExemplarScene, contestId: ContestId): Promise<void> {
  await throughVetting(scene, contestId)
  await letDays(scene, 20)
}

export const statusOf = async ({ village: { db } }: ExemplarScene, entryId: EntryId) =>
  (await findEntry(db, entryId))?.status
