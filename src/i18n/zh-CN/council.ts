import type {
  BallotChoice,
  QUEUE_FILTERS,
  RecusalGround,
  ReviewStatus,
  ReviewSubject,
} from '../../../cloudfunctions/contract/council'
import type { DeclineReason } from '../../../cloudfunctions/contract/decline-reasons'

const subjects: Record<ReviewSubject, string> = { deed: '好人好事' }

const statuses: Record<ReviewStatus, string> = {
  open: '评议中',
  passed: '通过',
  returned: '已退回',
  declined: '未通过',
  panel: '转抽签评议',
  withdrawn: '已撤回',
}

const grounds: Record<RecusalGround, string> = {
  isParty: '您就是当事人',
  sharedHousehold: '您和当事人一年内在同一户',
  declaredKin: '您和当事人申明过是亲属',
  nominated: '这一件是您推荐的',
  witnessed: '您是这一件的见证人',
  enteredOnBehalf: '这一件是您代为上报的',
  wasHelped: '您是受助的人',
}

const declineReasons: Record<DeclineReason, string> = {
  untrue: '与事实不符',
  duplicate: '重复上报',
  ordinaryDuty: '是分内应做的事',
  notThisVillage: '不归本村评议',
  cannotBeVerified: '查证不了',
  other: '其他原因',
}

const ballots: Record<BallotChoice, string> = { approve: '同意', return: '退回补充', decline: '不同意' }

const filters: Record<(typeof QUEUE_FILTERS)[number], string> = {
  toDecide: '等我评议',
  overdue: '已超期',
  decidedByMe: '我评过的',
  all: '全部',
}

export const council = { subjects, statuses, grounds, declineReasons, ballots, filters }
