import Taro from '@tarojs/taro'
import { NotAllowed } from './not-allowed'
import { wasRefused } from './refused-by-person.weapp'
import type { ScanCode } from './scan.types'

/** A code of the mini-program answers with its path, any other with its words. */
export const scanCode: ScanCode = async () => {
  try {
    const { path, result } = await Taro.scanCode({ scanType: ['qrCode'] })
    return path || result
  } catch (error) {
    if (wasRefused(error)) throw new NotAllowed('camera')
    return undefined
  }
}
