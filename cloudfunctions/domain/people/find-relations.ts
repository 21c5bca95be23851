import type { PersonId } from '../../contract/ids'
import { countyDate } from '../../platform/county-time'
import type { Reader } from '../../platform/db/types'
import { findHousemates, findKin, type Housemates } from './relations.repository'

/** Who of some people is how close to which of the others. */
export interface Relations {
  sharedHousehold: ReadonlyMap<PersonId, ReadonlySet<PersonId>>
  declaredKin: ReadonlyMap<PersonId, ReadonlySet<PersonId>>
}

/**
 * Closeness between `some` and `others`: a household shared on or after `since` (a date), declared kin. As it holds now, or,
 * for a decision taken at `decidedAt`, as it held then, with the kin declared later, for they were found later.
 */
export interface RelationsAsked {
  some: readonly PersonId[]
  others: readonly PersonId[]
  since: string
  decidedAt?: Date | null
}

type Pair = readonly [PersonId, PersonId]
type Kin = Awaited<ReturnType<typeof findKin>>[number]

function byFirst(pairs: readonly Pair[]): Map<PersonId, Set<PersonId>> {
  const found = new Map<PersonId, Set<PersonId>>()
  for (const [a, b] of pairs) found.set(a, (found.get(a) ?? new Set()).add(b))
  return found
}

/** Of what was found for all that is asked, what answers one of it. */
function answer(asked: RelationsAsked, housemates: readonly Housemates[], kin: readonly Kin[]): Relations {
  const { since, decidedAt = null } = asked
  const [some, others] = [new Set(asked.some), new Set(asked.others)]
  const isAsked = ([a, b]: Pair) => some.has(a) && others.has(b)
  const by = decidedAt && countyDate(decidedAt)
  const shared = housemates.filter(
    ({ together: { from, until } }) => (until === null || until >= since) && (by === null || from <= by),
  )
  const held = kin.filter(({ endedAt }) => endedAt === null || (decidedAt !== null && endedAt > decidedAt))
  const bothWays = held.flatMap(({ a, b }): Pair[] => [
    [a, b],
    [b, a],
  ])
  return {
    sharedHousehold: byFirst(shared.map(({ a, b }): Pair => [a, b]).filter(isAsked)),
    declaredKin: byFirst(bothWays.filter(isAsked)),
  }
}

/** Answers several questions in their order by the two statements that one takes. */
export async function findAllRelations(db: Reader, asked: readonly RelationsAsked[]): Promise<Relations[]> {
  const meant = asked.filter((one) => one.some.length > 0 && one.others.length > 0)
  const [since] = meant.map((one) => one.since).toSorted()
  if (since === undefined) return asked.map((one) => answer(one, [], []))
  const some = [...new Set(meant.flatMap((one) => one.some))]
  const others = [...new Set(meant.flatMap((one) => one.others))]
  const housemates = await findHousemates(db, some, others, since)
  const kin = await findKin(db, some, others)
  return asked.map((one) => answer(one, housemates, kin))
}

/** Answers one question. */
export async function findRelations(
  db: Reader,
  some: readonly PersonId[],
  others: readonly PersonId[],
  since: string,
): Promise<Relations> {
  const [relations] = await findAllRelations(db, [{ some, others, since }])
  if (!relations) throw new Error('what is asked is answered')
  return relations
}
