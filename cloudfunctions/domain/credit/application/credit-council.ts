import type { CreditCaseId } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import type { Reading, Writing } from '../../context'
import type { Approval, CouncilSubject, Decision, SubjectSummary } from '../../council/handlers'
import { lockNoticesCarrying } from '../../notices/lock-notices'
import { correctAttendance } from '../../notices/withdraw-lines'
import { endReexamination } from '../afterwards/reexamination'
import { opensSingly } from '../assessment/assessment'
import { namesOfEnterprises } from '../enterprise/enterprise.repository'
import { criteriaOf } from '../standards/standard-in-force'
import { requireStep } from './case'
import {
  type CreditCase,
  findCases,
  findHeads,
  isOfEnterprise,
  isOfHousehold,
  lockCase,
  updateCase,
} from './case.repository'
import { openStage } from './open-stage'
import { recordCreditEvent } from './traces'
import { voidCreditDecision } from './void-credit-decision'
import { whoseCase } from './whose-case'

/** An approving ballot rests on the application as it was read; it awards nothing by a rule. */
async function checkApproval(w: Writing, subjectId: string, approval: Approval): Promise<null> {
  const one = orRefuse(await lockCase(w.tx, subjectId as CreditCaseId))
  if (one.version !== approval.version) throw new AppError('VERSION_CONFLICT')
  return null
}

async function onDecided(w: Writing, subjectId: string, decision: Decision): Promise<void> {
  const one = orRefuse(await lockCase(w.tx, subjectId as CreditCaseId))
  if (one.status === 'designated') return endReexamination(w, one, decision)
  switch (decision.outcome) {
    case 'passed':
      return openStage(w, one, one.status === 'council' ? 'committees' : 'township')
    case 'returned':
      return sendBack(w, one, decision.questions)
    case 'declined':
      return decline(w, one, {
        words: decision.reasons.map((reason) => reason.words),
        reasons: decision.reasons.map((reason) => reason.reason),
      })
    case 'panel':
      return recordCreditEvent(w, whoseCase(one), 'panelNeeded')
  }
}

/** Asks the household back; its answer goes to who asked. */
export async function sendBack(w: Writing, one: CreditCase, words: string[]): Promise<void> {
  requireStep(one.status, 'returned')
  await updateCase(w.tx, one.id, { status: 'returned', returnedFrom: one.status, since: w.now })
  await recordCreditEvent(w, whoseCase(one), 'returned', { words })
}

export async function decline(
  w: Writing,
  one: CreditCase,
  told: Parameters<typeof recordCreditEvent>[3],
): Promise<void> {
  requireStep(one.status, 'declined')
  await updateCase(w.tx, one.id, { status: 'declined', decidedAt: w.now, since: w.now })
  await recordCreditEvent(w, whoseCase(one), 'declined', told)
}

async function describe(r: Reading, subjectIds: readonly string[]): Promise<Map<string, SubjectSummary>> {
  const found = await findCases(r.db, subjectIds as readonly CreditCaseId[])
  const cases = found.filter(isOfHousehold)
  const heads = await findHeads(
    r.db,
    cases.map((one) => one.householdId),
  )
  const words = new Map<string, SubjectSummary>()
  for (const one of cases) {
    const singly = one.remedied !== null || opensSingly(await criteriaOf(r.db, one.standardVersion), one)
    const headName = heads.get(one.householdId)?.headName ?? ''
    words.set(one.id, { credit: { caseId: one.id, headName, opensSingly: singly } })
  }
  const enterprises = found.filter(isOfEnterprise)
  const names = await namesOfEnterprises(
    r.db,
    enterprises.map((one) => one.enterpriseId),
  )
  for (const { id, enterpriseId } of enterprises)
    words.set(id, { credit: { caseId: id, headName: names.get(enterpriseId) ?? '', opensSingly: true } })
  return words
}

/** How the council's mechanism is served when it decides on applications for a credit status. */
export const creditCouncil: CouncilSubject = {
  checkApproval,
  onDecided,
  inTurn: true,
  lockNotices: lockNoticesCarrying,
  onVoided: voidCreditDecision,
  onRecusalsFound: (w, subjectId, attendance) => correctAttendance(w, subjectId, attendance),
  describe,
}
