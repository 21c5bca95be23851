/** The only list of pages: app.config and every link derive from it. The first is the page that opens. */
export const ROUTES = {
  home: { path: 'pages/home/index', tab: 'home' },
  mine: { path: 'pages/mine/index', tab: 'mine' },
  nominate: { path: 'pages/nominate/index', tab: 'nominate' },
  signIn: { path: 'pages/sign-in/index' },
  bind: { path: 'pages/bind/index' },
  deed: { path: 'pages/deed/index', params: ['deedId'] },
  editDeed: { path: 'pages/edit-deed/index', params: ['deedId'] },
  myDeeds: { path: 'pages/my-deeds/index' },
  household: { path: 'pages/household/index' },
  kin: { path: 'pages/kin/index' },
  ledger: { path: 'pages/ledger/index' },
  boards: { path: 'pages/boards/index', tab: 'boards' },
  boardEntries: { path: 'pages/board-entries/index', params: ['householdId', 'period', 'key'] },
  notices: { path: 'pages/notices/index' },
  notice: { path: 'pages/notice/index', params: ['noticeId'] },
  desk: { path: 'pages/desk/index' },
  review: { path: 'pages/review/index', params: ['reviewId'] },
  bindings: { path: 'pages/bindings/index' },
  roles: { path: 'pages/roles/index' },
} as const satisfies Record<string, Route>

/** Tabs in the order of the bar; the name is also that of the icon in assets/tabs. */
export const TABS = ['home', 'boards', 'nominate', 'mine'] as const
export type Tab = (typeof TABS)[number]

interface Route {
  path: `pages/${string}/index`
  /** A page of the tab bar. It takes no parameters: a tab is switched to, not opened. */
  tab?: Tab
  params?: readonly string[]
}

export type RouteName = keyof typeof ROUTES
type Named<R> = R extends { params: readonly (infer P extends string)[] } ? Record<P, string> : undefined
export type RouteParams<N extends RouteName> = Named<(typeof ROUTES)[N]>

/** The parameters of a link: nothing to give for a page that takes none. */
export type LinkParams<N extends RouteName> = RouteParams<N> extends undefined ? [] : [params: RouteParams<N>]

/** The address of a page: "/pages/deed/index?deedId=…". */
export function linkTo<N extends RouteName>(name: N, ...[params]: LinkParams<N>): string {
  const query = Object.entries<string>(params ?? {}).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return `/${ROUTES[name].path}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

export function isTab(name: RouteName): boolean {
  const route: Route = ROUTES[name]
  return route.tab !== undefined
}
