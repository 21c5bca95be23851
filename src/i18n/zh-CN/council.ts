import type {
  BallotChoice,
  QUEUE_FILTERS,
  ReexaminationCause,
  ReviewBody,
  ReviewStatus,
  ReviewSubject,
} from '../../../cloudfunctions/contract/council'
import type { DeclineReason } from '../../../cloudfunctions/contract/decline-reasons'
import type { RecusalGround } from '../../../cloudfunctions/contract/recusal-grounds'

const subjects: Record<ReviewSubject, string> = { deed: '好人好事', credit: '信用户' }

const statuses: Record<ReviewStatus, string> = {
  open: '评议中',
  passed: '通过',
  returned: '已退回',
  declined: '未通过',
  panel: '转抽签评议',
  withdrawn: '已撤回',
}

/** Who decides, where it is not the village's own council. */
const bodies: Record<Exclude<ReviewBody, 'council'>, string> = {
  committees: '由村两委来定',
  panel: '由同乡镇别村的评议员抽签组成评议组来定',
  townshipPanel: '由乡镇评议员来定',
  countyPanel: '由县评议员来定',
}

/** What comes after a ballot, or what became of a review that is over. */
const after: Record<ReviewStatus, string> = {
  open: '票已记下。还要等其他评议员投票，够数了就有结果。',
  passed: '评议通过。被推荐人选好怎样署名，或者过了 3 天，就开始公示；公示期满才记分。',
  returned: '已退回推荐人补充。补充好了会重新评议。',
  declined: '评议没有通过。理由会告诉推荐人和被推荐人。',
  panel: '本村能评议的人不够，转由同乡镇别村的评议员抽签来定。',
  withdrawn: '推荐人已经撤回，不再评议。',
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

const ballotHints: Record<BallotChoice, string> = {
  approve: '事情属实，按细则记分',
  return: '还有不清楚的，问推荐人',
  decline: '不该记，要写明理由',
}

const filters: Record<(typeof QUEUE_FILTERS)[number], string> = {
  toDecide: '待我评议',
  overdue: '快到期',
  decidedByMe: '我评过的',
  all: '全部',
}

const empty: Record<(typeof QUEUE_FILTERS)[number], string> = {
  toDecide: '没有等您评议的。有新上报的，会排在这里。',
  overdue: '没有快到期的。',
  decidedByMe: '您还没有评议过。',
  all: '还没有上报到评议会的。',
}

const desk = {
  title: '工作台',
  list: '评议队列',
  filter: '看哪一些',
  deedClass: '好事类别',
  allClasses: '全部类别',
  opened: '{date} 上报',
  photos: '照片 {count} 张',
  witnesses: '见证 {count} 人',
  overdue: '快到期',
  reexamined: '复核',
  recused: '回避',
  credit: '{name}家申请信用户',
  recusedTitle: '{village}有一件，您要回避',
  mine: '我投了：{ballot}',
  claimed: '{name}在写，到 {clock}',
  claimedMine: '您在写，到 {clock}',
  pick: '从左边选一件来评议。按 J、K 上下走，回车打开。',
  said: '上一件您投了：{ballot}。票已记下。',
}

const standing = {
  some: '已有 {approvals} 票同意，还差 {missing} 票',
  none: '还没有人同意，要 {missing} 票同意才通过',
  enough: '已有 {approvals} 票同意，够数了',
  electorate: '应评 {electorate} 人，回避 {recused} 人，能评 {able} 人',
}

const review = {
  title: '评议',
  facts: '这件好事',
  onlyHere: '原话只有评议的人能看到',
  happened: '时间',
  place: '地点',
  praised: '被推荐人',
  helped: '受助人',
  nominator: '推荐人',
  anonymous: '{name}（对外不公开姓名）',
  enteredBy: '{name}（{by}代为上报）',
  witnesses: '见证人',
  noWitness: '还没有见证人。',
  noNote: '没有留言',
  similar: '前后 7 天里相似的上报',
  closesAt: '{date} 24 时前投票',
  photos: '照片',
  photosHint: '逐张看：能不能放到公开的页面上。认得出脸、门牌号的不要放。',
  photo: '第 {number} 张，共 {count} 张',
  enlarge: '放大第 {number} 张照片',
  verdict: '第 {number} 张照片能不能公开',
  verdicts: { passed: '可以公开', refused: '不公开' },
  publicText: '公开的文字',
  publicTextHint: '去掉姓名、门牌号、别人的病情和家事，只说做了什么。未成年人写“某同学”。',
  outsiders: '被推荐人（名册外）',
  outsider: '{name}（{place}）',
  privateWords: '这段话大家都能看到。里面有：{words}。请改成不写姓名和门牌的说法，比如“一位邻居”“村西头”。',
  noPublicText: '还没有写。写好了才能投同意票。',
  writtenBy: '{name}写的',
  write: '写公开文字',
  rewrite: '改公开文字',
  save: '存下公开文字',
  stop: '先不改',
  fromStory: '从原话开始改',
  newer: '别人刚写成这样：',
  kept: '您写的还在下面，没有丢。',
  heldByMe: '由您在改，别人要等到 {clock}。离开这一页就放开。',
  heldByOther: '{name}正在改，到 {clock}。等他放开，或者先看别的。',
}

/** A re-examination: what was confirmed is decided once more, by people who did not decide. */
const reexamination = {
  title: '这是一次复核',
  causes: {
    newFacts: '这一件已经确认过，现在有新情况，请没有参加过决定的人再看一次。',
    kinFound: '这一件已经确认过，后来发现投过票的人里有当事人的亲属，请没有参加过决定的人再看一次。',
  } satisfies Record<ReexaminationCause, string>,
  facts: '提出的新情况',
  does: '同意的够数，仍然确认，积分不变；不够数就撤销，积分收回。不能退回补充。',
  rule: '原来就是按这一条记的，复核只定是不是仍然确认',
  ballots: { approve: '仍然确认', decline: '应当撤销' },
  hints: { approve: '情况属实，积分不变', decline: '不该记，要写明理由，积分收回' },
}

const recusal = {
  title: '这一件您要回避',
  words: '按回避规定，这一件由其他评议员来定。内容和投票都不给您看，公示上会写有几个人回避。',
  wrong: '觉得亲属申明不对，可以在“我的”里的“亲属申明”提出来，由上一级核实。',
}

const ballot = {
  title: '我的一票',
  choice: '怎样评',
  once: '一件事一人一票，投出去不能改。别人看不到您投了什么。',
  rule: '按哪一条记分',
  ruleHint: '最合适的排在前面，请您来选',
  ruleValue: '{points} 分 / {unit}',
  noRules: '事情发生那天，本村没有适合这类好事的积分细则，不能投同意票。',
  units: '数量',
  unitsOf: '数量（{unit}）',
  computed: '共 {points} 分',
  computedHow: '{points} 分 × {units}',
  evidence: '我看过的佐证',
  evidenceHint: '至少要有一样',
  question: '想问推荐人什么',
  questionHint: '推荐人会看到这段话',
  reason: '不同意的理由',
  words: '说明白',
  wordsHint: '推荐人和被推荐人会看到这段话',
  cast: '投票',
  castTitle: '投出这一票',
  confirm: '投出去',
  approveSum: '同意，按“{rule}”记 {points} 分。',
  returnSum: '退回补充，问：{question}',
  declineSum: '不同意，{reason}：{words}',
  cannotUndo: '投出去就不能改了。',
  kept: '您填的都还在。看过新的内容，再投一次。',
  mine: '您投了：{ballot}',
}

/** The keys of the desk. */
const keys = {
  title: '用键盘评',
  list: 'J、K：在队列里上下走；回车打开。',
  read: '空格：往下看。看完经过和佐证，才能投同意票。',
  evidence: 'E：见证人和照片我都看过了。',
  digits: '1 到 9：同意，按右边的第几条记分。',
  rules: '按数字同意，就按这一条记分',
  rule: '{key}：{rule}，{points} 分 / {unit}',
  cast: '回车：投出去，接着打开下一件。',
  others: 'R：退回补充。D：不同意。',
}

/** What is still missing before a ballot can be cast. */
const missing = {
  choice: '请先选同意、退回补充还是不同意。',
  publicText: '还没有写公开的文字。',
  notShown: '请先往下把经过和佐证看完，再投同意票。',
  noEvidenceHere: '这一件没有见证人，也没有照片，别的佐证请自己勾选。',
  photos: '还有 {count} 张照片没有选能不能公开。',
  rule: '请选按哪一条细则记分。',
  evidence: '请勾选您看过的佐证，至少一样。',
  question: '请写想问的问题，至少 {limit} 个字。',
  reason: '请选不同意的理由。',
  words: '请把理由说明白，至少 {limit} 个字。',
  tooLong: '写得太长了，最多 {limit} 个字。',
}

export const council = {
  subjects,
  bodies,
  statuses,
  after,
  grounds,
  declineReasons,
  ballots,
  ballotHints,
  filters,
  empty,
  desk,
  standing,
  reexamination,
  review,
  recusal,
  ballot,
  keys,
  missing,
}
