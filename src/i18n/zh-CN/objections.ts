import type { ObjectionGround, ObjectionLevel, ObjectionStatus } from '../../../cloudfunctions/contract/objection-words'
import type {
  ObjectionAnswer,
  ObjectionChannel,
  ObjectionFilter,
  ObjectionVerdict,
} from '../../../cloudfunctions/contract/objections'

const grounds: Record<ObjectionGround, { title: string; hint: string }> = {
  untrue: { title: '不属实', hint: '没有这件事，或者不是这样' },
  duplicate: { title: '重复了', hint: '同一件事已经记过' },
  undeclaredKin: { title: '亲属没有回避', hint: '评议的人里有当事人的亲属' },
  wrongRule: { title: '条目或分值不对', hint: '不该按这一条记，或者分记错了' },
  procedure: { title: '程序不对', hint: '评议、公示没有照规定来' },
  privacy: { title: '泄露隐私', hint: '写了不该公开的事' },
}

const levels: Record<ObjectionLevel, string> = { township: '乡镇', county: '县文明办', countyGroup: '县评议小组' }

const statuses: Record<ObjectionStatus, string> = {
  open: '正在核实',
  answered: '已答复，可再往上反映',
  rejected: '不成立',
  upheld: '成立，已撤下',
  upheldByLapse: '逾期没有答复，已撤下',
  moot: '这一条已经撤下，不用再办',
}

const channels: Record<ObjectionChannel, string> = { app: '手机', paper: '书面', telephone: '电话' }

const answers: Record<ObjectionAnswer, string> = {
  upheld: '认为成立',
  rejected: '认为不成立',
  overdue: '没有按时答复',
}

const verdicts: Record<ObjectionVerdict, { title: string; hint: string }> = {
  upheld: { title: '异议成立', hint: '这一条撤下，记过的积分冲回' },
  rejected: { title: '异议不成立', hint: '这一条照旧，提出人还可以往上反映' },
}

/** What everybody reads under the line. */
const shown = {
  count: '收到异议 {count} 件',
  waiting: '{number}. 理由：{ground}。{level}正在核实，最晚 {date} 答复。',
  answered: '{number}. 理由：{ground}。{level}已经答复，{date} 以前还可以往上反映。',
  over: '{number}. 理由：{ground}。处理结果：{status}。',
  why: '答复：{reason}',
  raise: '提异议',
  raiseLabel: '提异议：{who}这一条',
  enter: '登记收到的异议',
  enterLabel: '登记收到的异议：{who}这一条',
}

const raise = {
  title: '提异议',
  line: '您要提的是这一条',
  ground: '为什么',
  words: '您知道的情况',
  wordsHint: '什么时候、在哪里、看到了什么，想到什么写什么。',
  sealed:
    '您是谁、写了什么，都封起来：只有核实的那一级（先是乡镇，再是县里）能打开看，谁看过都有记录。村里的人、评议会、被推荐的人都看不到。',
  closes: '{date} 24 时以前都可以提，一人一条提一次。',
  send: '提交异议',
  sure: '提交这件异议？',
  sureWords: '提交以后，这一条先停下核实，别的条照常。乡镇 10 天以内答复您。',
  late: '公示期已经满了，异议提不了了。发现新的情况，可以到乡镇政府反映。',
  gone: '这一条现在看不到了。',
  bind: '先认领身份，再提异议。',
}

const mine = {
  title: '我提的异议',
  empty: '您没有提过异议。公示期里，每一条下面都可以提。',
  yourWords: '您写的',
  raised: '提出',
  byHand: '{channel}提出，乡镇登记',
  dueOpen: '{level}最晚 {date} 答复您，到时候没有答复会自动转到上一级。',
  dueLast: '县评议小组最晚 {date} 答复您，到时候没有答复，这一条就撤下。',
  dueAnswered: '不满意的话，{date} 以前可以再往上反映；不反映，就照这个答复办。',
  escalate: '不满意，再往上反映',
  sure: '往上反映？',
  sureTo: '这件异议转给{level}，由没有办过这件事的人重新核实，20 天以内答复您。',
}

const filters: Record<ObjectionFilter, string> = { toDecide: '等我办', toTell: '等告知', all: '全部' }

