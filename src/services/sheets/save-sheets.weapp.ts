import type { SaveSheets } from './sheets.types'

/** Sheets are for the computer of an office. */
export const saveSheets: SaveSheets | null = null
