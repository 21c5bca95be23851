import Taro from '@tarojs/taro'
import type { ChoosePlace } from './choose-place.types'

const CLOSED = /cancel/

/** The map of WeChat: it is asked for only at a tap, and says no more than the place that was pointed at. */
export const choosePlace: ChoosePlace = async () => {
  try {
    const { name, address } = await Taro.chooseLocation({})
    return `${address}${name}`
  } catch (failure) {
    if (failure instanceof Object && 'errMsg' in failure && CLOSED.test(String(failure.errMsg))) return undefined
    throw failure
  }
}
