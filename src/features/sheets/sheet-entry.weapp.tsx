import type { SheetEntryProps } from './sheet-entry.types'

/** Files are for the computer of an office. */
export const SheetEntry = (_props: SheetEntryProps) => null
