import type { PersonId } from '../../contract/ids'
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

/** Closeness between `some` and `others`; a shared household counts if it lasted on or after `since` (a date). */
export async function findRelations(
  db: Reader,
  some: PersonId[],
  others: PersonId[],
  since: string,
): Promise<Relations> {
  if (some.length === 0 || others.length === 0) return { sharedHousehold: new Map(), declaredKin: new Map() }
  const housemates = await findHousemates(db, some, others, since)
  const kin = await findKin(db, some, others)
  return { sharedHousehold: byFirst(housemates), declaredKin: byFirst(kin) }
}
