import { PhoneScreen } from './backend'
import { code, env, run, state } from './code'
import { TABS } from './mini-program'
import { weigh } from './weights'

type Query = Record<string, string>

/** The page of the mini-program: the platform calls it, it calls setData. */
interface PageInstance {
  route: string
  options: Query
  setData(data: unknown, then?: () => void): void
  [name: string]: unknown
}

export interface OpenPage {
  path: string
  host: HTMLElement
  instance: PageInstance
  release(): void
}

const screen = env.associateBackend(new PhoneScreen())

let stack: OpenPage[] = []
const tabs = new Map<string, OpenPage>()

state.open = () => stack.map((page) => page.instance)

export const inSight = (): OpenPage | undefined => stack.at(-1)
export const canGoBack = (): boolean => stack.length > 1
export const isTab = (path: string): boolean => TABS.some((tab) => tab.pagePath === path)

function call(page: OpenPage, name: string, ...given: unknown[]): void {
  const method = page.instance[name]
  if (typeof method === 'function') method.apply(page.instance, given)
}

/** "/pages/more/deed/index?deedId=1" from where one stands. */
export function readUrl(url: string): { path: string; query: Query } {
  const [path = '', search = ''] = url.replace(/^\//, '').split('?')
  const pairs = search.split('&').filter(Boolean)
  const query = Object.fromEntries(pairs.map((pair) => pair.split('=').map(decodeURIComponent)))
  return { path, query }
}

function open(path: string, query: Query): OpenPage {
  run(path)
  const root = screen.createRoot('page', code, path)
  const host = document.createElement('section')
  host.dataset.path = path
  const placeholder = document.createElement('div')
  host.append(placeholder)
  document.querySelector('#screen')?.append(host)
  const instance = root.get() as unknown as PageInstance
  const send = instance.setData.bind(instance)
  Object.assign(instance, { route: path, __route__: path, options: query })
  instance.setData = (data, then) => {
    weigh(path, data)
    send(data, then)
  }
  root.attach(host as never, placeholder as never)
  const page = { path, host, instance, release: () => root.release() }
  host.addEventListener('scroll', () => {
    if (host.scrollTop + host.clientHeight >= host.scrollHeight - 50) call(page, 'onReachBottom')
  })
  call(page, 'onLoad', query)
  return page
}

function show(page: OpenPage, fresh: boolean): void {
  for (const other of document.querySelectorAll<HTMLElement>('#screen > section')) other.hidden = other !== page.host
  call(page, 'onShow')
  if (fresh) call(page, 'onReady')
  document.dispatchEvent(new CustomEvent('shown', { detail: page.path }))
}

function close(page: OpenPage): void {
  call(page, 'onUnload')
  page.release()
  page.host.remove()
}

const DEEPEST = 10

export function navigateTo(url: string): void {
  const { path, query } = readUrl(url)
  if (isTab(path)) throw new Error(`navigateTo:fail can not navigateTo a tabbar page: ${path}`)
  if (stack.length >= DEEPEST) throw new Error('navigateTo:fail webview count limit exceed')
  const before = inSight()
  if (before) call(before, 'onHide')
  const page = open(path, query)
  stack = [...stack, page]
  show(page, true)
}

export function redirectTo(url: string): void {
  const { path, query } = readUrl(url)
  if (isTab(path)) throw new Error(`redirectTo:fail can not redirectTo a tabbar page: ${path}`)
  const before = stack.at(-1)
  if (before) close(before)
  const page = open(path, query)
  stack = [...stack.slice(0, -1), page]
  show(page, true)
}

export function navigateBack(delta = 1): void {
  const kept = Math.max(1, stack.length - delta)
  for (const page of stack.slice(kept).toReversed()) close(page)
  stack = stack.slice(0, kept)
  const page = inSight()
  if (page) show(page, false)
}

export function switchTab(url: string): void {
  const { path } = readUrl(url)
  if (!isTab(path)) throw new Error(`switchTab:fail can not switch to non-TabBar page: ${path}`)
  for (const page of stack.toReversed())
    if (isTab(page.path)) call(page, 'onHide')
    else close(page)
  const before = tabs.get(path)
  const page = before ?? open(path, {})
  tabs.set(path, page)
  stack = [page]
  show(page, before === undefined)
  call(page, 'onTabItemTap', { pagePath: path })
}

export function reLaunch(url: string): void {
  for (const page of new Set([...stack, ...tabs.values()])) close(page)
  stack = []
  tabs.clear()
  const { path, query } = readUrl(url)
  if (isTab(path)) {
    switchTab(path)
    return
  }
  const page = open(path, query)
  stack = [page]
  show(page, true)
}

/** The pull that a finger makes. */
export function pullDown(): void {
  const page = inSight()
  if (page) call(page, 'onPullDownRefresh')
}
