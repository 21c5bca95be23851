import Taro from '@tarojs/taro'
import type { OpenSettings } from './open-settings.types'

/** Closed without a change, or not opened: it is as it was. */
export const openSettings: OpenSettings = async () => {
  try {
    const { authSetting } = await Taro.openSetting({})
    return authSetting['scope.writePhotosAlbum'] === true
  } catch {
    return false
  }
}
