import type * as v from 'valibot'
import type { ApplyAgainInput, Declared, RegisterEnterpriseInput } from '../../../contract/enterprises'
import type { CreditCaseId, EnterpriseId, PersonId, PhotoId } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import { addDays, countyDate } from '../../../platform/county-time'
import { newId } from '../../../platform/ids'
import { maskNumbers } from '../../../platform/mask-numbers'
import type { Writing } from '../../context'
import { getVillage } from '../../divisions/get-village'
import type { Resident } from '../../people/actor'
import { keepPapers } from '../../photos/keep-sheets'
import type { Designation } from '../afterwards/designation.repository'
import { findLatestOfEnterprise } from '../afterwards/designation.repository'
import { requireRepaired } from '../afterwards/repair'
import { insertCase, insertPapers, lockCase } from '../application/case.repository'
import { openStage } from '../application/open-stage'
import { recordCreditEvent } from '../application/traces'
import { whoseCase } from '../application/whose-case'
import { yearOf } from '../assessment/assess-household'
import { criteriaOf, requireEnterpriseStandard } from '../standards/standard-in-force'
import { insertEnterprise, lockEnterprise } from './enterprise.repository'

/*
 * Credit enterprise 信用企业: registered once by its unified social credit code, by who represents it. It declares materials,
 * no wage arrears and no major penalty in two years; its lead department vouches and passes it, the county decides, a notice
 * of seven working days follows. It carries the status for two years, and may apply anew in the last ninety days of them.
 * (Domain: credit status.)
 */

/** Days before the end of a term from which on the next may be applied for. */
const AHEAD_DAYS = 90

/** The representative registers an enterprise and applies for it. @throws AppError ENTERPRISE_REGISTERED, NOT_FOUND, NO_STANDARD_IN_FORCE, CREDIT_NOT_YET */
export async function registerEnterprise(w: Writing, { person }: Resident, input: RegisterEnterpriseInput) {
  const { name, creditCode, leadDepartment, papers } = input
  const { code: villageCode } = await getVillage(w.tx, input.villageCode)
  const id = newId<EnterpriseId>()
  const about = { id, name, creditCode, villageCode, leadDepartment, registeredAt: w.now }
  if (!(await insertEnterprise(w.tx, { ...about, representativeId: person.personId })))
    throw new AppError('ENTERPRISE_REGISTERED')
  return { enterpriseId: id, caseId: await lay(w, id, person.personId, input, papers, null) }
}

/**
 * The representative applies again, with everything declared anew.
 * @throws AppError NOT_FOUND for another's, CREDIT_RUNNING, REPAIR_TOO_EARLY, EVIDENCE_MISSING, NO_STANDARD_IN_FORCE,
 * CREDIT_NOT_YET
 */
export async function applyAgain(w: Writing, { person }: Resident, input: v.InferOutput<typeof ApplyAgainInput>) {
  const { enterpriseId, papers } = input
  const one = orRefuse(await lockEnterprise(w.tx, enterpriseId))
  if (one.representativeId !== person.personId) throw new AppError('NOT_FOUND')
  const remedied = input.remedied === undefined ? null : maskNumbers(input.remedied)
  const latest = await findLatestOfEnterprise(w.tx, enterpriseId)
  if (!latest || !endsSoon(latest, countyDate(w.now))) requireRepaired(w, latest, remedied)
  return { enterpriseId, caseId: await lay(w, enterpriseId, person.personId, input, papers, remedied) }
}

/** Whether the term of what stands is about to end, so that the next may be applied for. */
export const endsSoon = ({ status, validUntil }: Pick<Designation, 'status' | 'validUntil'>, today: string): boolean =>
  status === 'designated' && validUntil !== null && today > addDays(validUntil, -AHEAD_DAYS)

/** What is said not to be so is not met, and nobody needs to look at it. @throws AppError CREDIT_NOT_YET with the codes */
async function requireDeclared(w: Writing, version: number, said: Declared): Promise<void> {
  const criteria = await criteriaOf(w.tx, version)
  const notYet = criteria.filter(
    ({ measure }) =>
      (measure === 'noWageArrears' && !said.noWageArrears) || (measure === 'noMajorPenalty' && !said.noMajorPenalty),
  )
  if (notYet.length > 0) throw new AppError('CREDIT_NOT_YET', { reasons: notYet.map((one) => one.code) })
}

/** Lays an application before the lead department. */
async function lay(
  w: Writing,
  enterpriseId: EnterpriseId,
  applicantId: PersonId,
  said: Declared,
  papers: readonly PhotoId[],
  remedied: string | null,
): Promise<CreditCaseId> {
  const standardVersion = await requireEnterpriseStandard(w.tx, countyDate(w.now))
  await requireDeclared(w, standardVersion, said)
  const id = newId<CreditCaseId>()
  const about = { kind: 'enterprise' as const, divisionCode: w.village.county.code, enterpriseId, standardVersion }
  const dates = { year: yearOf(w.now), appliedAt: w.now, since: w.now }
  if (!(await insertCase(w.tx, { id, ...about, ...dates, status: 'assessed', applicantId, remedied })))
    throw new AppError('CREDIT_RUNNING')
  await keepPapers(w.tx, applicantId, papers)
  await insertPapers(w.tx, id, papers, w.now)
  const one = orRefuse(await lockCase(w.tx, id))
  await recordCreditEvent(w, whoseCase(one), 'applied')
  await openStage(w, one, 'department')
  return id
}
