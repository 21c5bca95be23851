import { and, asc, eq, gt, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { CertificateKind } from '../../contract/certificate-words'
import type { CertificateId, DivisionCode, HouseholdId, PersonId } from '../../contract/ids'
import { certificate, household, person } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

export type CertificateRow = typeof certificate.$inferSelect

/** Issues it; one a subject, so that issuing twice changes nothing. */
export async function insertCertificate(tx: Tx, made: typeof certificate.$inferInsert): Promise<void> {
  await tx.insert(certificate).values(made).onConflictDoNothing()
}

export async function findCertificate(db: Reader, id: CertificateId): Promise<CertificateRow | null> {
  const rows = await db.select().from(certificate).where(eq(certificate.id, id))
  return rows[0] ?? null
}

export async function findCertificateOf(
  db: Reader,
  kind: CertificateKind,
  subjectId: string,
): Promise<CertificateRow | null> {
  const rows = await db
    .select()
    .from(certificate)
    .where(and(eq(certificate.kind, kind), eq(certificate.subjectId, subjectId)))
  return rows[0] ?? null
}

/** Whose certificates are looked for: of a person, of their household, and of what else they stand for. */
export interface Holder {
  householdId: HouseholdId
  personId: PersonId
  /** Subjects that say so of themselves. */
  subjectIds: readonly string[]
}

const heldBy = ({ householdId, personId, subjectIds }: Holder): SQL | undefined =>
  or(
    eq(certificate.householdId, householdId),
    eq(certificate.personId, personId),
    subjectIds.length > 0 ? inArray(certificate.subjectId, [...subjectIds]) : undefined,
  )

/** Those of a holder, the latest first. */
export async function findHeldBy(db: Reader, holder: Holder, limit: number): Promise<CertificateRow[]> {
  return db
    .select()
    .from(certificate)
    .where(heldBy(holder))
    .orderBy(sql`${certificate.id} desc nulls last`)
    .limit(limit)
}

/** Where it hangs now: a household that moved took it along. */
const hangsIn = sql<DivisionCode>`coalesce(${household.villageCode}, ${certificate.divisionCode})`

/** Certificates that hang in a division, in the order in which they were issued, with who gets each. */
export async function findInDivision(db: Reader, code: DivisionCode, after: CertificateId | undefined, limit: number) {
  return db
    .select({ one: certificate, headName: person.name, group: household.group, number: household.number })
    .from(certificate)
    .leftJoin(household, eq(household.id, certificate.householdId))
    .leftJoin(person, eq(person.id, household.headId))
    .where(and(eq(hangsIn, code), after && gt(certificate.id, after)))
    .orderBy(asc(certificate.id))
    .limit(limit)
}

/** One that somebody holds, or that hangs within the reach of an office which prints it. */
export async function findShownTo(
  db: Reader,
  id: CertificateId,
  holder: Holder,
  reach: readonly DivisionCode[],
): Promise<CertificateRow | null> {
  const rows = await db
    .select({ one: certificate })
    .from(certificate)
    .leftJoin(household, eq(household.id, certificate.householdId))
    .where(and(eq(certificate.id, id), or(heldBy(holder), ...reach.map((code) => sql`${hangsIn} like ${`${code}%`}`))))
  return rows[0]?.one ?? null
}
