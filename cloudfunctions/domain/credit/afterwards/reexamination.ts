import type { EnterpriseId } from '../../../contract/ids'
import { countyDate, subtractMonths } from '../../../platform/county-time'
import type { Writing } from '../../context'
import type { AfterVoid, Decision } from '../../council/handlers'
import { openReexamination } from '../../council/open-reexamination'
import { tell } from '../../messages/tell'
import { holdersOf } from '../../people/role-holders'
import type { CreditCase } from '../application/case.repository'
import { recordCreditEvent } from '../application/traces'
import { whoseCase } from '../application/whose-case'
import { flagAssessment } from '../assessment/assessment.repository'
import { getEnterprise } from '../enterprise/enterprise.repository'
import { stands } from './designation'
import { findLatestOf } from './designation.repository'

/*
 * Re-examination 复核 of a designation: kin found among those who decided, within a year of it. People who did not decide,
 * drawn by lot, decide once more; meanwhile it stands. Not confirmed, it is marked for the township, which may propose to
 * withdraw it with a hearing: no designation falls without one. Of an enterprise the county's officers are told, who may
 * propose it. (Domain: recusal, kinship found; credit status.)
 */
export const REEXAMINED_MONTHS = 12

/** Opens it, where the designation that the application gave still stands. The application is locked by the caller. */
export async function reexamine(w: Writing, one: CreditCase): Promise<AfterVoid> {
  const carried = one.householdId && (await findLatestOf(w.tx, one.householdId))
  if (!carried || carried.caseId !== one.id || !stands(carried.status)) return 'stands'
  if (carried.designatedOn < subtractMonths(countyDate(w.now), REEXAMINED_MONTHS)) return 'stands'
  await recordCreditEvent(w, whoseCase(one), 'reexamined')
  await openReexamination(w, 'credit', one.id, { cause: 'kinFound', causeWords: null })
  return 'moved'
}

/** What the fresh review decided, on an application locked by the caller. */
export async function endReexamination(w: Writing, one: CreditCase, decision: Decision): Promise<void> {
  switch (decision.outcome) {
    case 'panel':
      return
    case 'passed':
      return recordCreditEvent(w, whoseCase(one), 'reconfirmed')
    case 'returned':
      throw new Error('a re-examination takes no returning ballots')
    case 'declined':
      if (one.assessmentId) await flagAssessment(w.tx, one.assessmentId, w.now)
      if (one.enterpriseId) await tellCounty(w, one.enterpriseId)
      return recordCreditEvent(w, whoseCase(one), 'notReconfirmed', {
        words: decision.reasons.map((reason) => reason.words),
        reasons: decision.reasons.map((reason) => reason.reason),
      })
  }
}

async function tellCounty(w: Writing, id: EnterpriseId): Promise<void> {
  const officers = await holdersOf(w.tx, 'countyOfficer', w.village.county.code, countyDate(w.now))
  const people = officers.map((one) => one.personId)
  const { name } = await getEnterprise(w.tx, id)
  await tell(w, people, { template: 'enterpriseNotReconfirmed', subject: 'enterprise', subjectId: id, facts: { name } })
}
