import type { AdoptionState } from '../../contract/rules'
import { AppError } from '../../platform/app-error'

/*
 * Adoption of a rule set 积分细则: the county's version is in force in a village once its representatives' meeting adopted
 * it — at least two thirds of them present, more than half of those in favour — and seven days of notice passed. The
 * village may switch rules off, never change their values. It is in force from the day after the notice's end, or from the
 * day after an objection was settled in its favour, and never before; upheld, it is not in force at all.
 */

/** Record of a meeting of the village's representatives. */
export interface Votes {
  entitled: number
  present: number
  inFavour: number
}

/** The database refuses the same. @throws AppError NO_QUORUM | NO_MAJORITY */
export function requireAdopted({ entitled, present, inFavour }: Votes): void {
  if (present * 3 < entitled * 2 || present > entitled) throw new AppError('NO_QUORUM')
  if (inFavour * 2 <= present || inFavour > present) throw new AppError('NO_MAJORITY')
}

/** Where an adoption stands, by how its notice ended. */
export function adoptionState(outcomes: readonly { outcome: 'inForce' | 'overturned' }[]): AdoptionState {
  if (outcomes.some((one) => one.outcome === 'overturned')) return 'overturned'
  return outcomes.length > 0 ? 'inForce' : 'onNotice'
}
