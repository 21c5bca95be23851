import type { DivisionCode, PersonId } from '../../contract/ids'
import { countyDate, subtractMonths } from '../../platform/county-time'
import type { Reader } from '../../platform/db/types'
import { townshipOf } from '../divisions/codes'
import { findRelations } from './find-relations'
import type { Kinship } from './kinship.repository'
import { locatePeople } from './locate-people'
import { holdersOf, holdsAbove } from './role-holders'

/** Months for which a shared household still recuses. */
const SHARED_MONTHS = 12

interface Concerned {
  kinship: Pick<Kinship, 'personA' | 'personB' | 'declaredBy'>
  challengedBy: PersonId
}

const partiesOf = ({ kinship: { personA, personB, declaredBy }, challengedBy }: Concerned): PersonId[] =>
  [personA, personB, declaredBy, challengedBy].flatMap((one) => one ?? [])

/**
 * Which of the officers cannot decide a challenge: who is concerned, and their kin and housemates of the last 12 months. The
 * challenged declaration itself recuses too, for it holds until it is decided. (Domain: recusal.)
 */
export async function recusedFrom(
  db: Reader,
  now: Date,
  officers: readonly PersonId[],
  concerned: Concerned,
): Promise<Set<PersonId>> {
  const parties = partiesOf(concerned)
  const since = subtractMonths(countyDate(now), SHARED_MONTHS)
  const { sharedHousehold, declaredKin } = await findRelations(db, [...officers], parties, since)
  const close = (officer: PersonId) =>
    parties.some((one) => sharedHousehold.get(officer)?.has(one) || declaredKin.get(officer)?.has(one))
  return new Set(officers.filter((officer) => parties.includes(officer) || close(officer)))
}

/**
 * Who decides a challenge, one level up: the township of both, or the county where they live in two townships, where one of
 * them holds an office of a township or of the county, and where no officer of the township can decide.
 */
export async function levelAbove(
  db: Reader,
  now: Date,
  county: DivisionCode,
  concerned: Concerned,
): Promise<DivisionCode> {
  const pair = [concerned.kinship.personA, concerned.kinship.personB]
  const homes = [...(await locatePeople(db, pair)).values()]
  const townships = new Set(homes.map((home) => townshipOf(home.villageCode)))
  const [township] = townships
  if (!township || townships.size > 1) return county
  const today = countyDate(now)
  if (await holdsAbove(db, pair, today)) return county
  const officers = (await holdersOf(db, 'townshipOfficer', township, today)).map((one) => one.personId)
  const recused = await recusedFrom(db, now, officers, concerned)
  return officers.some((officer) => !recused.has(officer)) ? township : county
}
