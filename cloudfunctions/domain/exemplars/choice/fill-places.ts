import type { ContestId, TieId } from '../../../contract/ids'
import { orRefuse } from '../../../platform/app-error'
import { newId } from '../../../platform/ids'
import type { Writing } from '../../context'
import { openNotice } from '../../notices/open-notice'
import { quotaOf } from '../campaigns/campaign.repository'
import { contestMachine } from '../campaigns/contest'
import { type Contest, lockContest, updateContest } from '../campaigns/contest.repository'
import { consentStands } from '../candidates/consent'
import { endEntry } from '../candidates/end-entry'
import { holdsPlace, requireStep } from '../candidates/entry'
import { type Entered, findEnteredIn, updateEntry } from '../candidates/entry.repository'
import { recordExemplarEvent, tellOf } from '../candidates/traces'
import { scoringStands } from '../scoring/scoring-stands'
import { askSigners } from '../vetting/signers-missing'
import { isComplete, isStale, signedOf } from '../vetting/vetting'
import { findSigned } from '../vetting/vetting.repository'
import { type Choice, choose } from './rank'
import { endTie, findOpenTies, findTied, insertTie } from './tie.repository'

/**
 * Gives the free places of a contest to the best who wait, on a notice of their own; called whenever a place may have become
 * free. Equals at the last place are voted on first, whose signatures are over ninety days old is vetted first, whose consent
 * does not stand any more is passed over. Nobody left to decide about: the contest is closed. Safe to call twice.
 */
export async function fillPlaces(w: Writing, contestId: ContestId): Promise<void> {
  const contest = orRefuse(await lockContest(w.tx, contestId))
  if (contest.stage !== 'choosing') return
  const { places } = await quotaOf(w.tx, contest)
  const all = await findEnteredIn(w.tx, [contestId])
  const taken = all.filter(({ entry }) => holdsPlace(entry.status)).length
  const waiting = all.filter(({ entry }) => entry.status === 'scored')
  const choice = choose(
    waiting.map((one) => ({ ...one.entry, one })),
    places - taken,
  )
  const winners = choice.winners.map(({ one }) => one)
  const silent = winners.filter(({ candidacy }) => !consentStands(candidacy))
  if (silent.length > 0) {
    for (const one of silent) await endEntry(w, contest, one, 'noConsent')
    return fillPlaces(w, contestId)
  }
  const voting = await keepTie(w, contest, choice)
  const waits = await putOnNotice(w, contest, winners)
  const onNotice = all.some(({ entry }) => entry.status === 'onNotice')
  if (!voting && !waits && winners.length === 0 && !onNotice) await closeContest(w, contest, waiting)
}

/** The vote on equals goes on, begins, or is moot because they are no longer the same. Answers whether there is one. */
async function keepTie(
  w: Writing,
  contest: Contest,
  { tied, tiedPlaces }: Choice<Entered['entry'] & { one: Entered }>,
): Promise<boolean> {
  const [open] = await findOpenTies(w.tx, [contest.id])
  const ids = tied.map((entry) => entry.id).toSorted()
  const before = open ? (await findTied(w.tx, open.id)).toSorted() : []
  if (open && open.places === tiedPlaces && before.join() === ids.join()) return true
  if (open) await endTie(w.tx, contest.id, 'moot', w.now)
  if (tied.length === 0) return false
  const made = { id: newId<TieId>(), contestId: contest.id, places: tiedPlaces, status: 'open' as const }
  await insertTie(w.tx, { ...made, openedAt: w.now }, ids)
  for (const { one } of tied) await recordExemplarEvent(w, one.candidacy, 'tied', { level: contest.level })
  const [first] = tied
  const { able } = await scoringStands(w.tx, contest)
  if (first) await tellOf(w, first.one.candidacy.id, able, 'exemplarTieAsked', { category: contest.category })
  return true
}

/** Those whose signatures hold go on one notice; the others are vetted again, and keep their place meanwhile. Answers whether any is. */
async function putOnNotice(w: Writing, contest: Contest, winners: readonly Entered[]): Promise<boolean> {
  const signed = await findSigned(
    w.tx,
    winners.map(({ entry }) => entry.id),
  )
  const ready: Entered[] = []
  for (const one of winners) {
    const lines = signedOf(one.entry, signed)
    if (!isComplete(contest.level, lines)) continue
    if (isStale(lines, w.now)) await vetAgain(w, contest, one)
    else ready.push(one)
  }
  const lines = ready.map(({ entry, candidacy }) => ({ subjectId: entry.id, personId: candidacy.personId }))
  const [first, ...others] = lines
  if (first) {
    const { seated, recused } = await scoringStands(w.tx, contest)
    const { divisionCode } = contest
    const attendance = { electorate: seated.length, recused: recused.size }
    await openNotice(w, { kind: 'candidate', divisionCode, ...attendance, lines: [first, ...others] })
  }
  for (const { entry, candidacy } of ready) {
    requireStep(entry.status, 'onNotice')
    await updateEntry(w.tx, entry.id, { status: 'onNotice', noticedAt: w.now, heldFirst: false })
    await recordExemplarEvent(w, candidacy, 'onNotice', { level: contest.level })
  }
  return ready.length < winners.length
}

async function vetAgain(w: Writing, contest: Contest, one: Entered): Promise<void> {
  const { entry, candidacy } = one
  await updateEntry(w.tx, entry.id, { vettingRound: entry.vettingRound + 1 })
  await askSigners(w, contest, [one], 'exemplarVettingAgain')
  await recordExemplarEvent(w, candidacy, 'vettingAgain', { level: contest.level })
}

/** Every place that can be given is: who waits is told, unless the next place is promised to them. */
async function closeContest(w: Writing, contest: Contest, waiting: readonly Entered[]): Promise<void> {
  for (const one of waiting) if (!one.entry.heldFirst) await endEntry(w, contest, one, 'outscored')
  contestMachine.requireStep(contest.stage, 'closed')
  await updateContest(w.tx, contest.id, { stage: 'closed', stageEndsAt: null, closedAt: w.now })
}
