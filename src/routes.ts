/** The only list of pages: app.config and every link derive from it. The first is the page that opens. */
export const ROUTES = {
  home: { page: 'home', tab: 'home' },
  mine: { page: 'mine', tab: 'mine' },
  nominate: { page: 'nominate', tab: 'nominate' },
  boards: { page: 'boards', tab: 'boards' },
  deed: { page: 'deed', params: ['deedId'] },
  notices: { page: 'notices' },
  notice: { page: 'notice', params: ['noticeId'] },
  signIn: { page: 'sign-in', package: 'more' },
  bind: { page: 'bind', package: 'more' },
  editDeed: { page: 'edit-deed', package: 'more', params: ['deedId'] },
  myDeeds: { page: 'my-deeds', package: 'more' },
  household: { page: 'household', package: 'more' },
  kin: { page: 'kin', package: 'more' },
  ledger: { page: 'ledger', package: 'more' },
  boardEntries: { page: 'board-entries', package: 'more', params: ['householdId', 'period', 'key'] },
  desk: { page: 'desk', package: 'work' },
  review: { page: 'review', package: 'work', params: ['reviewId'] },
  checks: { page: 'checks', package: 'work' },
  bindings: { page: 'bindings', package: 'work' },
  roles: { page: 'roles', package: 'work' },
} as const satisfies Record<string, Route>

/**
 * What the mini-program fetches apart from its main package, and the page that fetches it ahead of the first opening:
 * `more` is every villager's and small; `work` is for those with an office, so nobody's mobile data pays for it unasked.
 */
export const PACKAGES = {
  more: { aheadOn: 'home', network: 'all' },
  work: { aheadOn: 'mine', network: 'wifi' },
} as const satisfies Record<string, { aheadOn: Tab; network: 'all' | 'wifi' }>
export type Package = keyof typeof PACKAGES

/** Tabs in the order of the bar; the name is also that of the icon in assets/tabs. */
export const TABS = ['home', 'boards', 'nominate', 'mine'] as const
export type Tab = (typeof TABS)[number]

interface Route {
  /** Its folder in src/pages, below that of its package. */
  page: string
  /** A page of the tab bar. It takes no parameters: a tab is switched to, not opened. */
  tab?: Tab
  /** Absent: the main package, which every start waits for. A tab is always of the main package. */
  package?: Package
  params?: readonly string[]
}

export type RouteName = keyof typeof ROUTES
type Named<R> = R extends { params: readonly (infer P extends string)[] } ? Record<P, string> : undefined
export type RouteParams<N extends RouteName> = Named<(typeof ROUTES)[N]>

/** The parameters of a link: nothing to give for a page that takes none. */
export type LinkParams<N extends RouteName> = RouteParams<N> extends undefined ? [] : [params: RouteParams<N>]

const routeOf = (name: RouteName): Route => ROUTES[name]

/** The package of a page, undefined for the main one. */
export const packageOf = (name: RouteName): Package | undefined => routeOf(name).package

/** The folder of the pages of a package, from src. */
export const folderOf = (name: Package | undefined): string => (name === undefined ? 'pages' : `pages/${name}`)

/** The path of a page within its package's folder: "deed/index". */
export const pageOf = (name: RouteName): string => `${routeOf(name).page}/index`

/** The path of a page from src: "pages/deed/index". */
export const pathOf = (name: RouteName): string => `${folderOf(packageOf(name))}/${pageOf(name)}`

/** The address of a page: "/pages/deed/index?deedId=…". */
export function linkTo<N extends RouteName>(name: N, ...[params]: LinkParams<N>): string {
  const query = Object.entries<string>(params ?? {}).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return `/${pathOf(name)}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

export const tabOf = (name: RouteName): Tab | undefined => routeOf(name).tab

export const isTab = (name: RouteName): boolean => tabOf(name) !== undefined
