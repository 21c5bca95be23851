import type { ClerkTaskKind, MessageSubject, MessageTemplate } from '../../../cloudfunctions/contract/messages'
import { exemplarMessages } from './exemplar-messages'
import { pollMessages } from './poll-messages'
import { schoolMessages } from './school-messages'

/**
 * What each message says: the title stands in the list and on the phone, the body is read out to who has no phone.
 * `{name}` is a fact of the message; `i18n/message-words.ts` turns codes and dates into words first.
 */
interface MessageWords {
  title: string
  body: string
}

const templates: Record<MessageTemplate, MessageWords> = {
  deedReturned: {
    title: '评议会想再问一句',
    body: '您报的好人好事，评议会退回来请您补充。点开看看问的是什么，改好再交就行。',
  },
  deedAccepted: { title: '评议通过了', body: '这件好人好事，评议会已经通过。接下来会公示，有疑问的人可以提出来。' },
  deedDeclined: { title: '评议没有通过', body: '这件好人好事，评议会没有通过。点开看看原因。' },
  deedOnNotice: { title: '开始公示', body: '这件好人好事开始公示，公示期里谁都可以看、可以提出疑问。' },
  deedConfirmed: { title: '公示期满，已经确认', body: '这件好人好事公示期满，已经确认，积分记进了台账。' },
  consentAsked: {
    title: '您愿意怎样署名',
    body: '有人推荐了您做的好事，评议会已经通过。公示上写不写您的名字，由您定。3 天里没有选，就先写“某村民”。',
  },
  activityConfirmed: {
    title: '参加活动的分记好了',
    body: '您参加的“{event}”，评议会核对过签字的名单了，按“{rule}”记了 {points} 分。下个月初的月度公示上也会写。',
  },
  activityReturned: { title: '活动登记退回来了', body: '您登记的“{event}”，评议会退回来请您核对：{words}' },
  familyConsentAsked: {
    title: '您愿意怎样写家里人的名字',
    body: '有人推荐了您家{name}做的好事，评议会已经通过。公示上写不写名字，由您家里人定。3 天里没有选，就先不写名字。',
  },
  guardianAsked: {
    title: '要不要推荐您家孩子，由您定',
    body: '有人想推荐您家{name}做的一件好事。孩子不满 14 岁，您同意以后，评议会才能看到。点开就能选。',
  },
  guardianRefused: {
    title: '孩子家里不愿意推荐',
    body: '您报的好事里有不满 14 岁的孩子，孩子的监护人不愿意推荐，这一件就不再评议了。谢谢您的心意。',
  },
  answeredOnPaper: {
    title: '您签的字已经登记',
    body: '村文书照您签字的纸条，登记了怎样署名。要是不对，马上告诉村文书，随时能改。',
  },
  deedKeptPrivate: {
    title: '好事记下了，不公开',
    body: '您报的好人好事，评议会已经通过。照当事人的意思，这件事不公开。谢谢您替大家看见。',
  },
  deedAppealed: { title: '申诉已经交上去了', body: '这件好人好事没有通过，有人提出申诉，最晚{date}有结果。' },
  deedAppealEscalated: {
    title: '申诉转到了县里',
    body: '这件好人好事的申诉没有按时办，已经自动转到县里，最晚{date}有结果。',
  },
  deedAppealAccepted: {
    title: '申诉成立，通过了',
    body: '这件好人好事的申诉成立，予以通过，接下来会公示。理由：{words}',
  },
  deedAppealDeclined: { title: '申诉没有通过', body: '这件好人好事的申诉没有通过，这是最后的决定。理由：{words}' },
  deedReviewReopened: {
    title: '要重新评议',
    body: '这件好人好事，投过票的人里有当事人的亲属，那一票作废，够不上原来的结果了，所以重新评议。',
  },
  deedReexamined: {
    title: '有新情况，开始复核',
    body: '这件好人好事已经确认，现在有新情况，由没有参加过决定的人复核。缘由：{words}',
  },
  deedReconfirmed: { title: '复核以后，仍然确认', body: '这件好人好事复核过了，仍然确认，积分不变。' },
  deedNotReconfirmed: {
    title: '复核没有通过，已经撤销',
    body: '这件好人好事复核没有通过，已经撤销，记的积分收回。理由：{words}',
  },
  appealOverdue: {
    title: '有一件申诉过了期限',
    body: '这件好人好事的申诉过了 20 天还没有决定，请尽快办。没有决定以前，每天提醒一次。',
  },
  kinDeclared: {
    title: '有人申明了您的亲属',
    body: '有人申明您和{name}是亲属，评议时会因此回避。如果不对，可以在“亲属申明”里提出来。',
  },
  kinChallenged: {
    title: '有人说亲属申明不对',
    body: '您和{name}的亲属申明，有人提出不对，由上一级核实。核实以前申明仍然有效。',
  },
  kinUpheld: { title: '亲属申明核实过了', body: '您和{name}的亲属申明核实过了，仍然有效。理由：{words}' },
  kinEnded: {
    title: '亲属申明已经终止',
    body: '您和{name}的亲属申明核实过了，不属实，从现在起不再因此回避。理由：{words}',
  },
  objectionAnswered: {
    title: '您提的异议有答复了',
    body: '您提的异议有答复了，这一级认为不成立。不满意的话，{date}以前可以点“再往上反映”。',
  },
  objectionMovedUp: {
    title: '您提的异议转到了上一级',
    body: '您提的异议没有按时答复，已经自动转到上一级，最晚{date}有结果。',
  },
  objectionRejected: { title: '您提的异议办完了', body: '您提的异议办完了，最后认为不成立。点开看看理由。' },
  objectionUpheld: { title: '您提的异议成立了', body: '您提的异议成立，公示里的那一条已经撤下。点开看看结果。' },
  objectionMoot: {
    title: '您提异议的那一条撤下了',
    body: '您提异议的那一条，因为另一件异议成立，已经从公示里撤下，您提的这件不用再办了。',
  },
  lineObjected: {
    title: '公示里写您的一条收到异议',
    body: '公示里写您的一条收到异议，正在核实，最晚{date}有答复。核实清楚以前先不算数，别的条不受影响。',
  },
  lineStands: { title: '异议办完了，不成立', body: '公示里写您的一条，异议办完了，认为不成立。公示期满就生效。' },
  lineOverturned: {
    title: '异议办完了，成立',
    body: '公示里写您的一条，异议办完了，认为成立，这一条已经撤下。理由写在公示上。',
  },
  creditEvidenceAsked: {
    title: '信用户年审，请您看一眼',
    body: '您家做生意或者常年在外，年审要您确认情况有没有变。最晚{date}点开确认，没有变就不用再交材料。',
  },
  creditReturned: { title: '信用户申请要补充', body: '您家的信用户申请退回来请您补充：{words}' },
  creditDeclined: {
    title: '信用户申请没有通过',
    body: '您家的信用户申请没有通过：{words}。10 天以内可以请上一级再看一次。',
  },
  creditOnNotice: { title: '信用户开始公示', body: '您家的信用户申请通过了，开始公示，公示到{date}。' },
  creditDesignated: { title: '您家是信用户了', body: '公示期满，没有异议，您家命名为信用户。点开可以看证书。' },
  creditOverturned: { title: '信用户公示撤下了', body: '您家的信用户公示收到异议，核实后成立，这次没有命名。' },
  creditAppealed: { title: '信用户的申诉交上去了', body: '您家信用户申请的申诉已经交上去，最晚{date}有结果。' },
  creditAppealDeclined: {
    title: '信用户的申诉没有通过',
    body: '您家信用户申请的申诉没有通过，这是最后的决定。理由：{words}',
  },
  creditReviewReopened: {
    title: '信用户申请要重新看',
    body: '看您家信用户申请的人里有亲属，那一票作废，够不上原来的结果了，所以重新看。',
  },
  creditRenewed: { title: '信用户年审通过了', body: '年审看过了，您家继续是信用户。' },
  creditLapsed: {
    title: '信用户到期了',
    body: '年审看过了，有条件没有达到，您家的信用户到期。满 6 个月以后可以再申请，点开看差什么。',
  },
  creditCeased: { title: '信用户随户口停了', body: '您家并到别户或者销了户，信用户随着停止。' },
  creditHearing: {
    title: '要开听证，请您来说',
    body: '有人提议取消您家的信用户，原因：{words}。{date}在{place}听您说，可以带一位一起来。听过以前什么都不变。',
  },
  creditWithdrawalOnNotice: {
    title: '取消信用户开始公示',
    body: '听证以后，取消您家信用户的决定开始公示。公示期里您可以提出异议。',
  },
  creditWithdrawn: {
    title: '信用户取消了',
    body: '公示期满，您家的信用户取消了：{words}。10 天以内可以请县里再看一次，满 6 个月可以再申请。',
  },
  creditKept: { title: '信用户保留', body: '看过了，您家的信用户保留，什么都不变。' },
  enterpriseReturned: { title: '信用企业申请要补充', body: '{name}的申请退回来请您补充：{words}' },
  enterpriseDeclined: {
    title: '信用企业没有通过',
    body: '{name}的申请没有通过：{words}。不同意的话，十天里可以申诉一次。',
  },
  enterpriseOnNotice: { title: '信用企业开始公示', body: '{name}的申请通过了，开始公示，公示到{date}。' },
  enterpriseDesignated: {
    title: '命名为信用企业',
    body: '公示期满，没有异议，{name}命名为信用企业，到{date}为止。点开可以看证书。',
  },
  enterpriseOverturned: { title: '信用企业公示撤下了', body: '{name}的公示收到异议，核实后成立，这次没有命名。' },
  enterpriseAppealed: { title: '申诉交上去了', body: '{name}的申诉已经交上去，最晚{date}有结果。' },
  enterpriseAppealDeclined: { title: '申诉没有通过', body: '{name}的申诉没有通过：{words}。这个结果是最后的。' },
  enterpriseReviewReopened: { title: '要重新看', body: '看{name}申请的人里有人该回避，要换人重新看一遍。' },
  enterpriseHearing: {
    title: '有人提议取消信用企业',
    body: '有人提议取消{name}的信用企业：{words}。{date}在{place}听您说，可以带一位一起来。听过以前什么都不变。',
  },
  enterpriseWithdrawalOnNotice: { title: '取消开始公示', body: '听证以后，取消{name}信用企业的决定开始公示。' },
  enterpriseWithdrawn: {
    title: '信用企业取消了',
    body: '{name}的信用企业取消了：{words}。不同意的话，十天里可以申诉一次。',
  },
  enterpriseKept: { title: '信用企业保留', body: '看过了，{name}的信用企业保留，什么都不变。' },
  enterpriseTermEnding: {
    title: '信用企业快到期了',
    body: '{name}的信用企业到{date}期满。想继续的，现在就可以再申请，不会断。',
  },
  enterpriseTermOver: {
    title: '信用企业到期了',
    body: '{name}的信用企业两年期满。想继续的，六个月以后写明这半年怎么样，再申请。',
  },
  enterpriseNotReconfirmed: {
    title: '信用企业复核没有通过',
    body: '{name}的信用企业由没有参加过决定的人复核，没有通过。现在还保留着；要取消的，请提出来并听证。',
  },
  enterpriseUnrepresented: {
    title: '有企业没有负责人了',
    body: '{name}的负责人离开了本县名册。请问企业由谁接替，在“信用企业”里指定。',
  },
  enterpriseNamed: { title: '您是企业的负责人', body: '县文明办把您登记为{name}的负责人，由您办它的信用企业。' },
  creditWithdrawalAppealOverdue: {
    title: '取消信用的申诉到期了',
    body: '有一件对取消信用的申诉过了二十天还没有决定，请尽快办。',
  },
  creditAppealOverdue: {
    title: '有一件信用户申诉过了期限',
    body: '这件信用户申请的申诉过了 20 天还没有决定，请尽快办。没有决定以前，每天提醒一次。',
  },
  complaintAccepted: {
    title: '您提的{number}已经受理',
    body: '您提的投诉建议（{number}）已经受理，最晚{date}给您答复。',
  },
  complaintEscalated: {
    title: '您提的{number}转给了县里',
    body: '您提的投诉建议（{number}）没有按时办，已经自动转给县里，最晚{date}给您答复。',
  },
  complaintAnswered: {
    title: '您提的{number}有答复了',
    body: '您提的投诉建议（{number}）有答复了。点开看看，满意不满意都可以打个分。',
  },
  ...schoolMessages,
  ...exemplarMessages,
  ...pollMessages,
  correctionMade: { title: '您的信息改好了', body: '您申请更正的“{field}”，已经照您说的改好。' },
  correctionRefused: { title: '您的信息没有改', body: '您申请更正的“{field}”没有改，原因是：{reason}' },
}

const tasks: Record<ClerkTaskKind, string> = { tellThem: '当面告诉他', takeDown: '取下张贴的纸' }

const subjects: Record<MessageSubject, string> = {
  activity: '活动登记',
  deed: '好人好事',
  objection: '异议',
  notice: '公示',
  kinship: '亲属申明',
  complaint: '投诉建议',
  correction: '我的信息',
  credit: '信用户',
  exemplar: '榜样评选',
  enterprise: '信用企业',
  class: '夜校课',
  course: '夜校开课',
  lecture: '请我讲课',
  matter: '提出事项',
  poll: '投票',
}

export const messages = {
  subjects,
  templates,
  taskKinds: tasks,
}
