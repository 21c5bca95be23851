import { and, asc, count, desc, eq, inArray, lt, or, sql } from 'drizzle-orm'
import type { ActivityId, DivisionCode, HouseholdId, PersonId, PhotoId } from '../../contract/ids'
import type { Position } from '../../platform/cursor'
import {
  activity,
  activityPerson,
  activityPhoto,
  division,
  household,
  membership,
  person,
  rule,
} from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import { withinReach } from '../people/reach'

export type Activity = typeof activity.$inferSelect
export type Listed = Omit<typeof activityPerson.$inferSelect, 'activityId'>

export async function insertActivity(tx: Tx, made: typeof activity.$inferInsert): Promise<void> {
  await tx.insert(activity).values(made)
}

/** Every change counts up the version. */
export async function updateActivity(tx: Tx, id: ActivityId, changes: Partial<Activity>): Promise<void> {
  await tx
    .update(activity)
    .set({ ...changes, version: sql`${activity.version} + 1` })
    .where(eq(activity.id, id))
}

export async function replacePeople(tx: Tx, activityId: ActivityId, people: readonly Listed[]): Promise<void> {
  await tx.delete(activityPerson).where(eq(activityPerson.activityId, activityId))
  await tx.insert(activityPerson).values(people.map((one) => ({ ...one, activityId })))
}

/** Makes exactly these photos the record's; false when one of them belongs to another. */
export async function replacePhotos(tx: Tx, activityId: ActivityId, ids: readonly PhotoId[]): Promise<boolean> {
  await tx.delete(activityPhoto).where(eq(activityPhoto.activityId, activityId))
  const rows = await tx
    .insert(activityPhoto)
    .values(ids.map((photoId, position) => ({ photoId, activityId, position })))
    .onConflictDoNothing()
    .returning({ id: activityPhoto.photoId })
  return rows.length === ids.length
}

export async function lockActivity(tx: Tx, id: ActivityId, reach: readonly DivisionCode[]): Promise<Activity | null> {
  const rows = await tx
    .select()
    .from(activity)
    .where(and(eq(activity.id, id), withinReach(activity.villageCode, reach)))
    .for('update')
  return rows[0] ?? null
}

const named = {
  activity,
  ruleName: rule.name,
  unit: rule.unit,
  pointsEach: rule.points,
  evidence: rule.evidence,
  villageName: division.name,
}

const selectNamed = (db: Reader) =>
  db
    .select(named)
    .from(activity)
    .innerJoin(rule, and(eq(rule.ruleSetVersion, activity.ruleSetVersion), eq(rule.code, activity.ruleCode)))
    .innerJoin(division, eq(division.code, activity.villageCode))

export async function findActivity(db: Reader, id: ActivityId, reach: readonly DivisionCode[]) {
  const rows = await selectNamed(db).where(and(eq(activity.id, id), withinReach(activity.villageCode, reach)))
  return rows[0] ?? null
}

/** Records within reach, the latest first. */
export async function findActivities(
  db: Reader,
  reach: readonly DivisionCode[],
  before: Position<ActivityId> | undefined,
  limit: number,
) {
  const earlier =
    before && or(lt(activity.enteredAt, before.at), and(eq(activity.enteredAt, before.at), lt(activity.id, before.id)))
  return selectNamed(db)
    .where(and(withinReach(activity.villageCode, reach), earlier))
    .orderBy(desc(activity.enteredAt), desc(activity.id))
    .limit(limit)
}

export async function countPeople(db: Reader, ids: readonly ActivityId[]): Promise<Map<ActivityId, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: activityPerson.activityId, people: count() })
    .from(activityPerson)
    .where(inArray(activityPerson.activityId, [...ids]))
    .groupBy(activityPerson.activityId)
  return new Map(rows.map((row) => [row.id, row.people]))
}

export async function findListed(db: Reader, id: ActivityId): Promise<Listed[]> {
  return db
    .select({ personId: activityPerson.personId, units: activityPerson.units })
    .from(activityPerson)
    .where(eq(activityPerson.activityId, id))
    .orderBy(asc(activityPerson.personId))
}

/** People on the list with their names and groups, by name. */
export async function findNamedPeople(db: Reader, id: ActivityId) {
  return db
    .select({
      personId: person.id,
      name: person.name,
      group: household.group,
      householdId: household.id,
      units: activityPerson.units,
    })
    .from(activityPerson)
    .innerJoin(person, eq(person.id, activityPerson.personId))
    .innerJoin(membership, and(eq(membership.personId, person.id), sql`${membership.until} is null`))
    .innerJoin(household, eq(household.id, membership.householdId))
    .where(eq(activityPerson.activityId, id))
    .orderBy(asc(person.pinyin), asc(person.id))
}

/** A record on which somebody of the household stands. */
export async function findActivityOf(db: Reader, id: ActivityId, householdId: HouseholdId) {
  const theirs = db
    .select({ id: membership.personId })
    .from(membership)
    .where(and(eq(membership.householdId, householdId), sql`${membership.until} is null`))
  const listed = db
    .select({ id: activityPerson.activityId })
    .from(activityPerson)
    .where(and(eq(activityPerson.activityId, id), inArray(activityPerson.personId, theirs)))
  const rows = await selectNamed(db).where(and(eq(activity.id, id), inArray(activity.id, listed)))
  return rows[0] ?? null
}

export async function findPhotos(db: Reader, id: ActivityId): Promise<PhotoId[]> {
  const rows = await db
    .select({ id: activityPhoto.photoId })
    .from(activityPhoto)
    .where(eq(activityPhoto.activityId, id))
    .orderBy(asc(activityPhoto.position))
  return rows.map((row) => row.id)
}

/** The record whose sheet a photo shows. */
export async function findActivityOfPhoto(db: Reader, photoId: PhotoId): Promise<Activity | null> {
  const rows = await db
    .select({ activity })
    .from(activityPhoto)
    .innerJoin(activity, eq(activity.id, activityPhoto.activityId))
    .where(eq(activityPhoto.photoId, photoId))
  return rows[0]?.activity ?? null
}

/** Of some people, who lives in the household now, with their names. */
export async function findOfHousehold(
  db: Reader,
  householdId: HouseholdId,
  people: readonly PersonId[],
): Promise<string[]> {
  const rows = await db
    .select({ name: person.name })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(
      and(
        eq(membership.householdId, householdId),
        sql`${membership.until} is null`,
        inArray(membership.personId, [...people]),
      ),
    )
    .orderBy(asc(person.pinyin))
  return rows.map((row) => row.name)
}
