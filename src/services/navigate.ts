import Taro from '@tarojs/taro'
import { isTab, type LinkParams, linkTo, type RouteName } from '../routes'

/** Opens a page; a tab is switched to. */
export function go<N extends RouteName>(name: N, ...params: LinkParams<N>) {
  const url = linkTo(name, ...params)
  return isTab(name) ? Taro.switchTab({ url }) : Taro.navigateTo({ url })
}

/** Opens a page in the place of this one. */
export function goInstead<N extends RouteName>(name: N, ...params: LinkParams<N>) {
  const url = linkTo(name, ...params)
  return isTab(name) ? Taro.switchTab({ url }) : Taro.redirectTo({ url })
}

/** Opens the page that a scanned code leads to. */
export const goToLink = ({ name, url }: { name: RouteName; url: string }) =>
  isTab(name) ? Taro.switchTab({ url: url.split('?')[0] ?? url }) : Taro.navigateTo({ url })

/** Back where the person came from; home when the page was opened directly. */
export function goBack() {
  return Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.switchTab({ url: linkTo('home') })
}
