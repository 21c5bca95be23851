import * as v from 'valibot'
import { BOARD_PERIODS, PeriodKey } from './boards'
import { Cursor, DateOnly, Instant, page, Reason } from './fields'
import { DivisionCode, SavedSheetId } from './ids'

/** Lists that an office saves as a file. */
export const SHEET_KINDS = ['queue', 'notices', 'boards', 'ledger'] as const
export type SheetKind = (typeof SHEET_KINDS)[number]

export const SHEET_FORMATS = ['xlsx', 'csv'] as const
export type SheetFormat = (typeof SHEET_FORMATS)[number]

/** Lists that tell of households and can be had with their names; the others hold none. */
export const UNMASKED_KINDS = ['boards', 'ledger'] as const satisfies readonly SheetKind[]

const about = { divisionCode: DivisionCode, format: v.picklist(SHEET_FORMATS) }

/** What is saved; `from` and `to` are days of posting, both included. */
export const SheetInput = v.variant('kind', [
  v.object({ kind: v.literal('queue'), ...about }),
  v.object({ kind: v.literal('notices'), ...about }),
  v.object({ kind: v.literal('boards'), ...about, period: v.picklist(BOARD_PERIODS), key: v.optional(PeriodKey) }),
  v.object({ kind: v.literal('ledger'), ...about, from: DateOnly, to: DateOnly }),
])
export type SheetInput = v.InferOutput<typeof SheetInput>

/** Where the file is fetched, by who asked and on the same day. */
export const OpenSheetOutput = v.object({ sheetId: SavedSheetId, path: v.string() })

/** With names and numbers, for a reason that is written down. */
export const UnmaskSheetInput = v.object({ sheet: SheetInput, reason: Reason })

/** Who saved what, the latest first; a reason stands where it was with names. */
export const SavedSheetsInput = v.object({ cursor: v.optional(Cursor) })
export const SavedSheetsOutput = page(
  v.object({
    sheetId: SavedSheetId,
    at: Instant,
    kind: v.picklist(SHEET_KINDS),
    format: v.picklist(SHEET_FORMATS),
    readerName: v.string(),
    divisionName: v.string(),
    reason: v.optional(v.string()),
  }),
)
