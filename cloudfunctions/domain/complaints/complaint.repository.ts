import { and, asc, desc, eq, gt, inArray, isNull, lt, lte, max, min, ne, not, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { ComplaintStatus } from '../../contract/complaints'
import type { ComplaintId, DivisionCode, PersonId } from '../../contract/ids'
import { complaint, complaintRound, division } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import type { Owner } from '../people/actor'
import { ownedBy } from '../people/reach'

export type Complaint = typeof complaint.$inferSelect

const handler = alias(division, 'handler')

/** The next running number of a year in the county; the county's row is locked so that no number is given twice. */
export async function nextNumber(tx: Tx, countyCode: DivisionCode, year: number): Promise<number> {
  await tx.select({ code: division.code }).from(division).where(eq(division.code, countyCode)).for('no key update')
  const rows = await tx
    .select({ last: max(complaint.number) })
    .from(complaint)
    .where(eq(complaint.year, year))
  return (rows[0]?.last ?? 0) + 1
}

export async function insertComplaint(tx: Tx, made: typeof complaint.$inferInsert): Promise<void> {
  await tx.insert(complaint).values(made)
}

export async function insertRound(tx: Tx, made: typeof complaintRound.$inferInsert): Promise<void> {
  await tx.insert(complaintRound).values(made)
}

export async function findRounds(db: Reader, id: ComplaintId) {
  return db.select().from(complaintRound).where(eq(complaintRound.complaintId, id)).orderBy(asc(complaintRound.round))
}

export async function answerRound(
  tx: Tx,
  id: ComplaintId,
  round: number,
  answered: { answer: string; answeredAt: Date; answeredBy: PersonId },
): Promise<void> {
  await tx
    .update(complaintRound)
    .set(answered)
    .where(and(eq(complaintRound.complaintId, id), eq(complaintRound.round, round)))
}

export async function updateComplaint(
  tx: Tx,
  id: ComplaintId,
  changed: Partial<typeof complaint.$inferInsert>,
): Promise<void> {
  await tx.update(complaint).set(changed).where(eq(complaint.id, id))
}

const withNames = (db: Reader) =>
  db
    .select({ complaint, divisionName: division.name, handlerName: handler.name })
    .from(complaint)
    .innerJoin(division, eq(division.code, complaint.divisionCode))
    .innerJoin(handler, eq(handler.code, complaint.handlerCode))

export type NamedComplaint = Awaited<ReturnType<typeof findOwn>>[number]

const isOwn = (owner: Owner) => ownedBy(complaint.accountId, complaint.personId, owner)

/** Somebody's own complaints, newest first. */
export async function findOwn(db: Reader, owner: Owner, before: ComplaintId | undefined, limit: number) {
  return withNames(db)
    .where(and(isOwn(owner), before && lt(complaint.id, before)))
    .orderBy(desc(complaint.id))
    .limit(limit)
}

export async function findOneOfOwn(db: Reader, id: ComplaintId, owner: Owner) {
  const rows = await withNames(db).where(and(eq(complaint.id, id), isOwn(owner)))
  return rows[0] ?? null
}

export async function lockOwn(tx: Tx, id: ComplaintId, owner: Owner): Promise<Complaint | null> {
  const rows = await tx
    .select()
    .from(complaint)
    .where(and(eq(complaint.id, id), isOwn(owner)))
    .for('update')
  return rows[0] ?? null
}

/** Who may handle it: an officer of its handler who neither wrote it nor holds an office of what it complains of. */
export interface Handler {
  personId: PersonId
  reach: readonly DivisionCode[]
  offices: readonly DivisionCode[]
}

const handledBy = ({ personId, reach, offices }: Handler): SQL | undefined =>
  and(
    inArray(complaint.handlerCode, [...reach]),
    or(isNull(complaint.personId), ne(complaint.personId, personId)),
    offices.length === 0 ? undefined : not(inArray(complaint.divisionCode, [...offices])),
  )

/** Complaints that an officer handles, oldest first. */
export async function findHandled(
  db: Reader,
  officer: Handler,
  statuses: readonly ComplaintStatus[],
  after: ComplaintId | undefined,
  limit: number,
) {
  return withNames(db)
    .where(and(handledBy(officer), inArray(complaint.status, [...statuses]), after && gt(complaint.id, after)))
    .orderBy(asc(complaint.id))
    .limit(limit)
}

export async function findOneHandled(db: Reader, id: ComplaintId, officer: Handler) {
  const rows = await withNames(db).where(and(eq(complaint.id, id), handledBy(officer)))
  return rows[0] ?? null
}

export async function lockHandled(tx: Tx, id: ComplaintId, officer: Handler): Promise<Complaint | null> {
  const rows = await tx
    .select()
    .from(complaint)
    .where(and(eq(complaint.id, id), handledBy(officer)))
    .for('update')
  return rows[0] ?? null
}

const belowCounty = sql`length(${complaint.handlerCode}) > 6`

/** One complaint that its township is late with, if no other worker holds it. */
export async function lockLate(tx: Tx, now: Date): Promise<Complaint | null> {
  const rows = await tx
    .select()
    .from(complaint)
    .where(and(lte(complaint.dueAt, now), belowCounty))
    .orderBy(asc(complaint.dueAt))
    .limit(1)
    .for('update', { skipLocked: true })
  return rows[0] ?? null
}

/** When the next township will be late. */
export async function findNextDue(db: Reader): Promise<Date | null> {
  const rows = await db
    .select({ at: min(complaint.dueAt) })
    .from(complaint)
    .where(belowCounty)
  return rows[0]?.at ?? null
}
