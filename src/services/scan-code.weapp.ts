import Taro from '@tarojs/taro'
import type { ScanCode } from './scan-code.types'

const CLOSED = /cancel/

const saysClosed = (fault: unknown): boolean =>
  typeof fault === 'object' && fault !== null && 'errMsg' in fault && CLOSED.test(String(fault.errMsg))

/** The platform's scanner. It asks for the camera itself; refused, the code can still be typed. */
export const scanCode: ScanCode | null = async () => {
  try {
    return (await Taro.scanCode({ scanType: ['qrCode'] })).result
  } catch (fault) {
    // Closing the scanner arrives here as a failure.
    if (saysClosed(fault)) return null
    throw fault
  }
}
