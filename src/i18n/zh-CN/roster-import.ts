import type { CountyFileFault } from '../../../cloudfunctions/contract/county-files'
import type {
  ListedOutcome,
  RosterColumn,
  RosterFault,
  RosterImportStatus,
} from '../../../cloudfunctions/contract/roster-import'

const columns: Record<RosterColumn, string> = {
  township: '乡镇',
  village: '村',
  number: '户号',
  group: '组',
  name: '姓名',
  birthYear: '出生年份',
  head: '与户主关系',
  phone: '手机号',
}

const notes: Record<RosterColumn, string> = {
  township: '可以不填；县里有两个村同名时要填',
  village: '村名，或者十二位的村代码',
  number: '村里的户号，17 和 017 是一户',
  group: '村民小组',
  name: '和身份证上一样',
  birthYear: '写年份，或者整个出生日期',
  head: '户主写“户主”，其他人写关系；每户一个户主',
  phone: '可以不填；只留末四位，核对身份认领用',
}

const faults: Record<RosterFault, string> = {
  quote: '这一行的引号不成对',
  villageUnknown: '没有这个村',
  villageTwice: '县里有几个村同名，请填上乡镇',
  numberFormat: '户号只能是数字、字母和短横线，最多 12 位',
  groupMissing: '没有填组，或者太长',
  nameFormat: '姓名要 2 到 20 个字，不能有数字和符号',
  birthYearFormat: '出生年份认不出来',
  phoneFormat: '手机号不对',
  controlCharacter: '有看不见的符号',
  rowTwice: '和上面的一行重复',
  headMissing: '这一户没有填对的户主',
  headTwice: '这一户有两个户主',
  groupDiffers: '同一户写了不同的组',
  householdClosed: '这一户已经销户',
  householdMoved: '这一户已经迁走，请由文书报户籍变动',
  numberTaken: '这个户号在名册里是另一家',
}

const statuses: Record<RosterImportStatus, string> = {
  receiving: '还没有传完',
  checking: '正在核对',
  checked: '核对完了，等着导入',
  applying: '正在导入',
  applied: '导入完了',
  discarded: '不要了',
}

const outcomes: Record<ListedOutcome, string> = {
  faulty: '没填对的',
  differs: '名册里不一样的',
  left: '已经不在这一户的',
  missing: '名册里有、文件里没有的',
}

const outcomeWords: Record<ListedOutcome, string> = {
  faulty: '改好这些行，把文件再传一次；已经导入的不会重复。',
  differs: '户主或者组和名册里的不一样。文件不改名册，要改请村文书报户籍变动。',
  left: '名册里后来迁出、去世，或者到了别的户。文件不会把人放回去。',
  missing: '名册里还在这几个村，文件里没有。文件不删人，请村里核对。',
}

const countyFaults: Record<CountyFileFault, string> = {
  codeFormat: '编号不对',
  notOfCounty: '不是本县的区划',
  levelUnknown: '级别只能写 county、township 或者 village',
  levelLength: '编号的位数和级别对不上：县 6 位，乡镇 9 位，村 12 位',
  parentMissing: '没有它的上一级',
  nameMissing: '没有填名称',
  nameDiffers: '系统里这个编号是别的名字；文件不改已有的',
  rowTwice: '编号重复',
  deedClassUnknown: '没有这一类好人好事',
  pointsFormat: '分值要是大于零的整数',
  unitMissing: '没有填单位',
  capFormat: '上限和期限要一起填，期限用细则里的写法',
  evidenceFormat: '佐证写代号，用竖线隔开',
  yesOrNo: '乡镇核实只能写 yes 或者 no',
  balanceUnknown: '记到哪里只能写 honor 或者 both',
  baseMissing: '没有基础分（A00）',
  formula: '像是公式，不能这样写',
}

/** Divisions and rule sets out of small files. */
const county = {
  title: '区划和积分细则',
  which: '载入什么',
  kinds: { divisions: '行政区划', rules: '积分细则的一版' },
  kindNotes: {
    divisions: '列：code、parent_code、level、name。已有的不改。',
    rules: '列和 point-rules 样本一样。各村表决通过以后才在村里生效。',
  },
  version: '第几版',
  choose: '选文件核对',
  load: '载入 {count} 行',
  noColumns: '表头里少了这些列：{columns}',
  good: '都对。新的 {fresh} 行，已有 {already} 行。',
  nothingNew: '没有新的，{already} 行都已经有了。',
  faulty: '有没填对的行，一行也不会载入。',
  loaded: '载入好了，新的 {fresh} 行。',
  row: '第 {row} 行',
  faults: countyFaults,
}

/** Files that fill the roster of a county. */
export const rosterImport = {
  title: '导入名册',
  first: '第一步：选名册文件',
  words:
    '一行一个人，一户一个户主。CSV 文件多大都行，全县十二万户可以一次导入；XLSX 最多五万行，再多请另存为 CSV。选好以后先核对，不会马上改名册。',
  template: '下载样表',
  choose: '选文件',
  fileName: '名册样表',
  sheet: '名册',
  howTo: '怎么填',
  column: '列',
  note: '怎么填',
  reading: '正在读文件',
  sent: '已经传到第 {row} 行',
  sendOn: '接着传',
  notASheet: '这个文件读不了。请存成 .csv 或者 .xlsx 再选一次；引号要成对。',
  tooManyRows: 'XLSX 文件最多五万行。请另存为 CSV 再选一次。',
  progress: '{what}：{of} 个村，已经 {done} 个',
  goOn: '接着来',
  would: '一共 {rows} 行。要新立 {households} 户，加 {fresh} 人；{already} 人名册里已经有了。',
  put: '一共 {rows} 行。新立了 {households} 户，加了 {fresh} 人；{already} 人名册里本来就有。',
  nothingNew: '没有要加的人。',
  way: '怎么导入',
  whole: '要么全部，要么一行也不',
  wholeHint: '有一行不对就一行也不导入',
  good: '先导入填对的',
  goodHint: '没填对的留着，改好再传',
  blocked: '还有没填对的行，这样一行也导不了。',
  putIn: '导入 {count} 人',
  leave: '不要这个文件了',
  leaveTitle: '不要这个文件了？',
  leaveWords: '传上来的内容马上删掉，名册没有动过。',
  listed: '{what}（{count}）',
  saveRows: '存成表格',
  rowTitle: '第 {row} 行 {name}',
  rowNote: '{village} {number} 户 {group} {birthYear}',
  noVillage: '村不明',
  forgotten: '这些行过了三十天，已经删掉了。',
  before: '传过的文件',
  beforeNote: '{date}，{name}，{rows} 行',
  commandLine: '机房命令',
  none: '还没有传过文件。',
  columns,
  notes,
  faults,
  statuses,
  outcomes,
  outcomeWords,
  county,
  line: '行号',
  why: '原因',
}
