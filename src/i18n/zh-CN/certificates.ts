import type { CertificateKind, CertificateStatus } from '../../../cloudfunctions/contract/certificate-words'
import type { VerifyFault } from '../../../cloudfunctions/contract/certificates'

const kinds: Record<CertificateKind, string> = {
  creditHousehold: '信用户',
  creditVillage: '信用村',
  creditTownship: '信用乡镇',
  exemplar: '榜样',
  creditEnterprise: '信用企业',
}

const statuses: Record<CertificateStatus, string> = {
  valid: '有效',
  expired: '期满了',
  lapsed: '已到期',
  withdrawn: '已取消',
  ceased: '已停止',
}

/** What it means that a certificate stands so, for whoever looked. */
const statusWordsOfMost: Record<CertificateStatus, string> = {
  valid: '是本县发的，现在有效。',
  expired: '是本县发的，上面写的期限已经过了。',
  lapsed: '是本县发的，年审没有续上，现在不算数。',
  withdrawn: '是本县发的，后来经过听证、公示取消了，现在不算数。',
  ceased: '是本县发的，户口停了，现在不算数。',
}
const statusWords: Record<CertificateKind, Record<CertificateStatus, string>> = {
  creditHousehold: statusWordsOfMost,
  creditVillage: statusWordsOfMost,
  creditTownship: statusWordsOfMost,
  exemplar: statusWordsOfMost,
  creditEnterprise: {
    ...statusWordsOfMost,
    lapsed: '是本县发的，两年期满没有续上，现在不算数。',
    ceased: '是本县发的，企业停了，现在不算数。',
  },
}

/** What whoever shows a code should know of it. */
const codeWords: Record<CertificateKind, string> = {
  creditHousehold: '请对方扫这个码。码里没有您家的名字；对方能看到什么，按您家在“我家怎样公开”里的选择。',
  creditVillage: '请对方扫这个码，就能查真假。',
  creditTownship: '请对方扫这个码，就能查真假。',
  creditEnterprise: '请对方扫这个码，就能查真假。码里没有名称，联网以后才看得到是哪一家企业。',
  exemplar: '请对方扫这个码。码里没有您的名字；对方能看到什么，按您对公开的答复。',
}

/** A letter of thanks: to whom, and for what. */
const letters: Record<CertificateKind, { dear: string; text: string }> = {
  creditHousehold: {
    dear: '{name}全家：',
    text: '你们家守信用、做好事，经村民评议、村两委和乡镇审定，并张榜公示，被命名为{kind}。谢谢你们给邻里做出的样子，愿好家风一代一代传下去。',
  },
  creditVillage: {
    dear: '{name}全体村民：',
    text: '你们村守信用的人家多，答应的事有着落，经乡镇审定，并张榜公示，被命名为{kind}。谢谢每一家出的力，愿好村风一年比一年好。',
  },
  creditTownship: {
    dear: '{name}全体乡亲：',
    text: '你们乡镇的信用村过了半数，经县里审定，并张榜公示，被命名为{kind}。谢谢每一个村出的力，愿好民风一年比一年好。',
  },
  creditEnterprise: {
    dear: '{name}：',
    text: '你们按时发工资、守法经营，经牵头部门核实、县里审定，并张榜公示，被命名为{kind}。谢谢你们给全县的企业做出的样子，愿生意越做越稳。',
  },
  exemplar: {
    dear: '{name}：',
    text: '您的事迹经乡亲推荐、评议和公示，被评为{kind}。谢谢您给大家做出的样子，愿好人有好报，好事有人学。',
  },
}

