import { type Asked, answering } from './answer'
import { navigateBack, navigateTo, redirectTo, reLaunch, switchTab } from './pages'

interface To extends Asked {
  url: string
}

interface Badge extends Asked {
  index: number
  text: string
}

/** @throws Error for a tab that is not there, and where the bar is not in sight, as the platform refuses it */
function badge(index: number, text: string): void {
  const bar = document.querySelector<HTMLElement>('nav:not([hidden])')
  const tab = bar?.children.item(index)
  if (!(tab instanceof HTMLElement)) throw new Error('not TabBar page')
  tab.dataset.badge = text
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
  setTabBarBadge: answering('setTabBarBadge', ({ index, text }: Badge) => badge(index, text)),
  removeTabBarBadge: answering('removeTabBarBadge', ({ index }: Badge) => badge(index, '')),
  setNavigationBarTitle: answering('setNavigationBarTitle', ({ title }: Asked & { title: string }) => {
    document.title = title
  }),
}
