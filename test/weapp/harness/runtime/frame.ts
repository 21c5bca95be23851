import { miniProgram, TABS } from './mini-program'
import { canGoBack, isTab, navigateBack, switchTab } from './pages'

const { window: shared } = miniProgram.configs.app

function titleOf(path: string): string {
  const config = miniProgram.configs[path] as { navigationBarTitleText?: string } | undefined
  return config?.navigationBarTitleText ?? shared.navigationBarTitleText
}

function button(words: string, pressed: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.textContent = words
  made.addEventListener('click', pressed)
  return made
}

/** What the platform draws around a page: the bar with its title and the way back, and the tabs. */
export function drawFrame(): void {
  const bar = document.createElement('header')
  const screen = document.createElement('main')
  screen.id = 'screen'
  const tabs = document.createElement('nav')
  tabs.append(...TABS.map(({ text, pagePath }) => button(text, () => switchTab(pagePath))))
  document.body.append(bar, screen, tabs)
  document.addEventListener('shown', (event) => {
    const path = String((event as CustomEvent).detail)
    const title = document.createElement('h1')
    title.textContent = titleOf(path)
    bar.replaceChildren(...(canGoBack() ? [button('返回', () => navigateBack())] : []), title)
    tabs.hidden = !isTab(path)
  })
  document.addEventListener('toast', (event) => {
    const toast = document.createElement('output')
    toast.textContent = String((event as CustomEvent).detail)
    document.body.append(toast)
  })
}
