import type { Measure } from '../../../cloudfunctions/contract/school-counts'

/** What is counted; of who came, nothing. */
const heads: Record<Measure, string> = {
  sessions: '课（场）',
  cancelled: '取消（场）',
  seats: '座位',
  seatsGiven: '报上的座位',
  waiting: '候补（人）',
  topics: '点单（门）',
  topicsMade: '开成的课（门）',
  matters: '提出事项',
  answered: '答复了',
  overdue: '过期转乡镇',
}

export const stationCounts = {
  heads,
  title: '夜校情况',
  words: '办了几场、座位够不够、乡亲想听什么、提的事答复了没有。只数课和事，不数谁来没来。',
  period: '多长时间',
  periods: { 1: '这个月', 3: '近三个月', 12: '近一年' },
  span: '{from} 到 {until}',
  look: '看哪一样',
  shown: { sessions: '上课', seats: '座位', waiting: '候补', topics: '点单', matters: '提出事项' },
  legends: {
    sessions: '办了和排好的课，取消的不算。',
    seats: '整条是座位，绿的是报上的。',
    waiting: '排着候补的，和等到开课也没轮上的。',
    topics: '整条是点的课，绿的是开成的。',
    matters: '整条是提的事，绿的是答复了的。',
  },
  said: {
    sessions: '{sessions} 场',
    seats: '{seatsGiven}/{seats} 个',
    waiting: '{waiting} 人',
    topics: '{topicsMade}/{topics} 门',
    matters: '{answered}/{matters} 件',
  },
  totals: {
    sessions: '课 {sessions} 场，取消 {cancelled} 场',
    seats: '座位 {seats} 个，报上 {seatsGiven} 个',
    waiting: '候补 {waiting} 人',
    topics: '点单 {topics} 门，开成 {topicsMade} 门',
    matters: '提出事项 {matters} 件，答复 {answered} 件，过期转乡镇 {overdue} 件',
  },
  byMonth: '每个月',
  byDivision: '各处',
  month: '{year}年{month}月',
  monthHead: '月份',
  divisionHead: '哪里',
  total: '合计',
  noStation: '还没有开夜校的村。',
  save: '存成表格',
  fileName: '夜校情况 {from} 到 {until}',
}
