import type { CreditCaseId } from '../../../contract/ids'
import { countyDate } from '../../../platform/county-time'
import type { SlipEntry } from '../../slips/handlers'
import { findCase, findHeads } from './case.repository'

/** What stands on the paper slip of an application that a clerk entered for somebody. */
export const creditSlip: SlipEntry = {
  async describe(r, subjectId) {
    const one = await findCase(r.db, subjectId as CreditCaseId)
    const head = one?.householdId && (await findHeads(r.db, [one.householdId])).get(one.householdId)
    if (!one || !head) return null
    const { headName } = head
    return { subject: 'credit', caseId: one.id, headName, appliedOn: countyDate(one.appliedAt) }
  },
}
