import type { DivisionCode } from '../../../cloudfunctions/contract/ids'

/** A village as a form holds it. */
export interface ChosenVillage {
  code: DivisionCode
  name: string
}
