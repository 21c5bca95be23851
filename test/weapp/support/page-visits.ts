import type { NoticeId } from '../../../cloudfunctions/contract/ids'
import {
  type LinkParams,
  linkTo,
  packageOf,
  pathOf,
  ROUTES,
  type RouteName,
  type RouteParams,
} from '../../../src/routes'
import type { ActorName } from '../../support/contract/actors'
import type { Scene } from '../../support/contract/scene'
import { VILLAGE } from '../../support/village'

/** A page, and who opens it. */
export interface Visit {
  as: ActorName
  url: string
}

type AskingRoute = { [N in RouteName]: RouteParams<N> extends undefined ? never : N }[RouteName]

/** Who has the right to what takes no parameters; others of `work` are the township's, of the rest every villager's. */
const HOLDERS: Partial<Record<RouteName, ActorName>> = {
  bind: 'unbound',
  desk: 'councilMember',
  activities: 'clerk',
  enterActivity: 'clerk',
  adoptRules: 'clerk',
  tasks: 'clerk',
  corrections: 'clerk',
  booklet: 'nominator',
  booklets: 'clerk',
  bindings: 'clerk',
  slips: 'clerk',
  roster: 'clerk',
  rosterChanges: 'clerk',
  signatures: 'clerk',
  outsiders: 'clerk',
  creditVillage: 'clerk',
  plaques: 'clerk',
  adoptStandard: 'clerk',
  station: 'organiser',
  makeCourse: 'organiser',
  importTerm: 'organiser',
  schoolCounts: 'organiser',
  matterDesk: 'organiser',
  callOffers: 'clerk',
  townshipWeek: 'townshipOfficer',
  papers: 'supervisor',
  enterPapers: 'clerk',
  voteFlags: 'campaignSupervisor',
  departmentDesk: 'departmentSigner',
  enterprises: 'countyOfficer',
  boardSwitches: 'countyOfficer',
  vetting: 'clerk',
  scoring: 'councilMember',
  importRoster: 'countyOfficer',
  sheets: 'clerk',
}

const visit = <N extends RouteName>(as: ActorName, name: N, ...params: LinkParams<N>): Visit => ({
  as,
  url: linkTo(name, ...params),
})

/** Pages about something: a new one of them needs its line here. `openNotice` is the notice of the scene's open line. */
function askingVisits(scene: Scene, openNotice: NoticeId, year: string): Record<AskingRoute, Visit> {
  const {
    actors,
    exemplars,
    inReview,
    returned,
    confirmed,
    owed,
    objections,
    activities,
    decisions,
    registry,
    credit,
    school,
    polls,
  } = scene
  const line = { noticeId: openNotice, lineId: objections.lineId }
  const { householdId } = actors.praised
  return {
    deed: visit('nominator', 'deed', { deedId: confirmed.deedId }),
    notice: visit('nominator', 'notice', { noticeId: confirmed.noticeId }),
    editDeed: visit('nominator', 'editDeed', { deedId: returned.deedId }),
    poster: visit('nominator', 'poster', { deedId: confirmed.deedId }),
    boardEntries: visit('nominator', 'boardEntries', { householdId, period: 'year', key: year }),
    complaint: visit('nominator', 'complaint', { complaintId: owed.complaints.submitted }),
    object: visit('resident', 'object', line),
    noticeChain: visit('nominator', 'noticeChain', { noticeId: confirmed.noticeId }),
    adoptions: visit('nominator', 'adoptions', { villageCode: VILLAGE }),
    myActivity: visit('praised', 'myActivity', { activityId: activities.entered.activityId }),
    activity: visit('clerk', 'activity', { activityId: activities.entered.activityId }),
    mendActivity: visit('clerk', 'mendActivity', { activityId: activities.returned.activityId }),
    complaintSheet: visit('townshipOfficer', 'complaintSheet', { complaintId: owed.complaints.accepted }),
    departmentCase: visit('departmentSigner', 'departmentCase', { caseId: credit.atDepartment }),
    review: visit('councilMember', 'review', { reviewId: inReview.reviewId }),
    objection: visit('townshipOfficer', 'objection', { objectionId: objections.waiting }),
    enterObjection: visit('townshipOfficer', 'enterObjection', line),
    printObjection: visit('countyOfficer', 'printObjection', { objectionId: objections.ended }),
    bookletOf: visit('clerk', 'bookletOf', { householdId }),
    printNotice: visit('clerk', 'printNotice', { noticeId: confirmed.noticeId }),
    certificate: visit('townshipOfficer', 'certificate', { certificateId: credit.certificateId }),
    verify: visit('nominator', 'verify', { certificate: credit.certificateCode }),
    creditCase: visit('townshipOfficer', 'creditCase', { caseId: credit.inCouncil.caseId }),
    creditReview: visit('councilMember', 'creditReview', { reviewId: credit.reviewId }),
    schoolClass: visit('praised', 'schoolClass', { sessionId: school.planned }),
    classSheet: visit('organiser', 'classSheet', { sessionId: school.planned }),
    editCourse: visit('organiser', 'editCourse', { courseId: school.course }),
    editSession: visit('organiser', 'editSession', { sessionId: school.planned }),
    enrolFor: visit('clerk', 'enrolFor', { sessionId: school.planned }),
    appeal: visit('townshipOfficer', 'appeal', { appealId: decisions.appealed.appealId }),
    slip: visit('clerk', 'slip', { slipId: registry.slip }),
    rosterHousehold: visit('clerk', 'rosterHousehold', { householdId: registry.villager.householdId }),
    vote: visit('praised', 'vote', { pollId: polls.running }),
    voteResult: visit('praised', 'voteResult', { pollId: polls.counted }),
    honour: visit('praised', 'honour', { honourId: exemplars.honour }),
    honourPoster: visit('praised', 'honourPoster', { honourId: exemplars.honour }),
    paper: visit('supervisor', 'paper', { paperId: polls.papers }),
    campaign: visit('countyOfficer', 'campaign', { campaignId: exemplars.campaign }),
    contest: visit('townshipOfficer', 'contest', { contestId: exemplars.toClose }),
    recommendCandidate: visit('committeeMember', 'recommendCandidate', { campaignId: exemplars.empty }),
    dossier: visit('clerk', 'dossier', { entryId: exemplars.toSign }),
    scoreSheet: visit('councilMember', 'scoreSheet', { contestId: exemplars.toScore.contestId }),
    rosterNotice: visit('clerk', 'rosterNotice', { villageCode: VILLAGE }),
  }
}

const NAMES = Object.keys(ROUTES) as RouteName[]

/** Every page of the mini-program, each opened by somebody who may, about something of the scene. */
export function everyVisit(scene: Scene, openNotice: NoticeId, year: string): Visit[] {
  const asking: Partial<Record<RouteName, Visit>> = askingVisits(scene, openNotice, year)
  return NAMES.map((name) => {
    const usual = packageOf(name) === 'work' ? 'townshipOfficer' : 'nominator'
    return asking[name] ?? { as: HOLDERS[name] ?? usual, url: `/${pathOf(name)}` }
  })
}
