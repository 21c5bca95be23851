import type { CreditCaseId } from '../../../contract/ids'
import { orRefuse } from '../../../platform/app-error'
import type { Writing } from '../../context'
import { cancelReview } from '../../council/cancel-review'
import type { AfterVoid, Voided } from '../../council/handlers'
import { withdrawLines } from '../../notices/withdraw-lines'
import { reexamine } from '../afterwards/reexamination'
import { mayBecome, requireStep } from './case'
import { type CreditCase, findCase, lockCase, updateCase } from './case.repository'
import { openStage } from './open-stage'
import { recordCreditEvent } from './traces'
import { whoseCase } from './whose-case'

/**
 * A decision fell because somebody who took it turned out to be recused. As long as no notice ran out it goes back to those
 * who took it, and on from there: committees, too, decide again on what the council passed. After it a re-examination opens.
 * (Domain: recusal, kinship found.)
 */
export async function voidCreditDecision(w: Writing, subjectId: string, voided: Voided): Promise<AfterVoid> {
  const id = subjectId as CreditCaseId
  const before = orRefuse(await findCase(w.tx, id))
  if (before.status === 'onNotice') await withdrawLines(w, id)
  const one = orRefuse(await lockCase(w.tx, id))
  if (one.status === 'designated') return reexamine(w, one)
  return voided.by === 'officer' ? backToTownship(w, one) : backToBody(w, one, voided)
}

async function backToTownship(w: Writing, one: CreditCase): Promise<AfterVoid> {
  if (!mayBecome(one.status, 'township') || one.status === 'committees') return 'stands'
  await recordCreditEvent(w, whoseCase(one), 'reviewReopened')
  await openStage(w, one, 'township')
  return 'moved'
}

/** What the council passed may wait with the committees already; what one of them declined is no more than declined. */
const LATER = { council: ['committees', 'township', 'onNotice'], committees: ['township', 'onNotice'] } as const

async function backToBody(w: Writing, one: CreditCase, voided: Extract<Voided, { by: 'ballots' }>): Promise<AfterVoid> {
  const stage = voided.bodies.includes('committees') ? 'committees' : 'council'
  const statuses: readonly string[] = voided.outcome === 'declined' ? ['declined'] : LATER[stage]
  if (!statuses.includes(one.status)) return 'stands'
  requireStep(one.status, stage)
  if (one.status === 'committees') await cancelReview(w, 'credit', one.id)
  const cleared = { decidedAt: null, publishedAt: null, returnedFrom: null }
  await updateCase(w.tx, one.id, { ...cleared, status: stage, since: w.now })
  await recordCreditEvent(w, whoseCase(one), 'reviewReopened')
  return 'reopen'
}
