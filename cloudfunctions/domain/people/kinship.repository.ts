import { and, asc, desc, eq, isNotNull, isNull, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { KinshipId, PersonId } from '../../contract/ids'
import type { Relation } from '../../contract/people'
import { kinChallenge, kinship, person } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

export interface NewKinship {
  id: KinshipId
  personA: PersonId
  personB: PersonId
  relation: Relation
  declaredBy: PersonId | null
  declaredAt: Date
}

export type Kinship = typeof kinship.$inferSelect

/** Declared before and holding still: nothing happens, and the answer is false. */
export async function insertKinship(tx: Tx, made: NewKinship): Promise<boolean> {
  const rows = await tx.insert(kinship).values(made).onConflictDoNothing().returning({ id: kinship.id })
  return rows.length > 0
}

const ofPair = (personA: PersonId, personB: PersonId) => and(eq(kinship.personA, personA), eq(kinship.personB, personB))

/** Whether a declaration of the pair (the smaller id first) was ended by a decision. */
export async function wasEnded(db: Reader, personA: PersonId, personB: PersonId): Promise<boolean> {
  const rows = await db
    .select({ id: kinship.id })
    .from(kinship)
    .where(and(ofPair(personA, personB), isNotNull(kinship.endedAt)))
    .limit(1)
  return rows.length > 0
}

export async function endKinship(tx: Tx, id: KinshipId, endedAt: Date, endedBy: PersonId): Promise<void> {
  await tx.update(kinship).set({ endedAt, endedBy }).where(eq(kinship.id, id))
}

/** Locks a declaration that holds. */
export async function lockHolding(tx: Tx, id: KinshipId): Promise<Kinship | null> {
  const rows = await tx
    .select()
    .from(kinship)
    .where(and(eq(kinship.id, id), isNull(kinship.endedAt)))
    .for('update')
  return rows[0] ?? null
}

export async function findKinship(db: Reader, id: KinshipId): Promise<Kinship | null> {
  const rows = await db.select().from(kinship).where(eq(kinship.id, id))
  return rows[0] ?? null
}

/** Declarations about one person, those that ended too, each with the other of the two. */
export async function findKinOf(db: Reader, personId: PersonId) {
  return db
    .select({ kinship, personId: person.id, name: person.name })
    .from(kinship)
    .innerJoin(
      person,
      or(
        and(eq(kinship.personA, personId), eq(person.id, kinship.personB)),
        and(eq(kinship.personB, personId), eq(person.id, kinship.personA)),
      ),
    )
    .orderBy(asc(person.pinyin), desc(kinship.declaredAt))
}

/** Challenges to declarations about one person, oldest first. */
export async function findChallengesAbout(db: Reader, personId: PersonId) {
  const about = alias(kinship, 'about')
  return db
    .select({ challenge: kinChallenge })
    .from(kinChallenge)
    .innerJoin(about, eq(about.id, kinChallenge.kinshipId))
    .where(or(eq(about.personA, personId), eq(about.personB, personId)))
    .orderBy(asc(kinChallenge.challengedAt))
}
