import { and, asc, eq, exists, gt, inArray, isNotNull, isNull, ne, or, type SQL } from 'drizzle-orm'
import type { ConsentState, GuardianState } from '../../contract/deeds'
import type { DeedId, DivisionCode, HouseholdId, PersonId } from '../../contract/ids'
import type { Position } from '../../platform/cursor'
import { deed, deedPraised, membership, person } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import { withinReach } from '../people/reach'

export type PraisedRow = typeof deedPraised.$inferSelect

const isOf = (deedId: DeedId, people: readonly PersonId[]) =>
  and(eq(deedPraised.deedId, deedId), inArray(deedPraised.personId, [...people]))

export async function findPraisedPerson(db: Reader, deedId: DeedId, personId: PersonId): Promise<PraisedRow | null> {
  const rows = await db
    .select()
    .from(deedPraised)
    .where(isOf(deedId, [personId]))
  return rows[0] ?? null
}

export interface GivenConsent {
  consent: ConsentState
  pointsWanted: boolean
  answeredAt: Date
  answeredBy: PersonId | null
}

export async function updateConsent(tx: Tx, deedId: DeedId, personId: PersonId, given: GivenConsent): Promise<void> {
  await tx
    .update(deedPraised)
    .set(given)
    .where(isOf(deedId, [personId]))
}

export async function updateGuardian(
  tx: Tx,
  deedId: DeedId,
  people: readonly PersonId[],
  guardian: GuardianState,
): Promise<void> {
  if (people.length > 0) await tx.update(deedPraised).set({ guardian }).where(isOf(deedId, people))
}

/** Their line stands on a notice since `at`; null: it ended and meant nothing. */
export async function updateLined(tx: Tx, deedId: DeedId, people: readonly PersonId[], at: Date | null): Promise<void> {
  if (people.length > 0) await tx.update(deedPraised).set({ linedAt: at }).where(isOf(deedId, people))
}

/** The deed was taken off its notice to be decided again: nobody has a line of it. */
export async function forgetLines(tx: Tx, deedId: DeedId): Promise<void> {
  await tx.update(deedPraised).set({ linedAt: null }).where(eq(deedPraised.deedId, deedId))
}

/** Praised people of a household, living or dead, of deeds that are on notice. */
export async function findOnNoticeOf(db: Reader, householdId: HouseholdId) {
  return db
    .select({ praised: deedPraised, villageCode: deed.villageCode })
    .from(membership)
    .innerJoin(deedPraised, eq(deedPraised.personId, membership.personId))
    .innerJoin(deed, eq(deed.id, deedPraised.deedId))
    .where(and(eq(membership.householdId, householdId), isNull(membership.until), eq(deed.status, 'onNotice')))
}

/** Deeds that praise a child or a dead person of this household, who is not the reader. */
export const familyDeeds = (db: Reader, householdId: HouseholdId, reader: PersonId) =>
  db
    .select({ id: deedPraised.deedId })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .innerJoin(deedPraised, eq(deedPraised.personId, person.id))
    .where(
      and(
        eq(membership.householdId, householdId),
        ne(person.id, reader),
        or(isNull(membership.until), eq(membership.until, person.diedOn)),
        or(isNotNull(person.diedOn), ne(deedPraised.guardian, 'notNeeded')),
      ),
    )

/** Deeds within reach of which somebody's answer is missing, oldest first. */
export async function findUnanswered(
  db: Reader,
  reach: readonly DivisionCode[],
  after: Position<DeedId> | undefined,
  limit: number,
) {
  const praisedWhere = (missing: SQL) =>
    exists(
      db
        .select({ id: deedPraised.deedId })
        .from(deedPraised)
        .where(and(eq(deedPraised.deedId, deed.id), missing)),
    )
  const awaited = or(
    and(inArray(deed.status, ['accepted', 'onNotice']), praisedWhere(eq(deedPraised.consent, 'unanswered'))),
    and(eq(deed.status, 'submitted'), praisedWhere(eq(deedPraised.guardian, 'asked'))),
  )
  return db
    .select()
    .from(deed)
    .where(and(awaited, withinReach(deed.villageCode, reach), after && gt(deed.id, after.id)))
    .orderBy(asc(deed.id))
    .limit(limit)
}

/** Whether a guardian was asked and has not answered: nobody but the clerk reads the deed. */
export const guardianIsAsked = (db: Reader) =>
  exists(
    db
      .select({ id: deedPraised.deedId })
      .from(deedPraised)
      .where(and(eq(deedPraised.deedId, deed.id), eq(deedPraised.guardian, 'asked'))),
  )
