import type {
  CONSENTS,
  ConsentState,
  DEED_PARTS,
  DeedClass,
  DeedEvent,
  DeedStatus,
  DeedView,
  DeedWait,
} from '../../../cloudfunctions/contract/deeds'
import type { ShownPhotoStatus } from '../../../cloudfunctions/contract/photos'

const classes: Record<DeedClass, string> = {
  helpingOthers: '助人为乐',
  braveryForJustice: '见义勇为',
  honestyAndTrust: '诚实守信',
  dedicationToWork: '敬业奉献',
  filialPiety: '孝老爱亲',
  customsReform: '移风易俗',
  villageEnvironment: '环境卫生',
  volunteerService: '志愿服务',
  neighbourlyHarmony: '邻里和睦',
}

const statuses: Record<DeedStatus, string> = {
  submitted: '评议中',
  returned: '请补充',
  townshipCheck: '乡镇核实中',
  accepted: '评议通过',
  declined: '未通过',
  withdrawn: '已撤回',
  panel: '转抽签评议',
  onNotice: '公示中',
  confirmed: '已确认',
  appealed: '申诉复核中',
  reexamined: '重新核实中',
  overturned: '已撤销',
  keptPrivate: '已办结，不公开',
}

/** The same in a sentence, with the next date where there is one. */
const nextSteps: Record<DeedStatus, { dated: string; undated: string }> = {
  submitted: { dated: '评议会正在看，最晚 {date} 有结果。', undated: '已经收到，就要开始评议。' },
  returned: { dated: '评议会有问题想问，请在 {date} 前补充。', undated: '评议会有问题想问，请补充后再提交。' },
  townshipCheck: { dated: '评议通过了，乡镇正在核实。', undated: '评议通过了，这一类还要乡镇核实。' },
  accepted: { dated: '评议通过了，最晚 {date} 开始公示。', undated: '评议通过了，接下来公示。' },
  declined: {
    dated: '评议没有通过，理由写在下面。不服的，{date} 24 时前可以申诉。',
    undated: '评议没有通过，理由写在下面。',
  },
  withdrawn: { dated: '已经撤回，不再评议。', undated: '已经撤回，不再评议。' },
  panel: {
    dated: '本村能评议的人不够，由抽签评议组来定，最晚 {date} 有结果。',
    undated: '本村能评议的人不够，由同乡镇别村的评议员抽签来定。',
  },
  onNotice: { dated: '正在公示，到 {date} 结束。', undated: '正在公示。' },
  confirmed: { dated: '已经确认，积分已记入台账。', undated: '已经确认，积分已记入台账。' },
  appealed: { dated: '申诉已交乡镇，最晚 {date} 有结果。', undated: '申诉已交乡镇，正在复核。' },
  reexamined: { dated: '有新情况，正在重新核实，最晚 {date} 有结果。', undated: '有新情况，正在重新核实。' },
  overturned: { dated: '核实后撤销了，理由写在下面。', undated: '核实后撤销了，理由写在下面。' },
  keptPrivate: { dated: '评议通过了。按当事人的意思，不公示。', undated: '评议通过了。按当事人的意思，不公示。' },
}

/** Of a submitted deed that nobody reads yet. */
const waits: Record<DeedWait, string> = {
  binding: '已经收到，等村文书核对身份后开始评议。',
  guardian: '里面有不满 14 岁的孩子，等孩子的监护人同意以后，评议会才开始看。',
}

const events: Record<DeedEvent, string> = {
  submitted: '已上报',
  awaitingBinding: '等村文书核对推荐人身份',
  reviewOpened: '评议会开始评议',
  witnessJoined: '有人愿意作见证',
  returned: '评议会退回，请补充',
  resubmitted: '补充后再次上报',
  townshipCheckNeeded: '评议会通过，报乡镇核实',
  accepted: '评议通过',
  declined: '评议没有通过',
  withdrawn: '推荐人撤回',
  panelNeeded: '本村能评议的人不够，转抽签评议组',
  consentAnswered: '被推荐人选好了怎样署名',
  noticeOpened: '开始公示',
  confirmed: '公示期满，已确认',
  overturned: '异议成立，已撤下',
  appealed: '提出申诉',
  appealEscalated: '申诉转到县里',
  appealAccepted: '申诉成立，予以通过',
  appealDeclined: '申诉没有通过，这是最后的决定',
  reviewReopened: '发现有亲属投过票，那一票作废，重新评议',
  reexaminationOpened: '有新情况，开始复核',
  reconfirmed: '复核以后，仍然确认',
  notReconfirmed: '复核没有通过，已撤销',
  guardianAsked: '孩子不满 14 岁，先问监护人',
  guardianAgreed: '监护人同意了',
  guardianRefused: '监护人不愿意推荐，不再评议',
  keptPrivate: '照当事人的意思，不公示',
}

const consents: Record<(typeof CONSENTS)[number], { title: string; hint: string }> = {
  fullName: { title: '写全名', hint: '公示和光荣榜上写您的姓名' },
  surnameOnly: { title: '只写姓', hint: '写成“某姓村民”，不写名字' },
  anonymous: { title: '不写名字', hint: '事迹公开，写成“某村民”' },
  declined: { title: '不公开', hint: '不公开这件事，也不写您是谁' },
}

const consentStates: Record<ConsentState, string> = {
  unanswered: '还没有选',
  fullName: '写全名',
  surnameOnly: '只写姓',
  anonymous: '不写名字',
  declined: '不公开',
}

const parts: Record<(typeof DEED_PARTS)[number], string> = {
  nominator: '我推荐的',
  praised: '推荐我的',
  family: '推荐我家人的',
  witness: '我作证的',
}

const acts: Record<DeedView['can'][number], string> = {
  edit: '补充内容',
  withdraw: '撤回',
  answerConsent: '选择怎样署名',
  answerAsGuardian: '替孩子选',
  appeal: '申诉',
  reexamine: '提出复核',
}

const photoStatuses: Record<ShownPhotoStatus, string> = {
  checking: '平台还在检查',
  human: '等人看过',
  passed: '可以用',
  refused: '不用',
}

export const deeds = {
  classes,
  statuses,
  nextSteps,
  waits,
  events,
  consents,
  consentStates,
  parts,
  acts,
  photoStatuses,
}
