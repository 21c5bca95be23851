import type { CaseSheet } from '../../../contract/credit-cases'
import type { CreditCaseId } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import { orRefuse } from '../../../platform/app-error'
import { cutPage, fromCursor } from '../../../platform/cursor'
import type { Reading } from '../../context'
import type { Resident } from '../../people/actor'
import { departmentsOf } from '../../people/permissions'
import { findCase, findDesk } from '../application/case.repository'
import { sheetOf } from '../application/case-sheet'
import { requireAble } from '../application/grounds'
import { toRow } from '../application/list-cases'
import { requireLead } from './sign-for-department'

/** What waits for the word of the reader's departments, the longest waiting first; of what recuses them only that it waits. */
export async function departmentDesk(r: Reading, reader: Resident, cursor: string | undefined) {
  const departments = departmentsOf(reader.grants)
  const after = fromCursor<CreditCaseId>(cursor)
  const reach = [r.village.county.code]
  const found = await findDesk(r.db, { reach, departments, status: 'department', after, limit: LIMITS.pageSize + 1 })
  const page = cutPage(found, LIMITS.pageSize, ({ one }) => ({ at: one.since, id: one.id }))
  const rows = []
  for (const row of page.rows) rows.push(await toRow(r, reader, row))
  return { ...page, rows }
}

/** What a signer of the lead department reads before they sign. @throws AppError NOT_FOUND for another department's | RECUSED */
export async function departmentSheet(r: Reading, reader: Resident, caseId: CreditCaseId): Promise<CaseSheet> {
  const one = await requireLead(r.db, reader, orRefuse(await findCase(r.db, caseId)))
  await requireAble(r.db, reader.person.personId, one)
  return sheetOf(r, one)
}
