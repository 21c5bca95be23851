import type { EnterpriseId } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { findLatestOfEnterprise } from '../afterwards/designation.repository'
import { appealWithdrawalOf } from '../afterwards/withdrawal'
import { representativeOf } from './enterprise.repository'

/** The representative appeals against the withdrawal of the status. @throws AppError NOT_FOUND for another's, APPEAL_TOO_LATE */
export async function appealEnterprise(
  w: Writing,
  { person }: Resident,
  { enterpriseId, words }: { enterpriseId: EnterpriseId; words: string },
): Promise<void> {
  if ((await representativeOf(w.tx, enterpriseId)) !== person.personId) throw new AppError('NOT_FOUND')
  const carried = orRefuse(await findLatestOfEnterprise(w.tx, enterpriseId))
  await appealWithdrawalOf(w, person.personId, carried, words)
}
