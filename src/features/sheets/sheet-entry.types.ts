import type { SheetKind } from '../../../cloudfunctions/contract/sheets'

export interface SheetEntryProps {
  /** The list that the page shows. */
  kind: SheetKind
}
