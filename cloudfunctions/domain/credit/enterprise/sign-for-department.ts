import type { SignEnterpriseInput } from '../../../contract/enterprises'
import type { CreditCaseId } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import type { Reader } from '../../../platform/db/types'
import { maskNumbers } from '../../../platform/mask-numbers'
import type { Writing } from '../../context'
import { recordDecider } from '../../council/deciders'
import type { Resident } from '../../people/actor'
import { departmentsOf } from '../../people/permissions'
import {
  type CreditCase,
  type EnterpriseCase,
  isOfEnterprise,
  lockCase,
  updateCase,
} from '../application/case.repository'
import { decline, sendBack } from '../application/credit-council'
import { requireFreshOn } from '../application/grounds'
import { openStage } from '../application/open-stage'
import { recordCreditEvent } from '../application/traces'
import { whoseCase } from '../application/whose-case'
import { getEnterprise } from './enterprise.repository'

/** An application is for those who sign for the enterprise's lead department. @throws AppError NOT_FOUND for anybody else */
export async function requireLead(db: Reader, { grants }: Resident, one: CreditCase): Promise<EnterpriseCase> {
  if (!isOfEnterprise(one)) throw new AppError('NOT_FOUND')
  const { leadDepartment } = await getEnterprise(db, one.enterpriseId)
  if (!departmentsOf(grants).includes(leadDepartment)) throw new AppError('NOT_FOUND')
  return one
}

/**
 * A signer of the lead department vouches with words and passes an application on to the county, asks back, or declines it.
 * @throws AppError NOT_FOUND for another department's, WRONG_STATE, VERSION_CONFLICT, RECUSED, DECIDED_BEFORE
 */
export async function signForDepartment(w: Writing, signer: Resident, input: SignEnterpriseInput): Promise<void> {
  const one = await requireLead(w.tx, signer, orRefuse(await lockCase(w.tx, input.caseId)))
  if (one.status !== 'department') throw new AppError('WRONG_STATE')
  if (one.version !== input.version) throw new AppError('VERSION_CONFLICT')
  const { personId } = signer.person
  await requireFreshOn(w.tx, personId, one)
  if (input.decision === 'return') return sendBack(w, one, [input.words])
  await recordDecider(w, 'credit', one.id, { personId, divisionCode: one.divisionCode })
  if (input.decision === 'decline') return decline(w, one, { words: [input.words], reasons: [input.reason] })
  await updateCase(w.tx, one.id, { attestedBy: personId, attestedWords: maskNumbers(input.words) })
  await recordCreditEvent(w, whoseCase(one), 'departmentPassed')
  await openStage(w, await locked(w, one.id), 'township')
}

const locked = async (w: Writing, id: CreditCaseId): Promise<CreditCase> => orRefuse(await lockCase(w.tx, id))
