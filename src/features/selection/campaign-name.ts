import type { CampaignView } from '../../../cloudfunctions/contract/exemplar-campaigns'
import type { CampaignMode, ExemplarCategory } from '../../../cloudfunctions/contract/exemplar-words'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { dateOf } from '../../services/time'

/** 2026年岳乡榜样选树; the other word only where an authority approved it. */
export const campaignName = ({ year, mode }: { year: number; mode: CampaignMode }): string =>
  fill(t.exemplarWords.campaign, { year, mode: t.exemplars.modes[mode] })

/** 北关村 · 孝老爱亲 */
export const contestName = ({ divisionName, category }: { divisionName: string; category: ExemplarCategory }): string =>
  fill(t.exemplarWords.contest, { place: divisionName, category: t.deeds.classes[category] })

/** Whether villages may still recommend somebody; `now` is ISO 8601. */
export const takesCandidates = ({ status, calendar }: CampaignView, now: string): boolean =>
  status === 'running' && calendar.some((one) => one.level === 'village' && dateOf(now) <= one.recommendUntil)
