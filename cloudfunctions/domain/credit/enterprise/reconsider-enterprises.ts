import type { CreditCaseId, PersonId } from '../../../contract/ids'
import { countyDate, subtractMonths } from '../../../platform/county-time'
import type { Writing } from '../../context'
import { decidersOf } from '../../council/deciders'
import { lockReviews } from '../../council/lock-reviews'
import { openFirstReexamination } from '../../council/open-reexamination'
import { lockNoticesCarrying } from '../../notices/lock-notices'
import { withdrawLines } from '../../notices/withdraw-lines'
import { stands } from '../afterwards/designation'
import { findLatestOfEnterprise } from '../afterwards/designation.repository'
import { REEXAMINED_MONTHS } from '../afterwards/reexamination'
import { type EnterpriseCase, findCase, isOfEnterprise, lockCase, updateCase } from '../application/case.repository'
import { groundsOf } from '../application/grounds'
import { openStage } from '../application/open-stage'
import { partiesOfEnterprise } from '../application/parties'
import { recordCreditEvent } from '../application/traces'
import { whoseCase } from '../application/whose-case'
import { findDecidedAbout } from './enterprise.repository'

/**
 * Kin found after somebody decided on an enterprise: what they decided alone is void, and it goes back to where they decided
 * it, to somebody else. After a notice ran out, and within a year of it, it is re-examined by the county's panellists; it
 * stands meanwhile. (Domain: recusal, kinship found.)
 */
export async function reconsiderEnterprises(w: Writing, pair: readonly [PersonId, PersonId]): Promise<void> {
  const found = (await findDecidedAbout(w.tx, pair)).map(({ caseId }) => caseId)
  for (const caseId of found) await lockReviews(w, caseId)
  await lockNoticesCarrying(w, found)
  for (const caseId of found) await reconsider(w, caseId, pair)
}

async function reconsider(w: Writing, caseId: CreditCaseId, pair: readonly [PersonId, PersonId]): Promise<void> {
  const before = await findCase(w.tx, caseId)
  if (!before || !isOfEnterprise(before)) return
  const deciders = await decidersOf(w.tx, 'credit', caseId)
  for (const personId of pair.filter((one) => deciders.has(one))) {
    if ((await groundsOf(w.tx, personId, before)).length === 0) continue
    return before.status === 'designated' ? reexamine(w, before) : reopen(w, before, personId)
  }
}

/** Only what still stands, was given by this application, and was not looked at again already. */
async function reexamine(w: Writing, before: EnterpriseCase): Promise<void> {
  const one = await lockCase(w.tx, before.id)
  const carried = await findLatestOfEnterprise(w.tx, before.enterpriseId)
  if (!one || carried?.caseId !== one.id || !stands(carried.status)) return
  if (carried.designatedOn < subtractMonths(countyDate(w.now), REEXAMINED_MONTHS)) return
  const parties = await partiesOfEnterprise(w.tx, before)
  const about = {
    subject: 'credit' as const,
    subjectId: one.id,
    topic: 'credit',
    divisionCode: one.divisionCode,
    parties,
  }
  if (await openFirstReexamination(w, 'townshipPanel', about, { cause: 'kinFound', causeWords: null }))
    await recordCreditEvent(w, whoseCase(one), 'reexamined')
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
