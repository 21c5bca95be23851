import type { CreditEvent } from '../../../contract/credit-words'
import type { DesignationId, EnterpriseId } from '../../../contract/ids'
import { countyDate, startOfCountyDay } from '../../../platform/county-time'
import { newId } from '../../../platform/ids'
import type { Writing } from '../../context'
import type { CreditCase } from '../application/case.repository'
import { recordCreditEvent, type Whose } from '../application/traces'
import { yearOf } from '../assessment/assess-household'
import { certifyDesignation } from './credit-certificate'
import { lastDayOf, requireStep, stands } from './designation'
import {
  type Designation,
  findLatestOfEnterprise,
  insertDesignation,
  lockDesignation,
  updateDesignation,
} from './designation.repository'

/** Whose a designation is, for the trace of what happens to it. */
export const whoseDesignation = ({ id, householdId, enterpriseId, divisionCode }: Designation): Whose => ({
  ...{ subjectId: id, householdId, enterpriseId, divisionCode },
})

/** An enterprise that applied again before its term was over begins the new one; the old one ends with it. */
async function supersede(w: Writing, enterpriseId: EnterpriseId): Promise<void> {
  const before = await findLatestOfEnterprise(w.tx, enterpriseId)
  const one = before && stands(before.status) ? await lockDesignation(w.tx, before.id) : null
  if (one) await moveDesignation(w, one, 'lapsed', 'superseded')
}

/** What a notice that ran out gives, with the grade that stood on it. Called by the notice's handler and by nobody else. */
export async function designate(w: Writing, one: CreditCase): Promise<void> {
  const id = newId<DesignationId>()
  const { kind, divisionCode, householdId, enterpriseId, grade, applicantId } = one
  const today = countyDate(w.now)
  const validUntil = enterpriseId && lastDayOf(today)
  if (enterpriseId) await supersede(w, enterpriseId)
  await insertDesignation(w.tx, {
    ...{ id, kind, divisionCode, householdId, enterpriseId, grade, caseId: one.id, status: 'designated', validUntil },
    designatedOn: today,
    reviewedYear: one.ofRound ? one.year : yearOf(w.now) - 1,
  })
  await certifyDesignation(w, { id, kind, divisionCode, householdId, validUntil })
  const whose = { subjectId: id, householdId, enterpriseId, divisionCode, applicantId }
  await recordCreditEvent(
    w,
    whose,
    'designated',
    {},
    validUntil ? { date: startOfCountyDay(validUntil).toISOString() } : {},
  )
}

/** A designation, locked by the caller, changes its status, and its household is told. */
export async function moveDesignation(
  w: Writing,
  one: Designation,
  to: Designation['status'],
  event: CreditEvent,
  told: Parameters<typeof recordCreditEvent>[3] = {},
  facts: Parameters<typeof recordCreditEvent>[4] = {},
): Promise<void> {
  requireStep(one.status, to)
  const ended = to === 'withdrawn' || to === 'lapsed' || to === 'ceased'
  await updateDesignation(w.tx, one.id, { status: to, endedOn: ended ? countyDate(w.now) : null, askedUntil: null })
  await recordCreditEvent(w, whoseDesignation(one), event, told, facts)
}
