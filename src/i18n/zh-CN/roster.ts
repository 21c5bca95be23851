import type { RosterChangeKind, RosterChangeStatus } from '../../../cloudfunctions/contract/roster'

interface KindWords {
  title: string
  /** What it does, before it is signed. */
  effect: string
  /** With names, for those who keep the roster. */
  sentence: string
}

const kinds: Record<RosterChangeKind, KindWords> = {
  move: {
    title: '整户搬到别的村',
    effect: '户号换成新村的。以前的积分留在原村台账里，今年的分带到新村榜上，以后的分记在新村。',
    sentence: '整户搬到{village}。',
  },
  split: {
    title: '分户',
    effect: '老户主留在原户，户号和积分不变。分出去的是新户，从基础分算起。',
    sentence: '{people}分出去另立一户，户主{head}。',
  },
  merge: {
    title: '两户并成一户',
    effect: '这一户的积分不加不减，另一户的户号不再用，它的积分不并过来。',
    sentence: '户主{other}的那一户并到这一户。',
  },
  join: {
    title: '从县外迁入',
    effect: '名册里加上他，从签字这天算起。',
    sentence: '{people}从县外迁入。',
  },
  transfer: {
    title: '从别户迁来',
    effect: '他从原来的户迁到这一户，以前的积分还记在原来的户。',
    sentence: '{people}从别的户迁来。',
  },
  birth: {
    title: '添了孩子',
    effect: '名册里加上孩子，从签字这天算起。',
    sentence: '添了孩子{people}。',
  },
  leave: {
    title: '迁出本县',
    effect: '他不再是这一户的人，任着的职务到今天为止。以前的积分不动。',
    sentence: '{people}迁出本县。',
  },
  death: {
    title: '有人去世',
    effect: '名册里记上，任着的职务到今天为止。他的事由家里人答复，以前的积分不动。',
    sentence: '{people}去世。',
  },
  head: { title: '换户主', effect: '户号和积分都不变。', sentence: '户主换成{head}。' },
}

const statuses: Record<RosterChangeStatus, string> = {
  proposed: '等签字',
  signed: '已签字，公示中',
  stands: '公示完了',
  refused: '没有签',
  withdrawn: '已撤回',
  undone: '已改回',
}

export const roster = {
  kinds,
  statuses,
  title: '户籍名册',
  search: '找一户',
  searchLabel: '户号，或者家里人的名字',
  searchHint: '名字写前一两个字也行，不写就列出全村',
  find: '查找',
  nobody: '没有找到这样的户。',
  row: '{name}家',
  rowNote: '{number} 号 · {group} · {count} 人',
  household: {
    title: '这一户',
    place: '{village} {group} {number} 号户',
    listing: '光荣榜上怎样写',
    open: '“{kind}”已经报上去，在等村务监督委员会签字。',
    seeOpen: '去看看',
    change: '报这一户的变动',
  },
  member: {
    head: '户主',
    note: '{year} 年出生 · {phone}',
    phone: '有手机',
    phoneAndPin: '有手机，设了密码',
    noPhone: '没有手机',
    resetPin: '清掉忘了的密码',
    resetPinLabel: '清掉忘了的密码：{name}',
    takeFrom: '从手机上退出',
    takeFromLabel: '从手机上退出：{name}',
    help: {
      resetPin: {
        title: '清掉{name}的密码',
        words: '请见到本人再清。清掉以后，他回自己的手机上重新定一个，您不会知道新密码。',
        confirm: '见到本人了，清掉',
      },
      takeFrom: {
        title: '从手机上退出：{name}',
        words: '手机丢了、换了，见到本人再办。退出以后，那台手机看不到他的事，他可以重新认领到别的手机上。',
        confirm: '见到本人了，退出',
      },
    },
  },
  form: {
    title: '报变动',
    lead: '您签字报上去，村务监督委员会另一个人签字以后才算数，还要公示 5 天。自己家和亲属家的，请别人来报。',
    kind: '是哪一种变动',
    on: '哪一天的事',
    members: '谁分出去',
    head: '谁当户主',
    group: '住哪个小组',
    groupHint: '比如“三组”',
    who: '是谁',
    person: '谁迁来',
    personHint: '写全名查找，要先在原来的村里找到他',
    other: '哪一户并过来',
    otherHint: '要是本村的另一户',
    send: '签字报上去',
  },
  changes: {
    title: '户籍变动',
    note: '等签字的、签过字的',
    which: '看哪一些',
    lists: { open: '等签字', decided: '办过的' },
    empty: { open: '没有等着签字的变动。', decided: '还没有办过的变动。' },
    of: '{name}家（{number} 号）',
    on: '哪一天的事',
    village: '哪个村',
    proposed: '谁报的',
    decided: '谁定的',
    reason: '为什么不签',
    reasonHint: '至少 {limit} 个字，报的人会看到',
    newHead: '户主换成{head}。',
    recused: '这一项和您家或者您的亲属有关，按回避规定请别人来签。',
    sign: '签字同意',
    signTitle: '签字以后马上生效',
    signWords: '签字后公示 5 天。有人提异议、乡镇认定成立的，就改回原样。',
    refuse: '不签，退回去',
    refuseTitle: '不签，告诉文书为什么',
    withdraw: '撤回这一项',
  },
  paper: {
    open: '替这一户登记榜上怎样写（要本人签字）',
    title: '榜上怎样写，替没有手机的户登记',
    lead: '这件事不能由您一个人办：要家里人签过字的纸条照片，或者他本人在这里输自己的密码。',
    listing: '这一户选哪一种',
    who: '家里谁来定',
  },
  proof: {
    slip: '签字的纸条',
    slipHint: '拍清楚签名和选的是哪一种',
    withSlip: '照纸条登记',
    pin: '请{name}自己输密码',
    pinHint: '把手机递给他输，您别看',
    withPin: '用密码登记',
  },
  board: {
    title: '名册告知',
    note: '打印出来贴在公示栏',
    paper: '村民名册告知书',
    number: '{village} {date}',
    sections: {
      who: {
        title: '谁存着您的信息',
        text: '{sponsor}主办的“岳乡榜样”系统里有本村名册，共 {households} 户 {people} 人，由村文书{clerk}保管。',
      },
      what: {
        title: '存了什么',
        text: '姓名、出生年份、住哪个小组、是哪一户、谁是户主，以及自家的积分。没有身份证号，没有存款和病历。',
      },
      why: {
        title: '为什么存',
        text: '记好人好事、算自家积分要用。只有村文书和村务监督委员会能看全村名册，别人要写出全名才查得到。',
      },
      choice: {
        title: '您可以怎样',
        text: '没问过您之前，榜上只写“某户”，不写姓名。您可以看、可以改、可以不上榜，也可以要一份自己的记录。没有手机的，找村文书{clerk}当面办，不收钱。',
      },
    },
  },
}
