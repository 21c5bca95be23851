import { and, asc, eq, gt, or, sql } from 'drizzle-orm'
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

/** Of a person and their household, the latest first. */
export async function findHeldBy(
  db: Reader,
  holder: { householdId: HouseholdId; personId: PersonId },
  limit: number,
): Promise<CertificateRow[]> {
  return db
    .select()
    .from(certificate)
    .where(or(eq(certificate.householdId, holder.householdId), eq(certificate.personId, holder.personId)))
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

/** The division in which it hangs now. */
export async function findPlaceOf(db: Reader, id: CertificateId): Promise<DivisionCode | null> {
  const rows = await db
    .select({ place: hangsIn })
    .from(certificate)
    .leftJoin(household, eq(household.id, certificate.householdId))
    .where(eq(certificate.id, id))
  return rows[0]?.place ?? null
}
