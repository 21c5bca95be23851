import type { PersonId } from '../../contract/ids'
import { countyDate } from '../../platform/county-time'
import type { Reader } from '../../platform/db/types'
import { findHousemates, findKin, type Pair } from './relations.repository'

/** Who of some people is how close to which of the others. */
export interface Relations {
  sharedHousehold: ReadonlyMap<PersonId, ReadonlySet<PersonId>>
  declaredKin: ReadonlyMap<PersonId, ReadonlySet<PersonId>>
}

function byFirst(pairs: readonly Pair[]): Map<PersonId, Set<PersonId>> {
  const found = new Map<PersonId, Set<PersonId>>()
  for (const [a, b] of pairs) found.set(a, (found.get(a) ?? new Set()).add(b))
  return found
}

/**
 * Closeness between `some` and `others`: a household shared on or after `since` (a date), declared kin. As it holds now, or,
 * for a decision taken at `decidedAt`, as it held then, with the kin declared later, for they were found later.
 */
export async function findRelations(
  db: Reader,
  some: PersonId[],
  others: PersonId[],
  since: string,
  decidedAt: Date | null = null,
): Promise<Relations> {
  if (some.length === 0 || others.length === 0) return { sharedHousehold: new Map(), declaredKin: new Map() }
  const housemates = await findHousemates(db, some, others, { since, by: decidedAt && countyDate(decidedAt) })
  const kin = await findKin(db, some, others, decidedAt)
  return { sharedHousehold: byFirst(housemates), declaredKin: byFirst(kin) }
}
