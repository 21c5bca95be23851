import type { BoardPeriod } from '../../../cloudfunctions/contract/boards'
import type { CutReason } from '../../../cloudfunctions/contract/cuts'
import type { CapPeriod, EntrySource, LedgerRowKind } from '../../../cloudfunctions/contract/points'

const kinds: Record<LedgerRowKind, string> = {
  base: '基础分',
  bonus: '奖励分',
  reversal: '冲正',
  expiry: '到期',
  cut: '到了上限，没有记分',
}

const sources: Record<EntrySource, string> = {
  activity: '活动登记',
  class: '夜校听课',
  teaching: '夜校授课',
  roster: '名册',
  deed: '好人好事',
  nomination: '推荐',
  yearEnd: '年终',
}

/** `{points}` at most in the period. */
const caps: Record<CapPeriod, string> = {
  month: '每户每月最多 {points} 分',
  quarter: '每户每季最多 {points} 分',
  year: '每户每年最多 {points} 分',
  once: '每人只计一次，{points} 分',
  event: '每次活动最多 {points} 分',
  certificate: '每证计一次，{points} 分',
  highest: '同类只计最高的一次，{points} 分',
}

/** Why fewer points were posted; the period is that of the act. */
const cuts: Record<CutReason, string> = {
  month: '{year} 年 {month} 月您家这一项已到上限，少记 {points} 分',
  quarter: '{year} 年第 {quarter} 季度您家这一项已到上限，少记 {points} 分',
  year: '{year} 年您家这一项已到上限，少记 {points} 分',
  once: '这一项每人只记一次，少记 {points} 分',
  event: '这次活动您家已到上限，少记 {points} 分',
  certificate: '这本证已经记过，少记 {points} 分',
  highest: '一年里的荣誉只按最高的一项记，少记 {points} 分',
  allRules: '{year} 年 {month} 月您家各项加起来已到上限，少记 {points} 分',
}

const periods: Record<BoardPeriod, string> = { month: '本月', quarter: '本季', year: '本年' }

/** Codes of the column `evidence` of the rule table: what a member must have seen. */
const EVIDENCE = {
  witness: '有见证人',
  photo: '现场照片',
  councilVisit: '评议会上门看过',
  ownerConfirms: '失主确认',
  bothSidesConfirm: '双方都确认',
  receipt: '捐赠收据',
  policeNote: '公安机关的说明',
  attendanceList: '签到表',
  thirdPartyNote: '第三方的说明',
  dutyRoster: '值班表',
  twoNonKinWitnesses: '两位非亲属见证人',
  textOrPhoto: '文字或照片',
  checklist: '检查表',
  bothFamiliesConsent: '两家都同意公开',
  weddingFuneralCouncilRecord: '红白理事会记录',
  resolution: '会议决议',
  checkIn: '夜校签到',
  sessionRecord: '授课记录',
  certificate: '证书',
  document: '文件',
} as const

export const points = {
  kinds,
  sources,
  caps,
  cuts,
  periods,
  evidence: EVIDENCE,
  points: '{points} 分',
  plus: '+{points}',
}
