import type { BoardPeriod } from '../../../cloudfunctions/contract/boards'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import type { SheetFormat, SheetInput, SheetKind } from '../../../cloudfunctions/contract/sheets'

/** What somebody has chosen so far. */
export interface SheetDraft {
  kind: SheetKind
  format: SheetFormat
  period: BoardPeriod
  from: string
  to: string
}

/** From the first day of the year to today. */
export const startOf = (kind: SheetKind, today: string): SheetDraft => ({
  kind,
  format: 'xlsx',
  period: 'month',
  from: `${today.slice(0, 4)}-01-01`,
  to: today,
})

/** What is asked of the server; undefined where the days are the wrong way round. */
export function inputOf(draft: SheetDraft, divisionCode: DivisionCode): SheetInput | undefined {
  const { kind, format, period, from, to } = draft
  switch (kind) {
    case 'queue':
    case 'notices':
      return { kind, divisionCode, format }
    case 'boards':
      return { kind, divisionCode, format, period }
    case 'ledger':
      return from <= to ? { kind, divisionCode, format, from, to } : undefined
  }
}
