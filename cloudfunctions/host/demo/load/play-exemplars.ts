import type { CampaignId, DivisionCode } from '../../../contract/ids'
import type { DivisionLevel } from '../../../contract/roles'
import { openCampaign } from '../../../domain/exemplars/campaigns/open-campaign'
import { answerAsResident } from '../../../domain/exemplars/candidates/answer-candidacy'
import { recommendCandidate } from '../../../domain/exemplars/candidates/recommend-candidate'
import { reachOf } from '../../../domain/people/permissions'
import { AppError } from '../../../platform/app-error'
import { addDays, countyDate } from '../../../platform/county-time'
import type { DemoCampaign, DemoCandidate } from '../population-exemplars'
import type { DemoPopulation } from '../population-types'
import { playScoring, playVetting, sendUpward } from './play-exemplar-desks'
import { asActor, personOf, residentOf, type Stage } from './stage'

/** What the offices do for the selections on one day; what the days alone decide, the jobs do. */
export async function playExemplars(stage: Stage, population: DemoPopulation, day: number): Promise<void> {
  for (const campaign of population.exemplars.campaigns) {
    if (day === campaign.openedOn) stage.campaigns.set(campaign, await open(stage, campaign, day))
    const campaignId = stage.campaigns.get(campaign)
    if (!campaignId) continue
    const [villages] = campaign.levels
    if (villages && day === villages.recommend - 1)
      for (const one of campaign.candidates) await recommend(stage, population, campaignId, one)
    for (const { level, recommend: last, vet, score } of campaign.levels) {
      const [below] = campaign.levels.filter((one) => LEVEL_ABOVE[one.level] === level)
      if (day === last && below) await sendUpward(stage, population, campaign, below.level)
      if (day === vet) await playVetting(stage, population, campaign, level)
      if (day === score) await playScoring(stage, population, campaign, level)
    }
  }
}

const LEVEL_ABOVE: Record<DivisionLevel, DivisionLevel | null> = {
  village: 'township',
  township: 'county',
  county: null,
}

async function open(
  stage: Stage,
  { officer, divisionCode, levels, candidates }: DemoCampaign,
  day: number,
): Promise<CampaignId> {
  const resident = await residentOf(stage, officer)
  const w = asActor(stage, resident)
  const on = (offset: number) => addDays(countyDate(w.now), offset - day)
  const categories = [...new Set(candidates.map(({ category }) => category))]
  return openCampaign(w, resident, reachOf(resident.grants, 'exemplar.run'), {
    divisionCode: divisionCode as DivisionCode,
    year: Number(countyDate(w.now).slice(0, 4)),
    mode: 'publicitySelection',
    minimumAge: 16,
    quotas: categories.flatMap((category) =>
      levels.map(({ level, places, upward }) => ({ category, level, places, upward, choices: places })),
    ),
    calendar: levels.map(({ level, recommend, vet, vote, score }) => ({
      ...{ level, recommendUntil: on(recommend), vetUntil: on(vet) },
      ...{ voteUntil: on(vote), scoreUntil: on(score) },
    })),
  })
}

/** The committees recommend, and the candidate agrees. Whose deed a long holiday kept on its notice is not recommended. */
async function recommend(
  stage: Stage,
  { villages }: DemoPopulation,
  campaignId: CampaignId,
  { personKey, villageCode, category, story }: DemoCandidate,
): Promise<void> {
  const roles = villages.find(({ code }) => code === villageCode)?.roles ?? []
  const candidate = await residentOf(stage, personKey)
  const input = { campaignId, category, personId: personOf(stage, personKey), story, photoIds: [] }
  for (const { personKey: key } of roles.filter(({ role }) => role === 'committeeMember')) {
    const by = await residentOf(stage, key)
    try {
      const { candidacyId } = await recommendCandidate(asActor(stage, by), by, [villageCode as DivisionCode], input)
      const answer = { candidacyId, as: 'self', answer: 'agreed' } as const
      await answerAsResident(asActor(stage, candidate), candidate, answer)
      return
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      if (error.code === 'NO_CONFIRMED_DEED') return
      if (error.code !== 'RECUSED') throw error
    }
  }
}
