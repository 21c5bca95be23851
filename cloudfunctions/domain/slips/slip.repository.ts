import { and, desc, eq, lt, max, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { DivisionCode, PersonId, ProofId, SlipId } from '../../contract/ids'
import type { Position } from '../../platform/cursor'
import { division, person, personProof, slip } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import { withinReach } from '../people/reach'

/** The next number of a village's year; the village's row is locked so that no number is given twice and none is left out. */
export async function nextSlipNumber(tx: Tx, villageCode: DivisionCode, year: number): Promise<number> {
  await tx.select({ code: division.code }).from(division).where(eq(division.code, villageCode)).for('no key update')
  const rows = await tx
    .select({ last: max(slip.number) })
    .from(slip)
    .where(and(eq(slip.villageCode, villageCode), eq(slip.year, year)))
  return (rows[0]?.last ?? 0) + 1
}

export async function insertSlip(tx: Tx, made: typeof slip.$inferInsert): Promise<void> {
  await tx.insert(slip).values(made)
}

const clerk = alias(person, 'clerk')
const named = { slip, villageName: division.name, personName: person.name, enteredByName: clerk.name }

const withNames = (db: Reader) =>
  db
    .select(named)
    .from(slip)
    .innerJoin(division, eq(division.code, slip.villageCode))
    .innerJoin(person, eq(person.id, slip.personId))
    .innerJoin(clerk, eq(clerk.id, slip.enteredBy))

/** Newest first. */
export async function findSlips(
  db: Reader,
  reach: readonly DivisionCode[],
  before: Position<SlipId> | undefined,
  limit: number,
) {
  const earlier =
    before && or(lt(slip.enteredAt, before.at), and(eq(slip.enteredAt, before.at), lt(slip.id, before.id)))
  return withNames(db)
    .where(and(withinReach(slip.villageCode, reach), earlier))
    .orderBy(desc(slip.enteredAt), desc(slip.id))
    .limit(limit)
}

export async function findSlip(db: Reader, reach: readonly DivisionCode[], id: SlipId) {
  const rows = await withNames(db).where(and(eq(slip.id, id), withinReach(slip.villageCode, reach)))
  return rows[0] ?? null
}

export async function insertProof(tx: Tx, made: typeof personProof.$inferInsert): Promise<void> {
  await tx.insert(personProof).values(made)
}

/** A proof by PIN that the clerk took of the person and that was not used. */
export async function lockFreshProof(tx: Tx, id: ProofId, personId: PersonId, takenBy: PersonId) {
  const rows = await tx
    .select()
    .from(personProof)
    .where(
      and(
        eq(personProof.id, id),
        eq(personProof.by, 'pin'),
        eq(personProof.personId, personId),
        eq(personProof.takenBy, takenBy),
      ),
    )
    .for('update')
  return rows[0] ?? null
}

export async function markProofUsed(
  tx: Tx,
  id: ProofId,
  used: { usedFor: string; subjectId: string; usedAt: Date },
): Promise<void> {
  await tx.update(personProof).set(used).where(eq(personProof.id, id))
}
