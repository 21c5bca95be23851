import type { AccountId, PhotoId } from '../../contract/ids'
import { AppError } from '../../platform/app-error'
import type { Tx } from '../../platform/db/types'
import { markSlip } from './photo.repository'

/**
 * Keeps a photo of what somebody signed: it belongs to no deed from now on and is not thrown away.
 * @throws AppError NOT_FOUND unless the account sent it, it was received, and nothing uses it yet
 */
export async function keepSlip(tx: Tx, accountId: AccountId, id: PhotoId): Promise<void> {
  if (!(await markSlip(tx, accountId, id))) throw new AppError('NOT_FOUND')
}
