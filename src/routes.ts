/** The only list of pages: app.config and every link derive from it. The first is the page that opens. */
export const ROUTES = {
  home: { page: 'home', tab: 'home' },
  mine: { page: 'mine', tab: 'mine' },
  nominate: { page: 'nominate', tab: 'nominate' },
  boards: { page: 'boards', tab: 'boards' },
  school: { page: 'school', tab: 'school' },
  deed: { page: 'deed', package: 'more', params: ['deedId'] },
  notices: { page: 'notices', package: 'more' },
  notice: { page: 'notice', package: 'more', params: ['noticeId'] },
  welcome: { page: 'welcome', package: 'more' },
  signIn: { page: 'sign-in', package: 'more' },
  letIn: { page: 'let-in', package: 'more' },
  sessions: { page: 'sessions', package: 'more' },
  bind: { page: 'bind', package: 'more' },
  editDeed: { page: 'edit-deed', package: 'more', params: ['deedId'] },
  myDeeds: { page: 'my-deeds', package: 'more' },
  household: { page: 'household', package: 'more' },
  phone: { page: 'phone', package: 'more' },
  kin: { page: 'kin', package: 'more' },
  myCredit: { page: 'my-credit', package: 'more' },
  myEnterprise: { page: 'my-enterprise', package: 'more' },
  registerEnterprise: { page: 'register-enterprise', package: 'more' },
  myCertificates: { page: 'my-certificates', package: 'more' },
  certificate: { page: 'certificate', package: 'more', params: ['certificateId'] },
  verify: { page: 'verify', package: 'more', params: ['certificate'] },
  ledger: { page: 'ledger', package: 'more' },
  rules: { page: 'rules', package: 'more' },
  boardEntries: { page: 'board-entries', package: 'more', params: ['householdId', 'period', 'key'] },
  messages: { page: 'messages', package: 'more' },
  phoneSettings: { page: 'phone-settings', package: 'more' },
  complain: { page: 'complain', package: 'more' },
  complaints: { page: 'complaints', package: 'more' },
  complaint: { page: 'complaint', package: 'more', params: ['complaintId'] },
  myData: { page: 'my-data', package: 'more' },
  correctData: { page: 'correct-data', package: 'more' },
  whoRead: { page: 'who-read', package: 'more' },
  closeAccount: { page: 'close-account', package: 'more' },
  object: { page: 'object', package: 'more', params: ['noticeId', 'lineId'] },
  myObjections: { page: 'my-objections', package: 'more' },
  chain: { page: 'chain', package: 'more' },
  noticeChain: { page: 'notice-chain', package: 'more', params: ['noticeId'] },
  adoptions: { page: 'adoptions', package: 'more', params: ['villageCode'] },
  poster: { page: 'poster', package: 'more', params: ['deedId'] },
  myActivity: { page: 'my-activity', package: 'more', params: ['activityId'] },
  myCandidacies: { page: 'my-candidacies', package: 'more' },
  schoolClass: { page: 'class', package: 'classes', params: ['sessionId'] },
  myClasses: { page: 'my-classes', package: 'classes' },
  hours: { page: 'hours', package: 'classes' },
  matters: { page: 'matters', package: 'classes' },
  topics: { page: 'topics', package: 'classes' },
  station: { page: 'station', package: 'classes' },
  makeCourse: { page: 'make-course', package: 'classes' },
  editCourse: { page: 'edit-course', package: 'classes', params: ['courseId'] },
  editSession: { page: 'edit-session', package: 'classes', params: ['sessionId'] },
  importTerm: { page: 'import-term', package: 'classes' },
  schoolCounts: { page: 'school-counts', package: 'classes' },
  teaching: { page: 'teaching', package: 'classes' },
  classSheet: { page: 'class-sheet', package: 'classes', params: ['sessionId'] },
  matterDesk: { page: 'matter-desk', package: 'classes' },
  enrolFor: { page: 'enrol-for', package: 'classes', params: ['sessionId'] },
  callOffers: { page: 'call-offers', package: 'classes' },
  townshipWeek: { page: 'township-week', package: 'classes' },
  votes: { page: 'votes', package: 'exemplars' },
  vote: { page: 'vote', package: 'exemplars', params: ['pollId'] },
  voteResult: { page: 'vote-result', package: 'exemplars', params: ['pollId'] },
  honourWall: { page: 'honour-wall', package: 'exemplars' },
  honour: { page: 'honour', package: 'exemplars', params: ['honourId'] },
  honourPoster: { page: 'honour-poster', package: 'exemplars', params: ['honourId'] },
  desk: { page: 'desk', package: 'work' },
  papers: { page: 'papers', package: 'work' },
  enterPapers: { page: 'enter-papers', package: 'work' },
  paper: { page: 'paper', package: 'work', params: ['paperId'] },
  voteFlags: { page: 'vote-flags', package: 'work' },
  activities: { page: 'activities', package: 'work' },
  activity: { page: 'activity', package: 'work', params: ['activityId'] },
  enterActivity: { page: 'enter-activity', package: 'work' },
  mendActivity: { page: 'mend-activity', package: 'work', params: ['activityId'] },
  adoptRules: { page: 'adopt-rules', package: 'work' },
  tasks: { page: 'tasks', package: 'work' },
  complaintDesk: { page: 'complaint-desk', package: 'work' },
  complaintSheet: { page: 'complaint-sheet', package: 'work', params: ['complaintId'] },
  corrections: { page: 'corrections', package: 'work' },
  review: { page: 'review', package: 'work', params: ['reviewId'] },
  checks: { page: 'checks', package: 'work' },
  creditDesk: { page: 'credit-desk', package: 'work' },
  creditCase: { page: 'credit-case', package: 'work', params: ['caseId'] },
  creditReview: { page: 'credit-review', package: 'work', params: ['reviewId'] },
  creditRound: { page: 'credit-round', package: 'work' },
  creditHearings: { page: 'credit-hearings', package: 'work' },
  creditVillage: { page: 'credit-village', package: 'work' },
  creditList: { page: 'credit-list', package: 'work' },
  departmentDesk: { page: 'department-desk', package: 'work' },
  departmentCase: { page: 'department-case', package: 'work', params: ['caseId'] },
  enterprises: { page: 'enterprises', package: 'work' },
  plaques: { page: 'plaques', package: 'work' },
  adoptStandard: { page: 'adopt-standard', package: 'work' },
  objections: { page: 'objections', package: 'work' },
  objection: { page: 'objection', package: 'work', params: ['objectionId'] },
  enterObjection: { page: 'enter-objection', package: 'work', params: ['noticeId', 'lineId'] },
  printObjection: { page: 'print-objection', package: 'work', params: ['objectionId'] },
  booklet: { page: 'booklet', package: 'work' },
  booklets: { page: 'booklets', package: 'work' },
  bookletOf: { page: 'booklet-of', package: 'work', params: ['householdId'] },
  printNotice: { page: 'print-notice', package: 'work', params: ['noticeId'] },
  appeals: { page: 'appeals', package: 'work' },
  appeal: { page: 'appeal', package: 'work', params: ['appealId'] },
  kinChallenges: { page: 'kin-challenges', package: 'work' },
  bindings: { page: 'bindings', package: 'work' },
  slips: { page: 'slips', package: 'work' },
  slip: { page: 'slip', package: 'work', params: ['slipId'] },
  roster: { page: 'roster', package: 'work' },
  rosterHousehold: { page: 'roster-household', package: 'work', params: ['householdId'] },
  rosterChanges: { page: 'roster-changes', package: 'work' },
  rosterNotice: { page: 'roster-notice', package: 'work', params: ['villageCode'] },
  sheets: { page: 'sheets', package: 'work', optional: ['kind'] },
  importRoster: { page: 'import-roster', package: 'work' },
  signatures: { page: 'signatures', package: 'work' },
  outsiders: { page: 'outsiders', package: 'work' },
  roles: { page: 'roles', package: 'work' },
  selection: { page: 'selection', package: 'work' },
  openCampaign: { page: 'open-campaign', package: 'work' },
  campaign: { page: 'campaign', package: 'work', params: ['campaignId'] },
  contest: { page: 'contest', package: 'work', params: ['contestId'] },
  recommendCandidate: { page: 'recommend-candidate', package: 'work', params: ['campaignId'] },
  vetting: { page: 'vetting', package: 'work' },
  dossier: { page: 'dossier', package: 'work', params: ['entryId'] },
  scoring: { page: 'scoring', package: 'work' },
  scoreSheet: { page: 'score-sheet', package: 'work', params: ['contestId'] },
  exemplarAppeals: { page: 'exemplar-appeals', package: 'work' },
  exemplarHonours: { page: 'exemplar-honours', package: 'work' },
  revocations: { page: 'revocations', package: 'work' },
  boardSwitches: { page: 'board-switches', package: 'work' },
} as const satisfies Record<string, Route>