/** Why a code is not genuine: a word, and a sentence with what to do. */
const faults: Record<VerifyFault, { title: string; words: string }> = {
  noCertificate: { title: '不是证书的码', words: '这个码里没有证书。请扫证书或者门牌右下角的码。' },
  broken: { title: '码不完整', words: '码缺了一块：没有扫全，或者纸坏了。请靠近一点、放平了再扫一次。' },
  foreign: { title: '不是本县的证书', words: '上面写的是外县，本县查不了。请用那个县的小程序来扫。' },
  forged: { title: '不是本县发的', words: '签名的钥匙从来不是本县的，这是仿造的。请告诉乡镇。' },
  altered: { title: '被改过', words: '内容和签名对不上：印好以后有人改过，或者是仿造的。请告诉乡镇。' },
  revokedKey: { title: '签名作废了', words: '签它的钥匙停用了，这一张不再算数。请持证的人到发证的地方换一张新的。' },
  unknown: { title: '登记里没有', words: '签名对得上，本县的登记里却没有这一张。请告诉乡镇。' },
}

export const certificates = {
  kinds,
  statuses,
  statusWords,
  faults,
  title: '证书',
  of: '{kind}证书',
  mine: {
    title: '我的证书',
    note: '信用户等证书，能查真假',
    lead: '证书随荣誉一起生效，荣誉取消或者到期，证书也跟着停。',
    empty: '现在还没有证书。命名公示期满以后，证书会在这里。',
    row: '{division} · {date}发',
    fromCredit: '看证书',
  },
  page: {
    holder: '名字',
    division: '哪里',
    issued: '发证日期',
    until: '有效到',
    ended: '停止日期',
    grade: '等级',
    selection: '评选',
    selectionWords: '{year} 年 · {category}',
    code: '查真假的码',
    codeLabel: '证书的码，用来查真假',
    codeWords,
    picture: '证书图片',
    pictureWords: '图上有名字，发给谁由您定。',
    pictureLabel: '证书图片：{division}{kind}，{holder}',
    save: '存到手机',
    saved: '已经存到手机里了。',
    failed: '这台手机画不了证书图片。可以请村文书打印门牌。',
    over: '这张证书停了，不再出示码。',
    listing: '改公开的选择',
  },
  verify: {
    title: '查证书',
    genuine: '证书是真的',
    offline: '签名对得上，是本县{date}发的。现在没有网，不知道今天还算不算数，有网时再查一次。',
    offlineNewer: '也可能是这台手机上的钥匙旧了。有网时再查一次才能定。',
    asking: '正在联网查现在的状态……',
    noKeys: '现在没有网，这台手机上也还没有本县的钥匙，查不了。有网时再查一次。',
    failed: '没有查到现在的状态',
    again: '再查一次',
    kind: '证书',
    holder: '持证人',
    how: '怎样查',
    howWords:
      '证书和门牌右下角有一个码。用“我的 → 扫一扫”，或者用手机的相机扫它，就能查真假。没有网也能查真假，只是不知道今天还算不算数。',
  },
  plaque: {
    title: '门牌和感谢信',
    row: '打印门牌和感谢信',
    which: '打印什么',
    kinds: { plaque: '门牌', letter: '感谢信', ceremony: '表扬会名单' },
    ceremony: {
      title: '信用户表扬会名单',
      number: '{division} · {date}',
      lead: '按等级列，同一等级不分先后。名字按各家自己的选择来写。',
      ungraded: '信用户',
      columns: { who: '哪一家', division: '村' },
      unshown: '另有 {count} 家不愿公开名字，名单上不写。',
    },
    lead: '只印现在有效的。门牌上的名字按这一家现在的选择：写名字、写姓，或者不写。取消了的、到期的，请把旧门牌收回来。',
    more: '再取一些',
    none: '这里现在没有要打印的。',
    division: '印哪里的',
    label: '门牌：{kind}，{holder}',
    letterLabel: '感谢信：{name}',
    scan: '扫码查真假',
    from: '{division} · {date}',
    day: '{year} 年 {month} 月 {day} 日',
    place: '{group} {number} 号',
    noDoor: '村委会挂',
    letterHead: '感谢信',
    letters,
    graded: '{kind}（{grade}）',
  },
}
