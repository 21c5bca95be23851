import type { CreditCaseId } from '../../../contract/ids'
import { orRefuse } from '../../../platform/app-error'
import type { Writing } from '../../context'
import { isComplete } from '../assessment/assessment'
import { requireStep } from './case'
import { isOfHousehold, lockCase, updateCase } from './case.repository'
import { judgedCase } from './judged'
import { openStage } from './open-stage'
import { recordCreditEvent } from './traces'
import { whoseCase } from './whose-case'

/** With everything there that the standard asks for, an application is assessed and goes before the council. */
export async function completeCase(w: Writing, id: CreditCaseId): Promise<void> {
  const one = orRefuse(await lockCase(w.tx, id))
  if (!isOfHousehold(one) || one.status !== 'applied') return
  if (!isComplete((await judgedCase(w.tx, one)).criteria)) return
  requireStep(one.status, 'assessed')
  await updateCase(w.tx, id, { status: 'assessed', since: w.now })
  await recordCreditEvent(w, whoseCase(one), 'assessed')
  await openStage(w, orRefuse(await lockCase(w.tx, id)), 'council')
}
