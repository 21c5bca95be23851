import type { PersonId, PhotoId } from '../../contract/ids'
import { AppError } from '../../platform/app-error'
import type { Tx } from '../../platform/db/types'
import { setApart } from './sheet.repository'

/**
 * Keeps photos of signed sheets and minutes: they belong to no deed, are never public and never thrown away.
 * @throws AppError NOT_FOUND for a photo that is not the sender's, was not received, or belongs to a deed
 */
export async function keepSheets(tx: Tx, senderId: PersonId, ids: readonly PhotoId[]): Promise<void> {
  const kept = await setApart(tx, senderId, ids, 'photos')
  if (kept.length !== new Set(ids).size) throw new AppError('NOT_FOUND')
}

/**
 * Keeps declared materials, PDF or JPEG: like signed sheets they are never public.
 * @throws AppError NOT_FOUND for one that is not the sender's, was not received, or belongs to something else
 */
export async function keepPapers(tx: Tx, senderId: PersonId, ids: readonly PhotoId[]): Promise<void> {
  const kept = await setApart(tx, senderId, ids, 'papers')
  if (kept.length !== new Set(ids).size) throw new AppError('NOT_FOUND')
}
