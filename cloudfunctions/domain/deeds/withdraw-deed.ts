import type { DeedId } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import type { Writing } from '../context'
import { cancelReview } from '../council/cancel-review'
import type { Actor } from '../people/actor'
import { requireStep } from './deed'
import { lockDeedOfAuthor, updateDeed } from './deed.repository'
import { recordDeedEvent } from './traces'

/** The author takes a deed back before it is decided. @throws AppError NOT_FOUND | WRONG_STATE | VERSION_CONFLICT */
export async function withdrawDeed(w: Writing, actor: Actor, input: { deedId: DeedId; version: number }) {
  await cancelReview(w, 'deed', input.deedId)
  const deed = orRefuse(await lockDeedOfAuthor(w.tx, input.deedId, actor.accountId, actor.person?.personId ?? null))
  requireStep(deed.status, 'withdrawn')
  if (deed.version !== input.version) throw new AppError('VERSION_CONFLICT')
  await updateDeed(w.tx, deed.id, { status: 'withdrawn', decidedAt: w.now })
  await recordDeedEvent(w, deed.id, 'withdrawn')
  return { deedId: deed.id, status: 'withdrawn' as const, version: deed.version + 1 }
}