/**
 * What the mini-program fetches apart from its main package, and the page that fetches it ahead of the first opening:
 * `more` is every villager's and small; `work` is for those with an office, so nobody's mobile data pays for it unasked.
 */
export const PACKAGES = {
  more: { aheadOn: 'home', network: 'all' },
  work: { aheadOn: 'mine', network: 'wifi' },
  classes: { aheadOn: 'school', network: 'all' },
  exemplars: { aheadOn: 'boards', network: 'wifi' },
} as const satisfies Record<string, { aheadOn: Tab; network: 'all' | 'wifi' }>
export type Package = keyof typeof PACKAGES

/** Tabs in the order of the bar; the name is also that of the icon in assets/tabs. */
export const TABS = ['home', 'boards', 'nominate', 'school', 'mine'] as const
export type Tab = (typeof TABS)[number]

interface Route {
  /** Its folder in src/pages, below that of its package. */
  page: string
  /** A page of the tab bar. It takes no parameters: a tab is switched to, not opened. */
  tab?: Tab
  /** Absent: the main package, which every start waits for. A tab is always of the main package. */
  package?: Package
  params?: readonly string[]
  /** What a link to it may say besides. */
  optional?: readonly string[]
}

export type RouteName = keyof typeof ROUTES
type Named<R> = R extends { params: readonly (infer P extends string)[] } ? Record<P, string> : undefined
export type RouteParams<N extends RouteName> = Named<(typeof ROUTES)[N]>

