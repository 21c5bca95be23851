import type { Writing } from '../context'
import { lockNoticesOf } from './withdraw.repository'

/**
 * Locks every notice that carries one of the subjects, by id. Who will lock several subjects, or a subject before it knows
 * whether its lines end, calls this first: notices come before what stands on them (docs/decisions/0023).
 */
export async function lockNoticesCarrying(w: Writing, subjectIds: readonly string[]): Promise<void> {
  await lockNoticesOf(w.tx, subjectIds)
}
