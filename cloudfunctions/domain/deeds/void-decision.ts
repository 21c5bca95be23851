import type { DeedStatus } from '../../contract/deeds'
import type { DeedId } from '../../contract/ids'
import { orRefuse } from '../../platform/app-error'
import type { Writing } from '../context'
import { appealEnds, appealLevelOf, decisionDue } from '../council/appeal'
import type { AfterVoid, Attendance, Voided } from '../council/handlers'
import { correctAttendance, withdrawLines } from '../notices/withdraw-lines'
import { type Appeal, findAppealsOf, updateAppeal } from './appeal.repository'
import { requireStep } from './deed'
import { type Deed, findDeed, lockDeed, updateDeed } from './deed.repository'
import { forgetLines } from './forget-lines.repository'
import { mayReexamine, openDeedReexamination } from './reexamine-deed'
import { recordDeedEvent } from './traces'

/** Decided, and nothing posted yet: what was kept private may still go on notice, when somebody praised wants a line. */
const OPEN_AFTER_PASSING: readonly DeedStatus[] = ['accepted', 'onNotice', 'keptPrivate']

/**
 * A decision about the deed fell, because somebody who took it is recused by now. Before confirmation it is decided again:
 * by the same review without the void ballots, or by another officer. After it a re-examination opens, within its year. A
 * declined deed is taken up again while it could be appealed. (Domain: review, ballot, recusal, kinship found.)
 */
export async function voidDecision(w: Writing, subjectId: string, voided: Voided): Promise<AfterVoid> {
  const deedId = subjectId as DeedId
  const before = orRefuse(await findDeed(w.tx, deedId))
  if (before.status === 'onNotice') await withdrawLines(w, deedId)
  const deed = orRefuse(await lockDeed(w.tx, deedId))
  const appeal = (await findAppealsOf(w.tx, [deedId])).get(deedId)
  if (deed.status === 'confirmed') return reexamine(w, deed, voided, appeal)
  return voided.by === 'officer' ? withoutOfficer(w, deed, appeal) : withoutBallots(w, deed, voided.outcome, appeal)
}

async function reexamine(w: Writing, deed: Deed, { by }: Voided, appeal: Appeal | undefined): Promise<AfterVoid> {
  // What an appeal accepted stands on the officer's decision, not on the ballots.
  if ((by === 'ballots' && appeal) || !mayReexamine(deed, w.now)) return 'stands'
  await openDeedReexamination(w, deed, { cause: 'kinFound', causeWords: null })
  return 'moved'
}

async function withoutBallots(
  w: Writing,
  deed: Deed,
  outcome: 'passed' | 'declined',
  appeal: Appeal | undefined,
): Promise<AfterVoid> {
  const statuses = outcome === 'passed' ? ['townshipCheck', ...OPEN_AFTER_PASSING] : ['declined']
  if (appeal || !statuses.includes(deed.status)) return 'stands'
  if (deed.status === 'declined' && (!deed.decidedAt || w.now >= appealEnds(deed.decidedAt))) return 'stands'
  await goBack(w, deed, 'submitted')
  return 'reopen'
}

/** The township's check, or an appeal, waits for another officer. */
async function withoutOfficer(w: Writing, deed: Deed, appeal: Appeal | undefined): Promise<AfterVoid> {
  if (appeal?.decidedAt) {
    if (![...OPEN_AFTER_PASSING, 'declined'].includes(deed.status)) return 'stands'
    const dueAt = decisionDue(w.now, appealLevelOf(appeal.divisionCode))
    await updateAppeal(w.tx, appeal.id, { ...{ decidedBy: null, decidedAt: null, outcome: null }, dueAt })
    await goBack(w, deed, 'appealed')
    return 'moved'
  }
  if (!OPEN_AFTER_PASSING.includes(deed.status)) return 'stands'
  await goBack(w, deed, 'townshipCheck')
  return 'moved'
}

async function goBack(w: Writing, deed: Deed, status: 'submitted' | 'townshipCheck' | 'appealed'): Promise<void> {
  requireStep(deed.status, status)
  await forgetLines(w.tx, deed.id)
  await updateDeed(w.tx, deed.id, { status, decidedAt: null, publishedAt: null })
  await recordDeedEvent(w, deed.id, 'reviewReopened')
}

/** The decision holds; the open notice prints how many were recused after all. */
export async function correctRecusals(w: Writing, subjectId: string, attendance: Attendance): Promise<void> {
  await correctAttendance(w, subjectId, attendance)
}
