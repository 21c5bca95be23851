import Taro from '@tarojs/taro'

/** The font size that the person chose in WeChat, as a factor; about 1.4 in its care mode. */
export function platformFontScale(): number {
  const info: object = Taro.getAppBaseInfo()
  return 'fontSizeScaleFactor' in info && typeof info.fontSizeScaleFactor === 'number' ? info.fontSizeScaleFactor : 1
}
