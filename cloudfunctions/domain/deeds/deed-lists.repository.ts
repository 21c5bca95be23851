import { and, asc, between, desc, eq, exists, gt, inArray, isNull, lt, ne, not, or, type SQL } from 'drizzle-orm'
import type { AccountId, DeedId, DivisionCode, HouseholdId, PersonId } from '../../contract/ids'
import type { Position } from '../../platform/cursor'
import { deed, deedOutsider, deedPraised, deedWitness, division } from '../../platform/db/schema'
import type { Reader } from '../../platform/db/types'
import { withinReach } from '../people/reach'
import { familyDeeds, guardianIsAsked } from './consent.repository'
import { type Deed, writtenBy } from './deed.repository'

/** Standing deeds of a village within the dates, newest first; none that still waits for a guardian. */
export async function findNearby(
  db: Reader,
  villageCode: DivisionCode,
  from: string,
  to: string,
  limit: number,
): Promise<Deed[]> {
  return db
    .select()
    .from(deed)
    .where(
      and(
        eq(deed.villageCode, villageCode),
        between(deed.happenedOn, from, to),
        not(inArray(deed.status, ['declined', 'withdrawn'])),
        not(guardianIsAsked(db)),
      ),
    )
    .orderBy(desc(deed.id))
    .limit(limit)
}

/** Deeds in which the reader has a part and of which anything is left, newest first. */
export async function findDeedsOf(
  db: Reader,
  accountId: AccountId,
  person: { personId: PersonId; householdId: HouseholdId } | null,
  before: Position<DeedId> | undefined,
  limit: number,
): Promise<Deed[]> {
  const personId = person?.personId ?? null
  const partOf = person && [
    inArray(deed.id, familyDeeds(db, person.householdId, person.personId)),
    inArray(
      deed.id,
      db.select({ id: deedPraised.deedId }).from(deedPraised).where(eq(deedPraised.personId, person.personId)),
    ),
    inArray(
      deed.id,
      db.select({ id: deedWitness.deedId }).from(deedWitness).where(eq(deedWitness.personId, person.personId)),
    ),
  ]
  return db
    .select()
    .from(deed)
    .where(
      and(
        isNull(deed.erasedAt),
        or(writtenBy(accountId, personId), ...(partOf ?? [])),
        before && lt(deed.id, before.id),
      ),
    )
    .orderBy(desc(deed.id))
    .limit(limit)
}

const someoneShown = (db: Reader): SQL | undefined =>
  or(
    exists(
      db
        .select({ id: deedPraised.deedId })
        .from(deedPraised)
        .where(and(eq(deedPraised.deedId, deed.id), ne(deedPraised.consent, 'declined'))),
    ),
    exists(
      db
        .select({ id: deedOutsider.deedId })
        .from(deedOutsider)
        .where(and(eq(deedOutsider.deedId, deed.id), isNull(deedOutsider.personId))),
    ),
  )

/** Confirmed deeds of a division and all below it, latest first. */
export async function findLatest(db: Reader, scope: DivisionCode, before: Position<DeedId> | undefined, limit: number) {
  const earlier =
    before && or(lt(deed.creditedAt, before.at), and(eq(deed.creditedAt, before.at), lt(deed.id, before.id)))
  return db
    .select({ deed, villageName: division.name })
    .from(deed)
    .innerJoin(division, eq(division.code, deed.villageCode))
    .where(and(eq(deed.status, 'confirmed'), withinReach(deed.villageCode, [scope]), someoneShown(db), earlier))
    .orderBy(desc(deed.creditedAt), desc(deed.id))
    .limit(limit)
}

/** Deeds within reach that wait for the township's check, oldest first. */
export async function findAwaitingCheck(
  db: Reader,
  reach: readonly DivisionCode[],
  after: Position<DeedId> | undefined,
  limit: number,
) {
  return db
    .select({ deed, villageName: division.name })
    .from(deed)
    .innerJoin(division, eq(division.code, deed.villageCode))
    .where(and(eq(deed.status, 'townshipCheck'), withinReach(deed.villageCode, reach), after && gt(deed.id, after.id)))
    .orderBy(asc(deed.id))
    .limit(limit)
}
