import type { DueEvent } from '../contract/due-events'
import { BY_CLOCK } from '../platform/audit'
import type { Database } from '../platform/db/types'
import { faultFields } from '../platform/log'
import { forgetAccesses } from './access/forget-accesses'
import { freezeBoard, nextFreezing } from './boards/freeze-boards'
import { recountVillage } from './boards/recount-village'
import { escalateLateComplaint, nextEscalation } from './complaints/escalate-complaint'
import type { Village, Writing } from './context'
import { closeDueReview } from './council/close-due-review'
import { drawPanels } from './council/draw-panels'
import { nextBallotClosing } from './council/find-review'
import { nextWithdrawalAppealDue, remindOfWithdrawalAppeal } from './credit/afterwards/remind-of-withdrawal-appeal'
import { escalateCreditAppeal, nextCreditAppealDue, remindOfCreditAppeal } from './credit/application/appeal-decision'
import { endTerm, nextTermDate, remindOfTerm } from './credit/enterprise/enterprise-term'
import { assessRoundVillage, lapseUnanswered, reviewDesignations } from './credit/round/assess-round'
import { reviewDivision } from './credit/village/review-divisions'
import { eraseOldDeed } from './deeds/erase-old-deed'
import { escalateDueAppeal, nextAppealDue, remindOfAppeal } from './deeds/escalate-appeals'
import { nextPublication, publishDueDeed } from './deeds/publish-deed'
import { deliverOutbox } from './deliver-outbox'
import { nextExemplarAppealDue, remindOfExemplarAppeal } from './exemplars/appeals/list-appeals'
import { concludeCampaign } from './exemplars/campaigns/end-campaign'
import { moveDueContest, nextStageEnd } from './exemplars/campaigns/move-stage'
import { eraseOldCandidacy } from './exemplars/candidates/erase-candidacy'
import { followCandidate } from './exemplars/candidates/follow-candidates'
import { nextMonthNotice, openMonthNotice } from './months/open-month-notice'
import { closeDueNotice } from './notices/close-due-notice'
import { moveProvisionalClosings } from './notices/move-provisional-closings'
import { moveDueObjection, nextObjectionDue } from './notices/objections/move-due-objection'
import { nextNoticeClosing } from './notices/view-notices'
import { discardOldLoosePhotos } from './photos/discard-old-photos'
import { leavePhotosToPeople } from './photos/leave-to-people'
import { publishCountyHead } from './points/county-head'
import { expirePoints, nextExpiry, postYearsBasePoints } from './points/do-yearly-round'
import { closeDuePoll, nextPollClosing, nextPollCount } from './polls/close-due-poll'
import { countDuePoll } from './polls/count-due-poll'
import { forgetVoterLists } from './polls/paper/forget-lists'
import { forgetDelivered, forgetIntents, forgetOldAudit, forgetSealedIdentities } from './privacy/retention'
import { advanceSomeImport } from './roster/import/advance-import'
import { forgetImports } from './roster/import/forget-imports'
import { forgetTelephones } from './school/enrolment/forget-telephones'
import {
  closeEndedSession,
  nextClassEnd,
  nextClassStart,
  nextOfferLapse,
  settleSession,
} from './school/enrolment/settle-sessions'
import { moveUpOverdueMatter, nextMatterDue } from './school/matters/move-up-overdue'
import { forgetSignIns } from './sign-in/forget-sign-ins'

/** A job does one piece of what is due and says whether there was any. */
type Job = (w: Writing) => Promise<boolean>

