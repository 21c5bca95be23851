import type { Asked } from '../../../cloudfunctions/contract/consent'
import type { AnswersAs } from '../../../cloudfunctions/contract/deeds'

const asked: Record<Asked, string> = { consent: '等选怎样署名', guardian: '等监护人同意' }

const signers: Record<AnswersAs, string> = {
  self: '由{names}本人签字。',
  guardian: '{name}不满 14 岁，由家里的大人签字，谁签都行：{names}。',
  family: '{name}已经不在了，由家里的大人签字，谁签都行：{names}。',
}

/** The clerk's page of answers that are missing, entered from slips. */
export const signatures = {
  title: '等签字',
  note: '没有手机的村民怎样署名，照纸条登记',
  intro: '没有手机的村民，当面问清楚，请他在纸条上签字，拍下来再登记。没有签了字的纸条，谁也不能替他选。',
  outsiders: '名册外的人',
  outsidersNote: '对上名册里的人，才好记分',
  empty: '没有等着签字的。没有手机的村民被推荐了，会排在这里。',
  asked,
  about: '{class} · {date}',
  signers,
  nobody: '名册里他家没有能签字的大人，请先核对名册。',
  until: '最晚 {date} 开始公示，没签也照“某村民”公示。',
  byPhone: '他有手机，可以自己选；也可以照纸条登记。',
  enter: '照纸条登记',
  enterLabel: '照纸条登记：{name}的选择',
  signer: '谁签的字',
  consent: '纸条上选的是',
  points: '他要记分',
  pointsHint: '公示上只写“某村民”和细则的名字，不写做了什么事。',
  guardian: '监护人的意思',
  agrees: '同意评议会看',
  refuses: '不同意，不再评议',
  slip: '签了字的纸条',
  slipHint: '拍清楚签字。只留作凭据，不公开。',
  incomplete: '还没填全：谁签的、选的是什么、纸条的照片，都要有。',
  send: '登记',
}
