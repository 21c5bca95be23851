import type { EnterpriseRow } from '../../../contract/enterprises'
import type { DivisionCode, EnterpriseId } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import { AppError } from '../../../platform/app-error'
import { cutPage, fromCursor } from '../../../platform/cursor'
import type { Reading } from '../../context'
import { findLatestOfEnterprise } from '../afterwards/designation.repository'
import { isOver } from '../application/case'
import { findLatestCase } from '../application/case.repository'
import { findRegistered } from './enterprise.repository'

/** All enterprises that are registered, for the county's officers. @throws AppError NOT_FOUND for another level's */
export async function listEnterprises(r: Reading, reach: readonly DivisionCode[], cursor: string | undefined) {
  if (!reach.includes(r.village.county.code)) throw new AppError('NOT_FOUND')
  const found = await findRegistered(r.db, fromCursor<EnterpriseId>(cursor)?.id, LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, (one) => ({ at: one.registeredAt, id: one.enterpriseId }))
  const rows: EnterpriseRow[] = []
  for (const { enterpriseId, name, creditCode, villageName, leadDepartment, representativeName } of page.rows) {
    const carried = await findLatestOfEnterprise(r.db, enterpriseId)
    const latest = await findLatestCase(r.db, { enterpriseId })
    rows.push({
      ...{ enterpriseId, name, creditCode, villageName, leadDepartment, representativeName },
      ...(carried?.validUntil
        ? {
            designation: {
              ...{ designationId: carried.id, status: carried.status, designatedOn: carried.designatedOn },
              validUntil: carried.validUntil,
            },
          }
        : {}),
      ...(latest && !isOver(latest.status) ? { running: latest.status } : {}),
    })
  }
  return { ...page, rows }
}
