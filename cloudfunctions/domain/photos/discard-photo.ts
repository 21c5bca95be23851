import type { PhotoId } from '../../contract/ids'
import { AppError } from '../../platform/app-error'
import { putInOutbox } from '../../platform/outbox'
import type { Writing } from '../context'
import type { Actor } from '../people/actor'
import { removeLoose } from './photo.repository'

/** Throws away a photo that was not sent with a deed. @throws AppError NOT_FOUND */
export async function discardPhoto(w: Writing, actor: Actor, id: PhotoId): Promise<void> {
  if (!(await removeLoose(w.tx, actor.accountId, id))) throw new AppError('NOT_FOUND')
  await putInOutbox(w.tx, w.now, 'photoRemoval', [id])
}