/** In this order, so that one run carries a deed as far as the clock allows. */
const JOBS: Record<string, Job> = {
  publishCountyHead,
  postYearsBasePoints,
  expirePoints,
  closeDueReview,
  drawPanels: async (w) => (await drawPanels(w)) > 0,
  publishDueDeed,
  escalateDueAppeal,
  remindOfAppeal,
  escalateCreditAppeal,
  remindOfCreditAppeal,
  remindOfWithdrawalAppeal,
  remindOfTerm,
  endTerm,
  openMonthNotice,
  moveDueObjection,
  followCandidate,
  closeDueNotice,
  closeDuePoll,
  countDuePoll,
  freezeBoard,
  assessRoundVillage,
  reviewDesignations,
  lapseUnanswered,
  reviewDivision,
  moveDueContest,
  remindOfExemplarAppeal,
  concludeCampaign,
  recountVillage,
  advanceSomeImport,
  escalateLateComplaint,
  closeEndedSession,
  settleSession,
  moveUpOverdueMatter,
  forgetTelephones,
  eraseOldDeed,
  eraseOldCandidacy,
  forgetVoterLists,
  leavePhotosToPeople,
  discardOldLoosePhotos,
  forgetSealedIdentities,
  forgetAccesses,
  forgetImports,
  forgetIntents,
  forgetDelivered,
  forgetOldAudit,
  forgetSignIns,
}

/** More than a county has due at once; stops a job that would find the same piece for ever. */
const PIECES_AT_MOST = 10_000

export interface JobReport {
  done: Record<string, number>
}

/**
 * Does all that the clock has made due, each piece in a transaction of its own: safe to run late, twice, or by two timers.
 * A job that fails is logged and holds up no other. Once `stop` is given, the piece under way is the last: what is left is
 * due still when the next run comes.
 */
export async function runDueJobs(village: Village, stop?: AbortSignal): Promise<JobReport> {
  const piece = (job: Job): Promise<boolean> =>
    village.db.transaction((tx) => job({ tx, now: village.clock.now(), by: BY_CLOCK, village }))
  await piece(async (w) => (await moveProvisionalClosings(w)) > 0)
  const done: Record<string, number> = {}
  for (const [name, job] of Object.entries(JOBS)) {
    let pieces = 0
    try {
      while (!stop?.aborted && pieces < PIECES_AT_MOST && (await piece(job))) pieces += 1
    } catch (error) {
      village.log.error('job failed', { job: name, ...faultFields(error) })
    }
    if (pieces > 0) done[name] = pieces
  }
  const delivered = stop?.aborted ? 0 : await deliverOutbox(village)
  if (delivered > 0) done.deliverOutbox = delivered
  return { done }
}

/** The next thing that happens by the clock alone, after `now`. */
export async function nextDueEvent(db: Database, now: Date): Promise<{ at: Date; what: DueEvent } | null> {
  const dates: [DueEvent, Date | null][] = [
    ['ballotsClose', await nextBallotClosing(db, now)],
    ['noticeOpens', await nextPublication(db)],
    ['noticeOpens', await nextMonthNotice(db, now)],
    ['noticeCloses', await nextNoticeClosing(db, now)],
    ['boardsFreeze', await nextFreezing(db, now)],
    ['pointsExpire', await nextExpiry(db, now)],
    ['appealDue', await nextAppealDue(db, now)],
    ['appealDue', await nextCreditAppealDue(db, now)],
    ['appealDue', await nextWithdrawalAppealDue(db, now)],
    ['objectionDue', await nextObjectionDue(db, now)],
    ['complaintDue', await nextEscalation(db)],
    ['offerLapses', await nextOfferLapse(db)],
    ['classStarts', await nextClassStart(db, now)],
    ['classEnds', await nextClassEnd(db)],
    ['matterDue', await nextMatterDue(db)],
    ['pollCloses', await nextPollClosing(db, now)],
    ['pollCounted', await nextPollCount(db, now)],
    ['contestMoves', await nextStageEnd(db, now)],
    ['appealDue', await nextExemplarAppealDue(db, now)],
    ['creditTermEnds', await nextTermDate(db, now)],
  ]
  const ahead = dates.flatMap(([what, at]) => (at ? { what, at } : []))
  return ahead.toSorted((a, b) => a.at.getTime() - b.at.getTime())[0] ?? null
}
