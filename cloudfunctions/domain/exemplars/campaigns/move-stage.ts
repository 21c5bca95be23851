import type { CloseStageInput } from '../../../contract/exemplar-campaigns'
import type { ContestStage } from '../../../contract/exemplar-words'
import type { ContestId, DivisionCode } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import { countyDate } from '../../../platform/county-time'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { isWithin } from '../../people/permissions'
import { mayStillAppeal } from '../appeals/waits'
import { consentStands } from '../candidates/consent'
import { endEntry } from '../candidates/end-entry'
import { isLive, requireStep } from '../candidates/entry'
import { type Entered, findEnteredIn, updateEntry } from '../candidates/entry.repository'
import { recordExemplarEvent } from '../candidates/traces'
import { partiesOfContest, requireAble } from '../parties'
import { finishScoring, openScoring, passScoringOn } from '../scoring/score-contest'
import { scoringStands } from '../scoring/scoring-stands'
import { askSigners } from '../vetting/signers-missing'
import { openVote } from '../vote/open-vote'
import { quotaOf } from './campaign.repository'
import { contestMachine } from './contest'
import { type Contest, findNextStageEnd, lockContest, lockDueContest, updateContest } from './contest.repository'
import { remindThoseWaitedFor } from './remind'
import { stageEnd } from './stages'

const live = (all: readonly Entered[]): Entered[] => all.filter(({ entry }) => isLive(entry.status))

/** The contest, locked by the caller, goes to its next stage; where nobody stands any more, it is closed. */
async function goTo(w: Writing, contest: Contest, stage: ContestStage, stageEndsAt: Date | null): Promise<Contest> {
  contestMachine.requireStep(contest.stage, stage)
  const closedAt = stage === 'closed' ? w.now : null
  const changed = { stage, stageEndsAt, closedAt, remindedOn: null }
  await updateContest(w.tx, contest.id, changed)
  const detail = { from: contest.stage, to: stage }
  await recordTrace(w.tx, w.now, w.by, { action: 'contest.moved', subject: 'contest', subjectId: contest.id, detail })
  return { ...contest, ...changed }
}

/** Who agreed to be named goes on to vetting, and those who sign are told; who did not is no candidate. */
async function endRecommending(w: Writing, contest: Contest): Promise<void> {
  const standing = live(await findEnteredIn(w.tx, [contest.id]))
  for (const one of standing) if (!consentStands(one.candidacy)) await endEntry(w, contest, one, 'noConsent')
  if (!standing.some((one) => consentStands(one.candidacy))) {
    await goTo(w, contest, 'closed', null)
    return
  }
  const vetting = await goTo(w, contest, 'vetting', await stageEnd(w.tx, contest, 'vetting', w.now))
  await askSigners(w, vetting, live(await findEnteredIn(w.tx, [contest.id])), 'exemplarVettingAsked')
}

/** Every line of everybody is signed, and nobody who was turned away can still be heard. */
async function vettingIsDone(w: Writing, contest: Contest): Promise<boolean> {
  const all = await findEnteredIn(w.tx, [contest.id])
  if (all.some(({ entry }) => entry.status === 'recommended')) return false
  for (const { entry } of all)
    if (entry.ending === 'vetting' && (await mayStillAppeal(w.tx, entry, w.now))) return false
  return true
}

/** Residents vote where there are more candidates than places; without a vote its stage is passed at once. */
async function endVetting(w: Writing, contest: Contest): Promise<void> {
  const standing = live(await findEnteredIn(w.tx, [contest.id]))
  if (standing.length === 0) {
    await goTo(w, contest, 'closed', null)
    return
  }
  const { places, choices } = await quotaOf(w.tx, contest)
  const voteHeld = standing.length > places
  const closesAt = await stageEnd(w.tx, contest, 'voting', w.now)
  const voting = await goTo(w, contest, 'voting', closesAt)
  await updateContest(w.tx, contest.id, { voteHeld })
  if (!voteHeld) return endVoting(w, voting)
  await openVote(w, voting, Math.min(choices, standing.length - 1), closesAt)
  for (const { candidacy } of standing) await recordExemplarEvent(w, candidacy, 'voteOpened', { level: contest.level })
}

