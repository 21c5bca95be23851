import { packageOf, pathOf, ROUTES, type RouteName } from '../../../../src/routes'
import type { ActorName } from '../../../support/contract/actors'
import type { Scene } from '../../../support/contract/scene'

/** One look at a route: its address with parameters, and who may see it, the likeliest first. */
export interface Visit {
  route: RouteName
  address: string
  actors: readonly ActorName[]
}

const OFFICES = [
  'clerk',
  'councilMember',
  'townshipOfficer',
  'countyOfficer',
  'committeeMember',
  'supervisor',
  'townshipPanellist',
  'countyPanellist',
] as const satisfies readonly ActorName[]
const VILLAGERS = ['nominator', 'praised', 'resident'] as const satisfies readonly ActorName[]

/** Who sees the most of a route, where it is not the first of them. */
const BEST: Partial<Record<RouteName, ActorName>> = {
  signIn: 'guest',
  bind: 'unbound',
  household: 'praised',
  ledger: 'praised',
  desk: 'councilMember',
  review: 'councilMember',
  checks: 'townshipOfficer',
  appeals: 'townshipOfficer',
  appeal: 'townshipOfficer',
  objections: 'townshipOfficer',
  object: 'resident',
  enterObjection: 'townshipOfficer',
  objection: 'townshipOfficer',
  printObjection: 'townshipOfficer',
  complaintDesk: 'townshipOfficer',
  complaintSheet: 'townshipOfficer',
  kinChallenges: 'townshipOfficer',
  roles: 'townshipOfficer',
  rosterChanges: 'supervisor',
  boardSwitches: 'countyOfficer',
  myCandidacies: 'praised',
  selection: 'countyOfficer',
  openCampaign: 'countyOfficer',
  campaign: 'countyOfficer',
  contest: 'townshipOfficer',
  recommendCandidate: 'committeeMember',
  vetting: 'clerk',
  dossier: 'clerk',
  scoring: 'councilMember',
  scoreSheet: 'councilMember',
  exemplarAppeals: 'townshipOfficer',
  exemplarHonours: 'countyOfficer',
  revocations: 'countyOfficer',
  importRoster: 'countyOfficer',
  sheets: 'countyOfficer',
  certificate: 'clerk',
  plaques: 'clerk',
  adoptStandard: 'clerk',
  station: 'organiser',
  makeCourse: 'organiser',
  classSheet: 'organiser',
  editCourse: 'organiser',
  importTerm: 'organiser',
  schoolCounts: 'organiser',
  editSession: 'organiser',
  matterDesk: 'organiser',
  vote: 'praised',
  paper: 'supervisor',
  papers: 'supervisor',
  enterPapers: 'clerk',
  voteFlags: 'campaignSupervisor',
  myEnterprise: 'praised',
  departmentDesk: 'departmentSigner',
  departmentCase: 'departmentSigner',
  enterprises: 'countyOfficer',
}

/** Parameters that are of one route alone. */
const ownParams = ({
  actors,
  returned,
  activities,
  objections,
  credit,
  polls,
  exemplars,
}: Scene): Partial<Record<RouteName, Record<string, string>>> => ({
  editDeed: { deedId: returned.deedId },
  mendActivity: { activityId: activities.returned.activityId },
  object: { noticeId: objections.noticeId, lineId: objections.lineId },
  enterObjection: { noticeId: objections.noticeId, lineId: objections.lineId },
  objection: { objectionId: objections.waiting },
  printObjection: { objectionId: objections.ended },
  departmentCase: { caseId: credit.atDepartment },
  creditReview: { reviewId: credit.reviewId },
  honour: { honourId: exemplars.honour },
  honourPoster: { honourId: exemplars.honour },
  voteResult: { pollId: polls.counted },
  verify: { certificate: credit.certificateCode },
  campaign: { campaignId: exemplars.campaign },
  recommendCandidate: { campaignId: exemplars.empty },
  contest: { contestId: exemplars.toClose },
  dossier: { entryId: exemplars.toSign },
  scoreSheet: { contestId: exemplars.toScore.contestId },
  boardEntries: { householdId: actors.praised.householdId, period: 'year', key: '2026' },
})

/** Names that mean two things among the inputs: somebody signed in has a session, too. No page is opened with that one. */
const ofPages = ({ school }: Scene) => ({ sessionId: school.planned })

/** Every route once, with parameters out of the good inputs of the procedures: ids of the scene by their names. */
export function visitsOf(scene: Scene, inputs: Readonly<Record<string, unknown>>): Visit[] {
  const known: Record<string, string> = {}
  for (const input of Object.values(inputs))
    for (const [name, value] of Object.entries(input ?? {}))
      if (typeof value === 'string' && !(name in known)) known[name] = value
  const own = ownParams(scene)
  return (Object.keys(ROUTES) as RouteName[]).map((route) => ({
    route,
    address: addressOf(route, { ...known, ...ofPages(scene), ...own[route] }),
    actors: actorsOf(route),
  }))
}

const namesOf = (route: RouteName): readonly string[] => {
  const asked = ROUTES[route]
  return 'params' in asked ? asked.params : []
}

function addressOf(route: RouteName, known: Record<string, string>): string {
  const query = namesOf(route).map((name) => {
    const value = known[name]
    if (value === undefined) throw new Error(`the scene has no ${name} for ${route}: add a good input that names it`)
    return `${name}=${encodeURIComponent(value)}`
  })
  return `/${pathOf(route)}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

function actorsOf(route: RouteName): ActorName[] {
  const usual = packageOf(route) === 'work' ? [...OFFICES, ...VILLAGERS] : [...VILLAGERS, ...OFFICES]
  const best = BEST[route]
  return best ? [best, ...usual.filter((one) => one !== best)] : usual
}
