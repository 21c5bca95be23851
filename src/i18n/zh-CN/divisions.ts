import type { DivisionLevel } from '../../../cloudfunctions/contract/roles'

const mine: Record<DivisionLevel, string> = { village: '本村', township: '本乡镇', county: '全县' }

export const divisions = {
  mine,
  scope: '看哪里的',
  township: '看哪个乡镇',
  village: '看哪个村',
  wholeCounty: '全县',
  wholeTownship: '全乡镇',
}
