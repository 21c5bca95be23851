/** Where the demo people live: three villages of two townships, by the codes of the division file. */
export interface DemoPlace {
  readonly code: string
  readonly households: number
  /** Surnames of the village, the common ones more than once; the first is the largest family. */
  readonly surnames: string
}

export const DEMO_COUNTY = '410523'
export const DEMO_TOWNSHIPS = ['410523100', '410523104'] as const

/** The first village is the one in which most of the demo happens. */
export const DEMO_PLACES: readonly DemoPlace[] = [
  { code: '410523100201', households: 34, surnames: '王王王王李李李张张刘刘郭秦岳' },
  { code: '410523100215', households: 27, surnames: '张张张张赵赵赵孙孙郭冯' },
  { code: '410523100208', households: 24, surnames: '苏苏苏苏苏苏李李王孔' },
  { code: '410523104229', households: 28, surnames: '尚尚尚尚尚尚王王李申' },
  { code: '410523104230', households: 25, surnames: '申申申申秦秦秦王王常' },
  { code: '410523104203', households: 24, surnames: '李李李李魏魏魏王刘程' },
]