type MayName<R> = R extends { optional: readonly (infer P extends string)[] }
  ? [params?: Partial<Record<P, string>>]
  : []

/** The parameters of a link: nothing to give for a page that takes none. */
export type LinkParams<N extends RouteName> =
  RouteParams<N> extends undefined ? MayName<(typeof ROUTES)[N]> : [params: RouteParams<N>]

const routeOf = (name: RouteName): Route => ROUTES[name]

/** The package of a page, undefined for the main one. */
export const packageOf = (name: RouteName): Package | undefined => routeOf(name).package

/** The folder of the pages of a package, from src. */
export const folderOf = (name: Package | undefined): string => (name === undefined ? 'pages' : `pages/${name}`)

/** The path of a page within its package's folder: "deed/index". */
export const pageOf = (name: RouteName): string => `${routeOf(name).page}/index`

/** The path of a page from src: "pages/more/deed/index". */
export const pathOf = (name: RouteName): string => `${folderOf(packageOf(name))}/${pageOf(name)}`

/** The address of a page: "/pages/more/deed/index?deedId=…". */
export function linkTo<N extends RouteName>(name: N, ...[params]: LinkParams<N>): string {
  const query = Object.entries<string>(params ?? {}).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return `/${pathOf(name)}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

export const tabOf = (name: RouteName): Tab | undefined => routeOf(name).tab

export const isTab = (name: RouteName): boolean => tabOf(name) !== undefined
