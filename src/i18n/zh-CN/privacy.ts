import type { AccessKind, CorrectionField, CorrectionStatus } from '../../../cloudfunctions/contract/privacy'
import type { ExportPart } from '../../../cloudfunctions/contract/privacy-export'

/** What is held, where it comes from, who reads it and what for. */
interface HeldWords {
  title: string
  from: string
  readers: string
  why: string
}

const held: Record<ExportPart, HeldWords> = {
  account: { title: '账号', from: '您登录时', readers: '只有系统', why: '认得出是您' },
  bindings: { title: '身份认领', from: '您填的', readers: '村文书', why: '核对您是名册里的哪一位' },
  person: {
    title: '姓名、出生年、住哪一户',
    from: '村里的名册',
    readers: '本村文书、监委会',
    why: '知道是哪一家、该记到哪一户',
  },
  roles: { title: '担任的职务', from: '乡镇、县里任命', readers: '所有人', why: '谁有权办什么事' },
  kin: { title: '亲属申明', from: '您或别人申明的', readers: '系统和村文书', why: '评议时好回避' },
  deedsSent: { title: '您报的好人好事', from: '您写的', readers: '评议的人；公开的是另写的一段', why: '评议、公示' },
  deedsAboutMe: {
    title: '推荐您的好人好事',
    from: '推荐人写的',
    readers: '评议的人；公开多少由您定',
    why: '评议、公示、记分',
  },
  witnessed: { title: '您作的证', from: '您写的', readers: '评议的人', why: '核实好事' },
  ledger: {
    title: '您家的积分台账',
    from: '公示期满后记的',
    readers: '您家的人；上榜公开缘由由您家定',
    why: '积分算得清、查得到',
  },
  messages: { title: '消息', from: '系统发的', readers: '只有您', why: '有进展告诉您' },
  objections: { title: '您提的异议', from: '您写的', readers: '只有办这件异议的人，看一次记一次', why: '核实公示' },
  complaints: { title: '投诉建议', from: '您写的', readers: '只有来办的人，看一次记一次', why: '受理、答复' },
  corrections: { title: '您申请的更正', from: '您写的', readers: '村文书', why: '把名册改对' },
  classes: {
    title: '夜校报名和签到',
    from: '您报的，或者文书代您报的',
    readers: '办课的站管理员；电话只有打给您的人，看一次记一次',
    why: '留座位、点名。电话下课以后就删',
  },
  teaching: { title: '您讲的夜校课', from: '站管理员排的', readers: '来听课的人', why: '排课、记讲课的分' },
  matters: { title: '您提的事项', from: '您写的', readers: '所有人能看事项，看不到是您提的', why: '答复、办理' },
  topics: { title: '您点的课', from: '您点的', readers: '只看得到有几个人点', why: '开课先告诉您' },
  signIns: { title: '登录着的电脑', from: '您扫码时', readers: '只有您', why: '您随时能让它退出' },
  accesses: { title: '谁看过您保密的信息', from: '系统记的', readers: '只有您', why: '看过的人赖不掉' },
  candidacies: {
    title: '推荐您当榜样的材料',
    from: '推荐单位写的',
    readers: '审核、打分的人；您同意以后才公开',
    why: '评选榜样',
  },
  contests: {
    title: '您在每一级评选里走到哪一步',
    from: '系统记的',
    readers: '办评选的人',
    why: '评选、申诉、授予荣誉',
  },
  vetting: { title: '各单位对您的审核意见', from: '审核的单位写的', readers: '办评选的人', why: '审核候选人' },
  scores: {
    title: '评选里给您打的分和理由',
    from: '打分的人写的，不带姓名',
    readers: '评选结束以后您也能看',
    why: '排出先后',
  },
  revocations: { title: '撤销荣誉的听证', from: '办理的人写的', readers: '办理的人和您', why: '听证、公示、申诉' },
  votes: { title: '您投过票（投给谁不存）', from: '您投票时', readers: '只有系统', why: '一人一票' },
  voteLists: {
    title: '您签过名的纸质票名单',
    from: '村文书录的',
    readers: '录入和核对名单的人',
    why: '纸质票也是一人一票',
  },
}

