/** Who of the demo takes part in the play of a selection: three villages of one township, the township, the county. */
export interface VillageCast {
  /** As its contests are called. */
  place: string
  candidate: string
  /** Of the two committees. */
  recommender: string
  /** Clerk, another member of the committees, supervisor: a line each. */
  signers: readonly string[]
  /** As many of the council as must have scored. */
  council: readonly string[]
}

const NORTH: VillageCast = {
  place: '北关村',
  candidate: '苏艳芳',
  recommender: '王利军',
  signers: ['陈金凤', '秦福来', '赵海霞'],
  council: ['郭新生', '王振宇', '孟海霞'],
}
const FIVE: VillageCast = {
  place: '五里村',
  candidate: '赵世豪',
  recommender: '张保林',
  signers: ['岳素芳', '郭慧娟', '秦秀梅'],
  council: ['张晓东', '郭永军', '宋俊霞'],
}
const SOUTH: VillageCast = {
  place: '苏孔村',
  candidate: '李合军',
  recommender: '苏学山',
  signers: ['崔瑞娟', '孔庆伟', '苏瑞娟'],
  council: ['苏军平', '苏利娜', '苏俊峰'],
}

export const VILLAGES = [NORTH, FIVE, SOUTH] as const
/** The first by score loses the place; the other two are equals, of whom the last wins the vote. */
export const [FIRST, SECOND, THIRD] = [NORTH.candidate, FIVE.candidate, SOUTH.candidate] as const

export const TOWNSHIP = {
  place: '城关镇',
  officers: ['赵利军', '赵瑞峰'],
  panel: ['孙海涛', '赵庆伟', '张振宇', '苏振宇', '孔俊峰'],
  /** On the panel too, and a cousin of a candidate. */
  kin: '张永红',
  voters: ['王学军', '孙彩霞'],
} as const

export const COUNTY = {
  place: '汤阴县',
  officers: ['苏学林', '程瑞娟'],
  signers: ['尚海涛', '尚亚军', '尚永强', '尚红伟', '李合群'],
  panel: ['郭红伟', '秦爱民', '李占伟', '李瑞峰', '程志伟'],
} as const
