import type { BoardSwitch } from '../../../cloudfunctions/contract/boards'

const names: Record<BoardSwitch, { title: string; on: string; off: string }> = {
  households: {
    title: '家庭光荣榜',
    on: '村、乡镇和全县都有家庭榜',
    off: '哪里都没有家庭榜，也不计算',
  },
  pointOrder: {
    title: '按积分排名次',
    on: '家庭榜按积分排，分数一样的并列',
    off: '不排名次、不写分数，只列出一部分得过奖励分的家庭',
  },
  villages: {
    title: '村庄光荣榜',
    on: '看有多少户参与，只列前三分之一的村',
    off: '没有村庄榜，也不计算',
  },
  credit: {
    title: '信用户榜',
    on: '按等级列出一部分信用户，不排名次',
    off: '哪里都没有信用户榜',
  },
  nightSchool: {
    title: '夜校听课记分',
    on: '听一场课记分，细则里列着',
    off: '听课不记分，细则里也不列；已经记下的不变',
  },
}

export const boardSwitches = {
  title: '开关光荣榜',
  intro: '全县一起开关，拨了马上生效，并留下记录。已经封榜的还在，开着的时候能看。',
  names,
  confirmOff: '关掉“{name}”？',
  confirmOn: '打开“{name}”？',
  does: '{name}：{does}。',
  send: '就这样',
}