/** The vote is over, or was not needed: scoring opens. */
async function endVoting(w: Writing, contest: Contest): Promise<void> {
  const standing = live(await findEnteredIn(w.tx, [contest.id]))
  if (standing.length === 0) {
    await goTo(w, contest, 'closed', null)
    return
  }
  for (const { entry, candidacy } of standing) {
    requireStep(entry.status, 'voted')
    await updateEntry(w.tx, entry.id, { status: 'voted' })
    await recordExemplarEvent(w, candidacy, 'voted', { level: contest.level })
  }
  const scoring = await goTo(w, contest, 'scoring', await stageEnd(w.tx, contest, 'scoring', w.now))
  await openScoring(w, scoring)
}

/** The residents' vote was counted: the contest goes on. Twice it does so once. */
export async function closeVote(w: Writing, id: ContestId): Promise<void> {
  const contest = orRefuse(await lockContest(w.tx, id))
  if (contest.stage === 'voting') await endVoting(w, contest)
}

async function endScoring(w: Writing, contest: Contest): Promise<void> {
  const standing = live(await findEnteredIn(w.tx, [contest.id]))
  const next = await goTo(w, contest, standing.length === 0 ? 'closed' : 'choosing', null)
  if (standing.length > 0) await finishScoring(w, next)
}

/** What the clock does with a stage whose last day is over. Answers whether it moved; otherwise something is missing. */
async function moveByClock(w: Writing, contest: Contest): Promise<boolean> {
  switch (contest.stage) {
    case 'recommending':
      await endRecommending(w, contest)
      return true
    case 'vetting':
      if (!(await vettingIsDone(w, contest))) return false
      await endVetting(w, contest)
      return true
    case 'scoring': {
      if ((await scoringStands(w.tx, contest)).enough) {
        await endScoring(w, contest)
        return true
      }
      return passScoringOn(w, contest)
    }
    case 'voting':
    case 'choosing':
    case 'closed':
      return false
  }
}

/**
 * One contest whose stage is over by the calendar moves on. What is missing is not decided by the clock: the contest stays
 * where it is, and those whom it waits for are reminded once a day. False when none is due.
 */
export async function moveDueContest(w: Writing): Promise<boolean> {
  const today = countyDate(w.now)
  const contest = await lockDueContest(w.tx, w.now, today)
  if (!contest) return false
  if (await moveByClock(w, contest)) return true
  await updateContest(w.tx, contest.id, { remindedOn: today })
  await remindThoseWaitedFor(w, contest)
  return true
}

/**
 * An officer closes vetting or scoring before its last day, once nothing is missing. Of two who do it at once the second is
 * refused, because the stage is over.
 * @throws AppError NOT_FOUND, WRONG_STATE, RECUSED, STAGE_INCOMPLETE
 */
export async function closeStage(
  w: Writing,
  { person }: Resident,
  reach: readonly DivisionCode[],
  { contestId, stage }: CloseStageInput,
): Promise<ContestStage> {
  const contest = orRefuse(await lockContest(w.tx, contestId))
  if (!isWithin(reach, contest.divisionCode)) throw new AppError('NOT_FOUND')
  if (contest.stage !== stage) throw new AppError('WRONG_STATE')
  await requireAble(w.tx, person.personId, await partiesOfContest(w.tx, contest), w.now)
  switch (stage) {
    case 'vetting':
      if (!(await vettingIsDone(w, contest))) throw new AppError('STAGE_INCOMPLETE')
      await endVetting(w, contest)
      break
    case 'scoring':
      if (!(await scoringStands(w.tx, contest)).complete) throw new AppError('STAGE_INCOMPLETE')
      await endScoring(w, contest)
      break
  }
  return orRefuse(await lockContest(w.tx, contestId)).stage
}

/** When the next stage ends by the calendar, after `now`. */
export const nextStageEnd = findNextStageEnd
