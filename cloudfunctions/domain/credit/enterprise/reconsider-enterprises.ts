import type { CreditCaseId, PersonId } from '../../../contract/ids'
import type { Writing } from '../../context'
import { decidersOf } from '../../council/deciders'
import { withdrawLines } from '../../notices/withdraw-lines'
import { type EnterpriseCase, findCase, isOfEnterprise, lockCase, updateCase } from '../application/case.repository'
import { groundsOf } from '../application/grounds'
import { openStage } from '../application/open-stage'
import { recordCreditEvent } from '../application/traces'
import { whoseCase } from '../application/whose-case'
import { findDecidedAbout } from './enterprise.repository'

/**
 * Kin found after somebody decided on an enterprise: what they decided alone is void, and it goes back to where they decided
 * it, to somebody else. What a notice gave stays until it is withdrawn with a hearing. (Domain: recusal, kinship found.)
 */
export async function reconsiderEnterprises(w: Writing, pair: readonly [PersonId, PersonId]): Promise<void> {
  for (const { caseId } of await findDecidedAbout(w.tx, pair)) await reconsider(w, caseId, pair)
}

async function reconsider(w: Writing, caseId: CreditCaseId, pair: readonly [PersonId, PersonId]): Promise<void> {
  const before = await findCase(w.tx, caseId)
  if (!before || !isOfEnterprise(before)) return
  const deciders = await decidersOf(w.tx, 'credit', caseId)
  for (const personId of pair.filter((one) => deciders.has(one))) {
    if ((await groundsOf(w.tx, personId, before)).length === 0) continue
    return reopen(w, before, personId)
  }
}

async function reopen(w: Writing, before: EnterpriseCase, personId: PersonId): Promise<void> {
  if (before.status === 'onNotice') await withdrawLines(w, before.id)
  const one = await lockCase(w.tx, before.id)
  if (!one) return
  // Who declined it for the department is not noted as vouching: then nobody vouched yet.
  const atDepartment = one.attestedBy === personId || one.attestedBy === null
  if (!atDepartment && one.status === 'township') return
  await recordCreditEvent(w, whoseCase(one), 'reviewReopened')
  if (atDepartment) await updateCase(w.tx, one.id, { attestedBy: null, attestedWords: null })
  await openStage(w, one, atDepartment ? 'department' : 'township')
}