const fields: Record<CorrectionField, string> = { name: '姓名', birthYear: '出生年', group: '村民小组' }
const corrections: Record<CorrectionStatus, string> = { requested: '村文书正在核对', made: '改好了', refused: '没有改' }
const accesses: Record<AccessKind, string> = {
  complainant: '看了您提的投诉建议是谁写的',
  sealedIdentity: '看了您提的异议是谁写的',
  contact: '看了您的联系办法',
  enterprisePaper: '看了您代表的企业交的材料',
  creditList: '导出了写着您姓名的信用户名单',
  sheet: '导出了写着您姓名的台账或光荣榜',
}

export const privacy = {
  held,
  fields,
  corrections,
  accesses,
  title: '我的信息',
  row: '我的信息',
  rowNote: '村里存了我什么、谁看过、更正、带走、注销',
  me: {
    title: '名册上写的',
    name: '姓名',
    birthYear: '出生年',
    place: '住在',
    placeWords: '{village} {group} {number} 号户',
    since: '从 {day} 起',
    unbound: '您还没有认领身份，这里只有您的账号和您写过的东西。',
  },
  list: {
    title: '存了什么，谁能看',
    words: '从哪来：{from}。谁能看：{readers}。为了：{why}。',
    keep: '没通过的和撤回的好事、照片一年后删除；异议人的身份办结两年后删除；谁看过的记录存半年；办事的痕迹存五年。夜校报名留的电话，下课以后就删。',
  },
  take: {
    title: '带走一份',
    words: '把您的信息存成一个文件，只有您自己的，没有别人的。',
    save: '存成文件',
    working: '正在整理 {done}/{all}',
    saved: '存好了，一共 {rows} 条。文件名是“{name}”。',
    copied: '这里存不了文件，已经替您复制好了，可以粘贴到别处。',
    fileName: '我的信息-{date}.json',
  },
  correct: {
    title: '更正我的信息',
    note: '名字写错、出生年不对、小组变了',
    field: '哪一项不对',
    value: { name: '正确的姓名', birthYear: '正确的出生年', group: '正确的村民小组' },
    why: '说明一下',
    whyHint: '比如“身份证上是这个字”。村文书会核对。至少 {limit} 个字。',
    send: '请村文书更正',
    sent: '交给村文书核对了，有结果会告诉您。',
    mine: '申请过的更正',
    empty: '还没有申请过更正。',
    waiting: '同一项正在等村文书核对，先等结果。',
    asked: '{field}改成“{value}”',
    refused: '没有改的原因：{reason}',
  },
  read: {
    title: '谁看过我的信息',
    note: '保密的信息，看一次记一次',
    empty: '没有人看过您保密的信息。',
    by: '{name} · {moment}',
  },
  close: {
    title: '注销账号',
    note: '注销以后，这个账号不能再登录',
    gone: '注销以后没有了',
    goneWords: '微信和这个账号的关联、登录状态、身份认领、消息、没有报上去的照片。',
    stays: '注销以后还在',
    staysWords:
      '名册上您的名字，那是村里的名册，要改找村文书；您家的积分台账和好事的决定，都已公示过，只留编号，不连着账号；亲属申明，别人回避要用；您提的投诉建议，办的人还要答复。您报的好事，公开的地方不再写您的名字。',
    leave: '公开的地方也不要写我',
    leaveHint: '推荐您的好事全部改成“不公开”，榜上、公示里马上不再写，村口贴的由村文书取下。',
    again: '以后想用，可以重新登录、重新认领。',
    press: '注销账号',
    confirmTitle: '真的注销这个账号？',
    confirmWords: '注销以后不能恢复。',
    confirm: '注销',
  },
  clerk: {
    title: '核对信息更正',
    empty: '没有等着核对的更正。',
    ask: '{field}改成“{value}”',
    now: '名册现在写的：{name}，{year} 年出生，{group} {number} 号户',
    why: '他说：{why}',
    make: '核对无误，改过来',
    makeLabel: '核对无误，改过来：{name}的{field}',
    makeTitle: '照他说的改名册？',
    makeWords: '改了马上生效，谁改的会记下来。',
    groupWords: '小组是整户的，这一户的人都会跟着改。',
    refuse: '不能改',
    refuseLabel: '不能改：{name}的{field}',
    refuseTitle: '不能改，告诉{name}',
    reason: '原因',
    reasonHint: '至少 {limit} 个字，他会看到。',
    send: '不改，告诉他',
  },
}