const desk = {
  title: '异议',
  filter: '看哪些',
  filters,
  empty: {
    toDecide: '没有等您办的异议。',
    toTell: '没有要当面告知的人。',
    all: '还没有异议。',
  } satisfies Record<ObjectionFilter, string>,
  row: '{division} {notice}',
  due: '最晚 {date} 答复',
  window: '{date} 以前可以往上反映',
  enter: '收到书面或电话的异议，请在公示里找到那一条，点“登记收到的异议”。',
  notices: '去看公示',
  recused: '您要回避',
}

const sheet = {
  title: '核实异议',
  about: '针对的这一条',
  ground: '理由',
  notice: '公示',
  channel: '怎么来的',
  raised: '提出时间',
  level: '在哪一级',
  history: '办理经过',
  toDo: '最晚 {date} 答复，逾期自动转到上一级。',
  toDoLast: '最晚 {date} 答复。逾期没有结果，这一条撤下。',
  sealed: '封存的内容',
  sealedWords: '只有办这件异议的人能打开，每看一次都记下是谁、什么时候看的。',
  readWords: '看写了什么',
  readIdentity: '看是谁提的',
  readSure: '打开看是谁提的？',
  readSureWords: '核实用不着知道是谁的，就不要打开。打开会留下记录。',
  who: '提出人',
  whoIn: '{name}（{village}）',
  broughtBy: '送来的人',
  wrote: '写的内容',
  recusedTitle: '这一件您要回避',
  recusedWords: '按回避规定，这一件由别人来办，内容不给您看。',
  group: '县评议小组 {size} 人，{spoken} 人已经发表意见，{needed} 人意见一致就有结果。',
  spoken: '您的意见：{verdict}',
  answer: '答复',
  verdict: '核实下来',
  reason: '理由',
  reasonHint: '这段话会公开，不能写任何人的姓名、电话，也不能让人猜出是谁提的。',
  send: '答复',
  sure: '就这样答复？',
  sureUpheld: '异议成立：这一条撤下，记过的积分冲回，答复马上公开。',
  sureRejected: '异议不成立：提出人 10 天以内还可以往上反映，过期不反映，这一条生效。',
  sureGroup: '您的意见不能改。意见一致的人够了，就马上有结果。',
  escalateByHand: '替他往上反映',
  escalateByHandWords: '提出人当面、来电或者来信说不满意，才点这里。这件异议会转到上一级。',
  escalateHow: '他是怎么说的',
  toTell: '提出人没有手机账号。请当面或者打电话把现在的情况告诉他，不要托村里转告。',
  told: '已经告诉他了',
  toldSure: '已经告诉他本人了？',
  print: '打印卷宗',
}

const enter = {
  title: '登记异议',
  channel: '怎么来的',
  who: '是谁提的',
  inRoster: '名册里的人',
  byName: '名册里没有',
  person: '提出人',
  personHint: '按姓名在名册里找，可以换别的村。',
  name: '提出人姓名',
  broughtBy: '谁送来的',
  broughtByHint: '本人送来的不用填。',
  words: '他说的情况',
  wordsHint: '书面的照抄，电话的照记。原件请封好留存。',
  send: '登记',
  sure: '登记这件异议？',
  sureWords: '登记以后，这一条先停下核实。提出人是谁只有核实的那一级能看，请不要告诉村里。',
  done: '登记好了',
  doneWords: '这一条已经停下核实。',
  toSheet: '去看这件异议',
}

const file = {
  title: '打印异议卷宗',
  paper: '异议办理卷宗',
  number: '{division} {notice}',
  code: '卷宗编码 {hash}',
  facts: '基本情况',
  noticeTime: '公示时间',
  from: '{from} 到 {until} 24 时',
  line: '针对的内容',
  ended: '办结时间',
  outcome: '处理结果',
  steps: '逐级办理',
  step: '{level}：{answer}',
  stepDates: '{since} 收到，{at} 答复。',
  hashes: '核对用的编码',
  wordsHash: '提出人所写内容（封存）的编码',
  countyHead: '办结当天县链首（{day}）',
  fileHash: '本卷宗编码',
  identity: '提出人',
  identityShown: '要在卷宗里写明提出人，请点下面。打开会留下记录。',
  showIdentity: '写明提出人',
  sign: '经办人签名',
  date: '日期',
}

export const objections = {
  grounds,
  levels,
  statuses,
  channels,
  answers,
  verdicts,
  shown,
  raise,
  mine,
  desk,
  sheet,
  enter,
  file,
}
