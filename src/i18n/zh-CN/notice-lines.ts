import type { CreditTopic } from '../../../cloudfunctions/contract/credit-words'
import type { RosterChangeKind } from '../../../cloudfunctions/contract/roster'

/** What became of a household of the roster; `{people}` people of it. */
const changes: Record<RosterChangeKind, string> = {
  move: '整户迁出',
  split: '分户，{people} 人另立一户',
  merge: '两户并成一户，{people} 人并入',
  join: '{people} 人入户',
  transfer: '{people} 人从别户转入',
  birth: '新生 {people} 人',
  leave: '{people} 人迁出',
  death: '{people} 人去世，销户口',
  head: '换了户主',
}

/** What a line of a notice says, on the screen and on paper alike. */
const creditTopics: Record<CreditTopic, string> = {
  plaque: '门牌',
  letterOfThanks: '感谢信',
  ceremonyList: '表扬会名单',
  serviceFirst: '办事优先',
  minimumLiving: '低保',
  schooling: '入学',
  medicalInsurance: '医保',
  subsidy: '补贴',
}

export const noticeLines = {
  creditTopics,
  standardTitle: '信用户标准第 {version} 版',
  standard:
    '{date} 村民代表会议：应到 {entitled} 人，实到 {present} 人，赞成 {inFavour} 人，通过信用户标准。公示无异议，从 {from} 起施行。',
  creditBrings: '命名后的做法：{topics}。',
  credit: '拟命名为信用户',
  creditGraded: '拟命名为信用户，等级 {grade}',
  creditShare: '{outOf} 里有 {designated}，达到标准，拟命名',
  creditWithdrawal: '拟取消信用户。原因：{reason}',
  creditEnterprise: '拟命名为信用企业，两年有效。在{village}，统一社会信用代码 {code}，{department}牵头审核。',
  creditEnterpriseWithdrawal: '拟取消信用企业。原因：{reason}',
  changes,
  points: '只记积分，不写事迹',
  month: '{month} 月共记 {points} 分',
  entry: '{rule}（{kind}）{points} 分',
  cut: '，按上限少记 {points} 分',
  meeting:
    '{date} 村民代表会议：应到 {entitled} 人，实到 {present} 人，赞成 {inFavour} 人。公示无异议，从 {from} 起施行。',
  switchedOff: '本村不用的条目：{rules}。',
  allRules: '县里定的条目全部采用。',
  change: '{date}，{what}',
  other: '，涉及{household}',
  route: '，从{from}到{to}',
  undone: '。这一项已经撤回',
  group: '{group} 第 {number} 户',
}
