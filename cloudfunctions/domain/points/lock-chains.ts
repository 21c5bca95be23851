import type { HouseholdId } from '../../contract/ids'
import type { Writing } from '../context'
import { lockChainsOf } from './ledger.repository'

/** Before entries for several households: their villages' chains are locked in one order, so that nobody waits in a ring. */
export async function lockChains(w: Writing, households: readonly HouseholdId[]): Promise<void> {
  if (new Set(households).size > 1) await lockChainsOf(w.tx, households)
}
