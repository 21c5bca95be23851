import type { ReadSheet } from './sheets.types'

/** Sheets are for the computer of an office. */
export const readSheet: ReadSheet | null = null
