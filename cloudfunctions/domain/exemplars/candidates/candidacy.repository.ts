import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm'
import type { CampaignId, CandidacyId, HouseholdId, PersonId, PhotoId } from '../../../contract/ids'
import { exemplarCandidacy, exemplarPhoto, membership, person, photo } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'

export type Candidacy = typeof exemplarCandidacy.$inferSelect

/** False where the person is a candidate of the campaign already. */
export async function insertCandidacy(
  tx: Tx,
  made: typeof exemplarCandidacy.$inferInsert,
  photos: readonly PhotoId[],
): Promise<boolean> {
  const rows = await tx
    .insert(exemplarCandidacy)
    .values(made)
    .onConflictDoNothing()
    .returning({ id: exemplarCandidacy.id })
  if (rows.length === 0) return false
  const added = photos.map((photoId, position) => ({ photoId, position, candidacyId: made.id }))
  if (added.length > 0) await tx.insert(exemplarPhoto).values(added)
  return true
}

export async function findCandidacies(db: Reader, ids: readonly CandidacyId[]): Promise<Candidacy[]> {
  if (ids.length === 0) return []
  return db
    .select()
    .from(exemplarCandidacy)
    .where(inArray(exemplarCandidacy.id, [...ids]))
}

export async function findCandidacy(db: Reader, id: CandidacyId): Promise<Candidacy | null> {
  return (await findCandidacies(db, [id]))[0] ?? null
}

export async function lockCandidacy(tx: Tx, id: CandidacyId): Promise<Candidacy | null> {
  const rows = await tx.select().from(exemplarCandidacy).where(eq(exemplarCandidacy.id, id)).for('update')
  return rows[0] ?? null
}

export async function updateCandidacy(
  tx: Tx,
  id: CandidacyId,
  changed: Partial<typeof exemplarCandidacy.$inferInsert>,
): Promise<void> {
  await tx.update(exemplarCandidacy).set(changed).where(eq(exemplarCandidacy.id, id))
}

/** Which of the people are candidates of the campaign. */
export async function findCandidatesAmong(
  db: Reader,
  campaignId: CampaignId,
  people: readonly PersonId[],
): Promise<Set<PersonId>> {
  if (people.length === 0) return new Set()
  const rows = await db
    .select({ personId: exemplarCandidacy.personId })
    .from(exemplarCandidacy)
    .where(and(eq(exemplarCandidacy.campaignId, campaignId), inArray(exemplarCandidacy.personId, [...people])))
  return new Set(rows.map((row) => row.personId))
}

/** Candidacies of everybody who belongs or belonged to a household, and those that a person recommended; oldest first. */
export async function findCandidaciesAround(
  db: Reader,
  around: { householdId: HouseholdId; personId: PersonId },
  limit: number,
): Promise<Candidacy[]> {
  const family = db
    .select({ personId: membership.personId })
    .from(membership)
    .where(eq(membership.householdId, around.householdId))
  return db
    .select()
    .from(exemplarCandidacy)
    .where(
      and(
        isNull(exemplarCandidacy.erasedAt),
        or(eq(exemplarCandidacy.personId, around.personId), inArray(exemplarCandidacy.personId, family)),
      ),
    )
    .orderBy(asc(exemplarCandidacy.id))
    .limit(limit)
}

/** Photos of candidacies in their order; those that the platform refused are left out. */
export async function findPhotosOf(db: Reader, ids: readonly CandidacyId[]) {
  if (ids.length === 0) return []
  return db
    .select({ photoId: exemplarPhoto.photoId, candidacyId: exemplarPhoto.candidacyId, status: photo.status })
    .from(exemplarPhoto)
    .innerJoin(photo, eq(photo.id, exemplarPhoto.photoId))
    .where(and(inArray(exemplarPhoto.candidacyId, [...ids]), inArray(photo.status, ['passed', 'human'])))
    .orderBy(asc(exemplarPhoto.candidacyId), asc(exemplarPhoto.position))
}

export async function findCandidacyOfPhoto(db: Reader, photoId: PhotoId): Promise<Candidacy | null> {
  const rows = await db
    .select({ one: exemplarCandidacy, status: photo.status })
    .from(exemplarPhoto)
    .innerJoin(exemplarCandidacy, eq(exemplarCandidacy.id, exemplarPhoto.candidacyId))
    .innerJoin(photo, eq(photo.id, exemplarPhoto.photoId))
    .where(and(eq(exemplarPhoto.photoId, photoId), inArray(photo.status, ['passed', 'human'])))
  return rows[0]?.one ?? null
}

/** Names of people, whether or not they still live. */
export async function findPeople(db: Reader, ids: readonly PersonId[]) {
  if (ids.length === 0) return []
  return db
    .select({ personId: person.id, name: person.name, birthYear: person.birthYear, diedOn: person.diedOn })
    .from(person)
    .where(inArray(person.id, [...new Set(ids)]))
}
