import type { BoardPeriod } from '../../../cloudfunctions/contract/boards'
import type { CapPeriod, EntryKind, EntrySource } from '../../../cloudfunctions/contract/points'

const kinds: Record<EntryKind, string> = { base: '基础分', bonus: '奖励分', reversal: '冲正' }

const sources: Record<EntrySource, string> = { roster: '名册', deed: '好人好事' }

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
  periods,
  evidence: EVIDENCE,
  points: '{points} 分',
  plus: '+{points}',
}
