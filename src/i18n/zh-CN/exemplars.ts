import type { CampaignMode } from '../../../cloudfunctions/contract/exemplar-words'
import type { DivisionLevel } from '../../../cloudfunctions/contract/roles'

/** 表彰 stands only where a document approved it. */
const modes: Record<CampaignMode, string> = { publicitySelection: '选树', approvedCommendation: '表彰' }

/** What somebody is who was chosen at a level. */
const titles: Record<DivisionLevel, string> = {
  village: '村级岳乡榜样',
  township: '乡镇岳乡榜样',
  county: '汤阴模范',
}

export const exemplars = {
  modes,
  titles,
  candidateLine: '拟{mode}为 {year} 年{title}（{category}）',
  kinFound: '打分的人里有人该回避，去掉这些打分以后结果不一样',
  revocationLine: '拟撤销 {year} 年{title}（{category}）。原因：{reason}',
}
