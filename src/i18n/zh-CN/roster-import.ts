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

/** Files that fill the roster of a county. */
export const rosterImport = { columns, notes, faults, statuses, outcomes, line: '行号', why: '原因' }
