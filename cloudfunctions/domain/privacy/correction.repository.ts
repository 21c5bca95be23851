import { and, asc, desc, eq, gt, isNull, lt, ne, or } from 'drizzle-orm'
import type { CorrectionId, DivisionCode, PersonId } from '../../contract/ids'
import type { Position } from '../../platform/cursor'
import { correction, household, membership, person } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import { withinReach } from '../people/reach'

export type CorrectionRow = typeof correction.$inferSelect

export async function insertCorrection(tx: Tx, made: typeof correction.$inferInsert): Promise<void> {
  await tx.insert(correction).values(made)
}

/** What a person asked for, newest first. */
export async function findCorrectionsOf(
  db: Reader,
  personId: PersonId,
  before: CorrectionId | undefined,
  limit: number,
): Promise<CorrectionRow[]> {
  return db
    .select()
    .from(correction)
    .where(and(eq(correction.personId, personId), before && lt(correction.id, before)))
    .orderBy(desc(correction.id))
    .limit(limit)
}

/** Open requests within reach that are not the decider's own, oldest first, beside what the roster says. */
export async function findOpenCorrections(
  db: Reader,
  reach: readonly DivisionCode[],
  decider: PersonId,
  after: Position<CorrectionId> | undefined,
  limit: number,
) {
  const later =
    after &&
    or(gt(correction.requestedAt, after.at), and(eq(correction.requestedAt, after.at), gt(correction.id, after.id)))
  return db
    .select({
      correction,
      personName: person.name,
      birthYear: person.birthYear,
      group: household.group,
      householdNumber: household.number,
    })
    .from(correction)
    .innerJoin(person, eq(person.id, correction.personId))
    .innerJoin(membership, and(eq(membership.personId, person.id), isNull(membership.until)))
    .innerJoin(household, eq(household.id, membership.householdId))
    .where(
      and(
        eq(correction.status, 'requested'),
        withinReach(correction.villageCode, reach),
        ne(correction.personId, decider),
        later,
      ),
    )
    .orderBy(asc(correction.requestedAt), asc(correction.id))
    .limit(limit)
}

/** Locks a request within reach that is not the decider's own. */
export async function lockCorrection(
  tx: Tx,
  id: CorrectionId,
  reach: readonly DivisionCode[],
  decider: PersonId,
): Promise<CorrectionRow | null> {
  const rows = await tx
    .select()
    .from(correction)
    .where(and(eq(correction.id, id), withinReach(correction.villageCode, reach), ne(correction.personId, decider)))
    .for('update')
  return rows[0] ?? null
}

export async function updateCorrection(
  tx: Tx,
  id: CorrectionId,
  decided: Partial<typeof correction.$inferInsert>,
): Promise<void> {
  await tx.update(correction).set(decided).where(eq(correction.id, id))
}
