import type {
  CampaignStatus,
  CandidateConsent,
  ContestStage,
  EntryEnding,
  EntryStatus,
  ExemplarEvent,
  HonourStatus,
  ScoringBody,
  VettingLine,
  VettingOpinion,
} from '../../../cloudfunctions/contract/exemplar-words'

const campaignStatuses: Record<CampaignStatus, string> = {
  running: '正在评选',
  ended: '已经停止',
  concluded: '评选结束',
}

const stages: Record<ContestStage, string> = {
  recommending: '推荐',
  vetting: '审核',
  voting: '投票',
  scoring: '打分',
  choosing: '公示和定人选',
  closed: '结束',
}

const entries: Record<EntryStatus, string> = {
  recommended: '已推荐',
  vetted: '审核通过',
  voted: '投票完了',
  scored: '打分完了',
  onNotice: '公示中',
  chosen: '当选',
  notRecommended: '没有选上',
  withdrawnByCandidate: '本人退出',
  revoked: '称号撤销',
}

const endings: Record<EntryEnding, string> = {
  vetting: '审核没有通过',
  outscored: '名额有限，这次没有选上',
  noConsent: '本人或家里不愿意公开',
  objection: '公示期有异议，核实后成立',
  left: '户口不在这里了',
  campaignEnded: '这一批评选停止了',
}

const consents: Record<CandidateConsent, string> = { unanswered: '还没答复', agreed: '同意公开', refused: '不愿意' }

const lines: Record<VettingLine, string> = {
  identity: '身份核对（村文书）',
  deeds: '事迹属实（村两委）',
  conduct: '平时表现（村务监督）',
  materials: '材料齐全（乡镇）',
  villageOpinion: '村里看法（乡镇）',
  publicSecurity: '县公安局意见',
  court: '县法院意见',
  discipline: '县纪委监委意见',
  taxation: '县税务局意见',
  civilAffairs: '县民政局意见',
}

const opinions: Record<VettingOpinion, string> = { clear: '没有问题', objects: '有问题' }

const bodies: Record<ScoringBody, string> = {
  council: '村道德评议会打分',
  townshipPanel: '乡镇评议员打分',
  countyPanel: '县评议员打分',
}

const honours: Record<HonourStatus, string> = {
  standing: '称号有效',
  hearing: '等听证',
  onNotice: '拟撤销，公示中',
  revoked: '已撤销',
  ended: '已终止',
}

const events: Record<ExemplarEvent, string> = {
  recommended: '村里推荐',
  consentAgreed: '同意公开',
  consentRefused: '不愿意公开',
  familyAsked: '请家里人答复',
  lineSigned: '签了一项审核',
  vetted: '审核通过',
  vettingAgain: '审核满 90 天，重新审核',
  voteOpened: '开始投票',
  voted: '投票这一步过了',
  scoringOpened: '开始打分',
  scored: '打分结束',
  tied: '分数相同，由评议员再投一次',
  tieDecided: '同分投票有了结果',
  onNotice: '开始公示',
  chosen: '当选',
  recommendedUpward: '下一级推荐上来了',
  notRecommended: '没有选上',
  withdrawn: '本人退出',
  appealed: '提出申诉',
  appealUpheld: '申诉成立',
  appealDeclined: '申诉没有通过',
  revocationProposed: '有人提议撤销称号，约了听证',
  reexamined: '打分的人里有人该回避，再看一次，约了听证',
  heard: '听证开过了',
  revocationOnNotice: '撤销的决定开始公示',
  revoked: '称号撤销',
  honourKept: '称号保留',
  revocationAppealed: '对撤销提出申诉',
  revocationStands: '申诉没有通过，维持撤销',
  campaignEnded: '这一批评选停止了',
}

export const exemplarWords = {
  campaignStatuses,
  stages,
  entries,
  endings,
  consents,
  lines,
  opinions,
  bodies,
  honours,
  events,
  /** By the mode: 2026年岳乡榜样选树. */
  campaign: '{year}年岳乡榜样{mode}',
  of: '{campaign} · {place}',
  contest: '{place} · {category}',
  until: '到{date}',
  deeds: '已确认的好人好事',
  photo: '照片第 {number} 张，共 {count} 张',
  enlarge: '放大照片第 {number} 张',
}
