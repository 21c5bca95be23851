import type { LineState, NoticeKind, NoticeState } from '../../../cloudfunctions/contract/notices'

const kinds: Record<NoticeKind, string> = {
  householdMonth: '月度积分公示',
  ruleSet: '积分细则公示',
  deed: '好人好事公示',
  rosterChange: '户籍变动公示',
  creditStandard: '信用户标准公示',
  credit: '信用户公示',
  creditEnterprise: '信用企业公示',
  creditDivision: '信用村、信用乡镇公示',
  candidate: '榜样人选公示',
  exemplarRevocation: '撤销榜样公示',
  creditWithdrawal: '取消信用公示',
}
const states: Record<NoticeState, string> = { open: '公示中', closed: '已结束' }
const lineStates: Record<LineState, string> = {
  pending: '公示期内',
  frozen: '有异议，正在核实',
  effective: '已生效',
  overturned: '已撤下',
}
/** Of a line whose notice has ended by the clock, until the ledger has it. */
const lineStatesAfter: Record<LineState, string> = { ...lineStates, pending: '正在记账' }

export const notices = {
  kinds,
  states,
  lineStates,
  lineStatesAfter,
  title: '公示',
  state: '公示状态',
  numbered: '{year} 年第 {number} 号',
  lines: '共 {count} 条',
  until: '公示到 {date} 24 时为止',
  provisional: '节假日安排还没公布，结束日只会往后推',
  closedOn: '{date} 24 时结束',
  empty: { open: '现在没有公示。好人好事评议通过后，会在这里公示。', closed: '还没有结束的公示。' },
  scope: '公示范围',
  opened: '公示开始',
  openedAt: '{moment}（当天不计入公示期）',
  closes: '公示结束',
  ask: '有疑问问谁',
  contacts: { village: '村文书', township: '乡镇干部', county: '县文明办' },
  chainCode: '{code}（到第 {seq} 笔）',
  council: '评议情况',
  electorate: '应评 {electorate} 人，回避 {recused} 人',
  content: '公示内容',
  award: '{rule}，记 {points} 分',
  deed: '看这件好事的经过',
  unshown: '另有 {count} 条，当事人不愿公开，只记不写。',
  byClock: '公示期满，到点自动结束，不用人来办。',
  effective: '{count} 条已经生效，积分已记入台账。',
  inForce: '{count} 条已经生效。',
  frozenCount: '{count} 条有异议，正在核实，核实清楚再定。',
  overturnedCount: '{count} 条已经撤下。',
  ruleSetTitle: '积分细则第 {version} 版',
  settling: '到期的条目正在办结，过一会儿再看。',
}
