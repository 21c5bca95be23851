import type { DivisionCode } from '../../contract/ids'
import type { DivisionLevel } from '../../contract/roles'

const LENGTH_OF: Record<DivisionLevel, number> = { county: 6, township: 9, village: 12 }

/** The township in which a village lies: its code is the first nine digits. */
export const townshipOf = (village: DivisionCode): DivisionCode => village.slice(0, LENGTH_OF.township) as DivisionCode

/** The county in which a division lies: its code is the first six digits. */
export const countyOf = (division: DivisionCode): DivisionCode => division.slice(0, LENGTH_OF.county) as DivisionCode

/** @throws Error for a code that has no level's length */
export function levelOf(code: DivisionCode): DivisionLevel {
  if (code.length === LENGTH_OF.village) return 'village'
  if (code.length === LENGTH_OF.township) return 'township'
  if (code.length === LENGTH_OF.county) return 'county'
  throw new Error('a division code has 6, 9 or 12 digits')
}
