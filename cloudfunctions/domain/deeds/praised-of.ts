import type { DeedId, PersonId } from '../../contract/ids'
import type { ShownPerson } from '../../contract/shown'
import { countyDate } from '../../platform/county-time'
import type { Reading } from '../context'
import { linesOf } from '../notices/lines-of'
import { type Home, locatePeople } from '../people/locate-people'
import { shownPraised } from './consent'
import type { PraisedRow } from './consent.repository'
import { findPraised } from './deed.repository'
import { findOutsiders, type OutsiderRow } from './outsider.repository'

/** Everybody whom some deeds praise: people of a roster with their homes, and people whom no roster has yet. */
export interface AllPraised {
  people: PraisedRow[]
  homes: Map<PersonId, Home>
  outsiders: OutsiderRow[]
  /** Those whose line an objection overturned while the deed stands for others: "deed/person". */
  struck: ReadonlySet<string>
}

const keyOf = (deedId: string, personId: PersonId): string => `${deedId}/${personId}`

async function struckFrom(db: Reading['db'], deedIds: readonly DeedId[]): Promise<Set<string>> {
  const lines = await linesOf(db, deedIds)
  const keys = (meant: typeof lines) => meant.flatMap((one) => (one.personId ? keyOf(one.subjectId, one.personId) : []))
  const standing = new Set(keys(lines.filter((line) => line.overturnedAt === null)))
  return new Set(keys(lines).filter((key) => !standing.has(key)))
}

export async function praisedOf(db: Reading['db'], deedIds: readonly DeedId[]): Promise<AllPraised> {
  const people = await findPraised(db, deedIds)
  const homes = await locatePeople(
    db,
    people.map((one) => one.personId),
  )
  const outsiders = (await findOutsiders(db, deedIds)).filter((one) => one.personId === null)
  return { people, homes, outsiders, struck: await struckFrom(db, deedIds) }
}

/** How the public sees the praised of one deed now; who declined is not among them, who is in no roster is a villager. */
export function shownOf(r: Reading, { people, homes, outsiders, struck }: AllPraised, deedId: DeedId): ShownPerson[] {
  const known = people
    .filter((one) => one.deedId === deedId && !struck.has(keyOf(deedId, one.personId)))
    .flatMap((one) => shownPerson(r, one, homes.get(one.personId)) ?? [])
  const unknown = outsiders.filter((one) => one.deedId === deedId).map((): ShownPerson => ({ as: 'villager' }))
  return [...known, ...unknown]
}

/** One praised person as the public sees them; somebody who left every roster is a villager. */
export function shownPerson(r: Reading, { consent }: PraisedRow, home: Home | undefined): ShownPerson | null {
  if (consent === 'declined') return null
  return home ? shownPraised({ ...home, consent }, countyDate(r.now)) : { as: 'villager' }
}
