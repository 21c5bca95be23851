import type { ContestId, DivisionCode } from '../../../contract/ids'
import type { DivisionLevel, Role } from '../../../contract/roles'
import { listContests, viewContest } from '../../../domain/exemplars/campaigns/view-contests'
import { recommendUpward } from '../../../domain/exemplars/candidates/recommend-upward'
import { giveScores } from '../../../domain/exemplars/scoring/give-scores'
import { scoreSheet, scoringDesk } from '../../../domain/exemplars/scoring/score-sheet'
import { signLine } from '../../../domain/exemplars/vetting/sign-line'
import { vettingDesk } from '../../../domain/exemplars/vetting/vetting-desk'
import { reachOf } from '../../../domain/people/permissions'
import { AppError } from '../../../platform/app-error'
import type { DemoCampaign } from '../population-exemplars'
import type { DemoPopulation } from '../population-types'
import { asActor, reading, residentOf, type Stage } from './stage'

const SIGNERS: Record<DivisionLevel, readonly Role[]> = {
  village: ['clerk', 'committeeMember', 'supervisor'],
  township: ['townshipOfficer', 'countyOfficer'],
  county: ['departmentSigner'],
}
const SCORERS: Record<DivisionLevel, Role> = {
  village: 'councilMember',
  township: 'townshipPanellist',
  county: 'countyPanellist',
}
const RECOMMENDERS: Record<DivisionLevel, Role> = {
  village: 'committeeMember',
  township: 'townshipOfficer',
  county: 'countyOfficer',
}

const SIGNED = '查过名册、问过左右邻居，都说得上来，没有问题。'
const REASON = '事迹实在，乡亲们服气。'
const UPWARD = '村里得分最高，事迹经得起问。'
/** What somebody gives: far enough apart that no two sums are equal. */
const pointsOf = (scorer: number, candidate: number): number => 96 - candidate * 5 - (scorer % 3)

/** Whoever holds one of the offices in a village that has a candidate, or above. */
const holdersOf = (
  { villages, officers, exemplars }: DemoPopulation,
  { candidates }: DemoCampaign,
  roles: readonly Role[],
) =>
  [
    ...villages.filter(({ code }) => candidates.some((one) => one.villageCode === code)).flatMap((one) => one.roles),
    ...officers,
    ...exemplars.officers,
  ]
    .filter(({ role }) => roles.includes(role))
    .map(({ personKey }) => personKey)

/** Whoever has a line of this level on their desk signs it, one for each candidate. */
export async function playVetting(
  stage: Stage,
  population: DemoPopulation,
  campaign: DemoCampaign,
  level: DivisionLevel,
): Promise<void> {
  for (const key of holdersOf(population, campaign, SIGNERS[level])) {
    const signer = await residentOf(stage, key)
    const reach = reachOf(signer.grants, 'exemplar.vet')
    const { rows } = await vettingDesk(reading(stage), signer, reach)
    const mine = rows.filter((row) => row.level === level)
    const firsts = mine.filter((row, index) => mine.findIndex((one) => one.entryId === row.entryId) === index)
    for (const { entryId, line } of firsts) {
      const signature = { entryId, line, opinion: 'clear', words: SIGNED } as const
      await signLine(asActor(stage, signer), signer, reach, signature)
    }
  }
}

/** Whoever has a seat at this level gives their points. */
export async function playScoring(
  stage: Stage,
  population: DemoPopulation,
  campaign: DemoCampaign,
  level: DivisionLevel,
): Promise<void> {
  for (const [scorer, key] of holdersOf(population, campaign, [SCORERS[level]]).entries()) {
    const resident = await residentOf(stage, key)
    const { rows } = await scoringDesk(reading(stage), resident)
    for (const { contestId } of rows.filter((row) => row.todo === 'score')) {
      const { candidates } = await scoreSheet(reading(stage), resident, contestId)
      const marks = candidates.map(({ entryId }, at) => ({ entryId, points: pointsOf(scorer, at), reason: REASON }))
      await giveScores(asActor(stage, resident), resident, { contestId, marks })
    }
  }
}

/** Who was chosen at a level is recommended to the next one, by whoever of the office is not too close. */
export async function sendUpward(
  stage: Stage,
  population: DemoPopulation,
  campaign: DemoCampaign,
  level: DivisionLevel,
): Promise<void> {
  const campaignId = stage.campaigns.get(campaign)
  if (!campaignId) return
  for (const key of holdersOf(population, campaign, [RECOMMENDERS[level]])) {
    const by = await residentOf(stage, key)
    const reach = reachOf(by.grants, 'exemplar.recommend')
    const { rows } = await listContests(reading(stage), reach, { campaignId })
    for (const { contestId } of rows.filter((row) => row.level === level && row.chosen > 0))
      await sendChosen(stage, by, reach, contestId)
  }
}

type By = Parameters<typeof recommendUpward>[1]

/** Kin of a candidate leave it to the next member of the office. */
async function sendChosen(stage: Stage, by: By, reach: readonly DivisionCode[], contestId: ContestId): Promise<void> {
  try {
    const { entries } = await viewContest(reading(stage), by, reach, contestId)
    for (const { entryId } of entries.filter((one) => one.status === 'chosen' && !one.recommendedUpward))
      await recommendUpward(asActor(stage, by), by, reach, { entryId, reason: UPWARD })
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'RECUSED') throw error
  }
}
