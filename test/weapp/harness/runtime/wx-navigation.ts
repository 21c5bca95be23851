import { type Asked, answering } from './answer'
import { navigateBack, navigateTo, redirectTo, reLaunch, switchTab } from './pages'

interface To extends Asked {
  url: string
}

export const navigation = {
  navigateTo: answering('navigateTo', ({ url }: To) => navigateTo(url)),
  redirectTo: answering('redirectTo', ({ url }: To) => redirectTo(url)),
  switchTab: answering('switchTab', ({ url }: To) => switchTab(url)),
  reLaunch: answering('reLaunch', ({ url }: To) => reLaunch(url)),
  navigateBack: answering('navigateBack', ({ delta }: Asked & { delta?: number }) => navigateBack(delta)),
  stopPullDownRefresh: answering('stopPullDownRefresh', () => document.dispatchEvent(new CustomEvent('pullEnded'))),
  startPullDownRefresh: answering('startPullDownRefresh', () => undefined),
  pageScrollTo: answering(
    'pageScrollTo',
    ({ scrollTop = 0, selector }: Asked & { scrollTop?: number; selector?: string }) => {
      const host = document.querySelector('#screen > section:not([hidden])')
      if (selector) host?.querySelector(selector)?.scrollIntoView()
      else host?.scrollTo({ top: scrollTop })
    },
  ),
  setNavigationBarTitle: answering('setNavigationBarTitle', ({ title }: Asked & { title: string }) => {
    document.title = title
  }),
}
