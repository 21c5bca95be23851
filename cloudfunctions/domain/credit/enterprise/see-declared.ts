import type { PersonId, PhotoId } from '../../../contract/ids'
import { recordAccess } from '../../access/record-access'
import type { Reading } from '../../context'
import { type ActiveGrant, departmentsOf, isWithin, reachOf } from '../../people/permissions'
import type { EnterpriseCase } from '../application/case.repository'
import { groundsOf } from '../application/grounds'
import { getEnterprise } from './enterprise.repository'

/**
 * Declared materials of an enterprise are seen by who represents it, by those who sign for its lead department and by the
 * county's officers, unless they are recused. Every reading by an office is logged before the paper is handed out.
 */
export async function maySeeDeclared(
  r: Reading,
  readerId: PersonId,
  grants: readonly ActiveGrant[],
  one: EnterpriseCase,
  photoId: PhotoId,
): Promise<boolean> {
  const { representativeId, leadDepartment } = await getEnterprise(r.db, one.enterpriseId)
  if (representativeId === readerId) return true
  const officer = isWithin(reachOf(grants, 'credit.decide'), one.divisionCode)
  if (!officer && !departmentsOf(grants).includes(leadDepartment)) return false
  if ((await groundsOf(r.db, readerId, one)).length > 0) return false
  const personId = representativeId ?? one.applicantId
  await recordAccess(r, { readerId, personId, what: 'enterprisePaper', subjectId: photoId })
  return true
}
