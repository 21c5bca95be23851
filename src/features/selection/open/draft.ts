import * as v from 'valibot'
import { LevelCalendar, type OpenCampaignInput, Quota } from '../../../../cloudfunctions/contract/exemplar-campaigns'
import {
  CAMPAIGN_MODES,
  EXEMPLAR_CATEGORIES,
  type ExemplarCategory,
} from '../../../../cloudfunctions/contract/exemplar-words'
import type { DivisionCode } from '../../../../cloudfunctions/contract/ids'
import { DIVISION_LEVELS, type DivisionLevel } from '../../../../cloudfunctions/contract/roles'
import { daysAfter } from '../../../services/time'

/** A campaign as it is being prepared. `alike`: the places of a level are the same in every category. */
export const CampaignDraft = v.object({
  year: v.number(),
  mode: v.picklist(CAMPAIGN_MODES),
  approvalNumber: v.string(),
  minimumAge: v.number(),
  categories: v.array(v.picklist(EXEMPLAR_CATEGORIES)),
  alike: v.boolean(),
  /** Of every category there is at every level, chosen or not: whoever chooses one later finds its places. */
  quotas: v.array(Quota),
  calendar: v.array(LevelCalendar),
})
export type CampaignDraft = v.InferOutput<typeof CampaignDraft>

const LEAST_AGE = 16

/** Days that each stage takes, and those from the last scoring of a level until the next one stops taking candidates: five working days of notice outlast the longest holidays so. */
const STAGE_DAYS = { recommend: 10, vet: 7, vote: 7, score: 5, above: 18 }

/** Villages choose two and send one on; whoever is highest chooses three. */
const PROPOSED = { places: 2, upward: 1, choices: 1 }
const PROPOSED_TOP = { places: 3, upward: 0, choices: 3 }

/** Lowest first: villages begin, the level that opens it ends. */
export const levelsUpTo = (top: DivisionLevel): DivisionLevel[] =>
  DIVISION_LEVELS.slice(DIVISION_LEVELS.indexOf(top)).reverse()

/** What an officer begins with: sensible dates from `today` on, "2026-03-08". */
export function proposedCampaign(top: DivisionLevel, today: string): CampaignDraft {
  const levels = levelsUpTo(top)
  return {
    year: Number(today.slice(0, 4)),
    mode: 'publicitySelection',
    approvalNumber: '',
    minimumAge: LEAST_AGE,
    categories: [...EXEMPLAR_CATEGORIES],
    alike: true,
    quotas: EXEMPLAR_CATEGORIES.flatMap((category) =>
      levels.map((level) => ({ category, level, ...(level === top ? PROPOSED_TOP : PROPOSED) })),
    ),
    calendar: proposedDates(levels, today),
  }
}

function proposedDates(levels: readonly DivisionLevel[], today: string): LevelCalendar[] {
  const rows: LevelCalendar[] = []
  for (const level of levels) {
    const below = rows[rows.length - 1]
    const recommendUntil = below
      ? daysAfter(below.scoreUntil, STAGE_DAYS.above)
      : daysAfter(today, STAGE_DAYS.recommend)
    const vetUntil = daysAfter(recommendUntil, STAGE_DAYS.vet)
    const voteUntil = daysAfter(vetUntil, STAGE_DAYS.vote)
    rows.push({ level, recommendUntil, vetUntil, voteUntil, scoreUntil: daysAfter(voteUntil, STAGE_DAYS.score) })
  }
  return rows
}

/** Whether villages can still recommend somebody: a draft may have lain for weeks. `today` is "2026-03-08". */
export const isAhead = (calendar: readonly LevelCalendar[], today: string): boolean =>
  (calendar[0]?.recommendUntil ?? '') >= today

/** Whether the dates go on from day to day; that a level leaves room for the notice below it is the server's to say. */
export const datesFollow = (calendar: readonly LevelCalendar[]): boolean =>
  calendar.every((one, at) => {
    const below = calendar[at - 1]
    const days = [below?.scoreUntil ?? '', one.recommendUntil, one.vetUntil, one.voteUntil, one.scoreUntil]
    return days.every((day, index) => index === 0 || (days[index - 1] ?? '') < day)
  })

/** The quotas with one of them changed; where all categories are alike, in each of them. */
export const withQuota = ({ alike, quotas }: Pick<CampaignDraft, 'alike' | 'quotas'>, changed: Quota): Quota[] =>
  quotas.map((one) =>
    one.level === changed.level && (alike || one.category === changed.category)
      ? { ...changed, category: one.category }
      : one,
  )

/** The quotas once every category is like `model`. */
export const madeAlike = (quotas: readonly Quota[], model: ExemplarCategory): Quota[] =>
  quotas.map((one) => {
    const like = quotas.find(({ category, level }) => category === model && level === one.level)
    return { ...(like ?? one), category: one.category }
  })

/** The quotas of the categories that were chosen. */
export const chosenQuotas = ({ categories, quotas }: Pick<CampaignDraft, 'categories' | 'quotas'>): Quota[] =>
  quotas.filter(({ category }) => categories.includes(category))

/** The campaign as it is sent. */
export function inputOf(draft: CampaignDraft, divisionCode: DivisionCode): OpenCampaignInput {
  const { year, mode, approvalNumber, minimumAge, calendar } = draft
  const approved = mode === 'approvedCommendation' ? { approvalNumber: approvalNumber.trim() } : {}
  return {
    ...{ divisionCode, year, mode, minimumAge, calendar, ...approved },
    quotas: chosenQuotas(draft),
  }
}
