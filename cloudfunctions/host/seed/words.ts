/** Words of a made-up county: its families, its groups and what its villages do together. */

export const SURNAMES = Array.from('王李张刘郭赵杨秦申苏魏常崔孟冯韩程路侯岳马孙徐宋许陈任')

export const GROUPS = ['一组', '二组', '三组', '四组', '五组', '六组'] as const

export interface ActivityKind {
  /** Of rule set 1. */
  code: string
  event: string
  /** How often beside the others. */
  often: number
  /** Units that one person may have. */
  unitsMost: number
}

export const ACTIVITY_KINDS: readonly ActivityKind[] = [
  { code: 'G01', event: '村民代表会议事', often: 5, unitsMost: 1 },
  { code: 'W02', event: '孝善食堂帮厨', often: 4, unitsMost: 3 },
  { code: 'W01', event: '清理村内坑塘', often: 1, unitsMost: 1 },
]
