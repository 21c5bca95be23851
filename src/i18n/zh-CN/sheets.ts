import type { SheetFormat, SheetKind } from '../../../cloudfunctions/contract/sheets'

const kinds: Record<SheetKind, string> = {
  queue: '评议队列',
  notices: '公示',
  boards: '光荣榜',
  ledger: '积分台账',
}

const formats: Record<SheetFormat, string> = { xlsx: 'XLSX 表格', csv: 'CSV 文件' }

const notes: Record<SheetKind, string> = {
  queue: '轮到您评议的，办完的也在；只有进度，没有姓名和事迹。',
  notices: '这里和下面各村的公示：编号、日期、公示了几行。',
  boards: '这一期的光荣榜，和手机上看到的一样。',
  ledger: '这段日子记的每一笔分，全县几十万笔也能存。',
}

const entries: Record<SheetKind, string> = {
  queue: '把评议队列存成表格',
  notices: '把公示存成表格',
  boards: '把光荣榜存成表格',
  ledger: '把各户的积分台账存成表格',
}

/** Lists saved as files. */
export const sheets = {
  title: '存成表格',
  what: '存什么',
  which: '存成什么',
  period: '哪一期',
  from: '从哪一天',
  to: '到哪一天',
  kinds,
  formats,
  notes,
  entries,
  masked: '表里的姓名都脱敏：留姓，不留名，没答应公开的一律写“某户”。',
  save: '存成表格',
  ready: '好了，浏览器正在下载。没有下载，请点这里。',
  download: '下载',
  unmaskedWords: '有姓名、组和户号。要写明用途，当天有效，留下记录；表上的人家看得到是谁取的。',
  unmask: '写明用途，存不脱敏的',
  unmaskTitle: '存不脱敏的表格？',
  reason: '作什么用',
  wrongDays: '开始的日子要在结束的前面。',
  log: '谁存过什么',
  logEmpty: '还没有人存过。',
  logRow: '{name} · {division} · {kind}',
  logNoteUnmasked: '{date}，不脱敏：{reason}',
  fileName: '{division}{kind} {date}',
  yes: '是',
  no: '',
  columns: {
    village: '村',
    what: '事项',
    status: '状态',
    by: '由谁来定',
    council: '道德评议会',
    opened: '开始',
    closes: '截止',
    overdue: '超过三天没办',
    approvals: '同意票',
    needed: '要几票',
    able: '能评议的人',
    year: '年份',
    number: '编号',
    kind: '类别',
    state: '状态',
    provisional: '截止日可能顺延',
    lines: '公示行数',
    place: '名次',
    household: '人家',
    honor: '荣誉积分',
    inOffice: '在任',
    seq: '台账序号',
    posted: '记分日期',
    act: '事情发生的日期',
    source: '来源',
    ruleCode: '细则编号',
    rule: '细则',
    redeemable: '可兑换积分',
    person: '成员',
    head: '户主',
    group: '组',
    householdNumber: '户号',
  },
}
