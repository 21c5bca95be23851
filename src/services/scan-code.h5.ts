import type { ScanCode } from './scan-code.types'

/** A web page has no scanner: codes are typed. */
export const scanCode: ScanCode | null = null
