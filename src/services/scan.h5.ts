import type { ScanCode } from './scan.types'

/** The phone's own camera opens our codes in the browser: nothing to offer here. */
export const scanCode: ScanCode = null
