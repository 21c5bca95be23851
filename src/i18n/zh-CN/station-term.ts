import type { TermFault, TermField, TermOutcome } from '../../../cloudfunctions/contract/school-term'

const fields: Record<TermField, string> = {
  title: '课名',
  words: '讲什么',
  date: '日期',
  startsAt: '几点上课',
  endsAt: '几点下课',
  room: '教室',
  lecturer: '讲师姓名',
  capacity: '座位数',
  audience: '给谁听',
  enrolDays: '提前几天报名',
}

/** Other heads under which a column is known. */
const otherNames: Record<TermField, readonly string[]> = {
  title: ['课程', '课程名称', '题目'],
  words: ['内容', '课程内容', '简介'],
  date: ['上课日期', '时间', '哪一天'],
  startsAt: ['上课时间', '开始时间', '开始', '上课'],
  endsAt: ['下课时间', '结束时间', '结束', '下课'],
  room: ['地点', '上课地点', '场地'],
  lecturer: ['讲师', '老师', '授课人', '主讲'],
  capacity: ['座位', '人数', '名额'],
  audience: ['对象', '听课对象', '范围'],
  enrolDays: ['提前几天开始报名', '报名提前天数'],
}

const examples: Record<TermField, string> = {
  title: '小麦春管',
  words: '讲怎么看苗、怎么浇水追肥',
  date: '2027年3月8日',
  startsAt: '19:30',
  endsAt: '21:00',
  room: '一号教室',
  lecturer: '韩农艺',
  capacity: '30',
  audience: '本村',
  enrolDays: '30',
}

const notes: Record<TermField, string> = {
  title: '同一门课各行写一样的名字，2 到 30 个字',
  words: '同一门课写一次就行，最多 300 个字',
  date: '2027-3-8、3月8日、三月八号都行；不写年份就当是下一个这一天',
  startsAt: '19:30、晚上7点半都行；也可以写“晚上7点到9点”',
  endsAt: '上课那一格写了起止，这里就空着',
  room: '同一间教室同一个时间只能排一场',
  lecturer: '写姓名；要给本村讲师记分，排好以后到这一场里改成名册里的人',
  capacity: '空着当 30',
  audience: '本村、本乡镇、全县；空着当本村',
  enrolDays: '空着当 30',
}

const faults: Record<TermFault, string> = {
  missing: '没有填',
  tooShort: '太短了',
  tooLong: '太长了',
  formula: '不能用 = + - @ 开头，请写成文字',
  notADate: '看不出是哪一天，请写成 2027年3月8日 这样',
  wrongWeekday: '星期几和日期对不上',
  past: '这个时间已经过去了',
  notATime: '看不出是几点，请写成 19:30 这样',
  endsBefore: '下课要在上课以后',
  tooManyHours: '一场不能超过 12 个小时',
  notANumber: '要写数字',
  outOfRange: '数字太小或者太大',
  unknownWord: '请写本村、本乡镇或者全县',
  roomTaken: '这间教室那个时间有别的课',
  lecturerTwice: '这位讲师那个时间在别的教室讲课',
  rowTwice: '和上面一行一样',
}

const outcomes: Record<TermOutcome, string> = { new: '可以排', already: '排过了', faulty: '要改' }

/** A term of classes out of a sheet. */
export const stationTerm = {
  fields,
  otherNames,
  examples,
  notes,
  faults,
  outcomes,
  title: '用表格排课',
  sheet: '排课',
  howTo: '怎么填',
  column: '这一列',
  example: '比如',
  note: '怎么写',
  fileName: '夜校排课表',
  first: '一、下载模板，填好，选进来',
  words: '一行是一场课。表格只在这台电脑上读，先看哪一行不对，再排课。同一份表选几遍都只排一遍。',
  template: '下载模板',
  choose: '选填好的表',
  chooseOther: '改好了，重新选一份表',
  noColumns: '表头里找不到这几列：{columns}。请用模板填。',
  empty: '表里一行也没有填。',
  tooMany: '一份表最多 {count} 场，请分成两份。',
  notASheet: '这个文件打不开。请用 .xlsx 格式的表格。',
  second: '二、看一看，排进去',
  sum: '一共 {all} 行：能排 {fresh} 场，排过的 {already} 场，要改的 {faulty} 行。',
  nothingNew: '这份表已经排过了，没有要新排的。',
  way: '有要改的行，怎么办',
  whole: '全部改对再排',
  wholeHint: '现在一场也不排，改好表再选一次',
  good: '先排填对的',
  goodHint: '要改的行改好以后，同一份表再选一次，只补没排的',
  make: '排进去 {count} 场',
  made: '排好了 {count} 场，到时间就能报名。',
  seeStation: '去看排好的课',
  rows: '每一行',
  rowTitle: '第 {row} 行 {title}',
  noTitle: '（没有课名）',
  fault: '{field}：{words}',
}
