import type { CampaignMode, ExemplarCategory } from '../../../cloudfunctions/contract/exemplar-words'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'

/** 2026年岳乡榜样选树; the other word only where an authority approved it. */
export const campaignName = ({ year, mode }: { year: number; mode: CampaignMode }): string =>
  fill(t.exemplarWords.campaign, { year, mode: t.exemplars.modes[mode] })

/** 北关村 · 孝老爱亲 */
export const contestName = ({ divisionName, category }: { divisionName: string; category: ExemplarCategory }): string =>
  fill(t.exemplarWords.contest, { place: divisionName, category: t.deeds.classes[category] })
