import { and, asc, desc, eq, gt, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { CaseStatus } from '../../../contract/credit-words'
import type { CreditCaseId, DivisionCode, EnterpriseId, HouseholdId, PersonId, PhotoId } from '../../../contract/ids'
import type { Department } from '../../../contract/roles'
import type { Position } from '../../../platform/cursor'
import {
  creditAssessment,
  creditCase,
  creditPaper,
  division,
  enterprise,
  household,
  membership,
  person,
  photo,
} from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import { withinReach } from '../../people/reach'

export type CreditCase = typeof creditCase.$inferSelect
/** One of a household, not of a village or township. */
export type HouseholdCase = CreditCase & { householdId: HouseholdId; standardVersion: number }

/** One of an enterprise; somebody applied for it. */
export type EnterpriseCase = CreditCase & { enterpriseId: EnterpriseId; standardVersion: number; applicantId: PersonId }

export const isOfEnterprise = (one: CreditCase): one is EnterpriseCase => one.enterpriseId !== null

export const isOfHousehold = (one: CreditCase): one is HouseholdCase => one.householdId !== null

/** False when an application of it runs already. */
export async function insertCase(tx: Tx, made: typeof creditCase.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(creditCase).values(made).onConflictDoNothing().returning({ id: creditCase.id })
  return rows.length > 0
}

export async function lockCase(tx: Tx, id: CreditCaseId): Promise<CreditCase | null> {
  const rows = await tx.select().from(creditCase).where(eq(creditCase.id, id)).for('update')
  return rows[0] ?? null
}

export async function findCase(db: Reader, id: CreditCaseId): Promise<CreditCase | null> {
  const rows = await db.select().from(creditCase).where(eq(creditCase.id, id))
  return rows[0] ?? null
}

export async function findCases(db: Reader, ids: readonly CreditCaseId[]): Promise<CreditCase[]> {
  if (ids.length === 0) return []
  return db
    .select()
    .from(creditCase)
    .where(inArray(creditCase.id, [...ids]))
}

/** Changes it and raises its version. */
export async function updateCase(
  tx: Tx,
  id: CreditCaseId,
  changed: Partial<typeof creditCase.$inferInsert>,
): Promise<void> {
  await tx
    .update(creditCase)
    .set({ ...changed, version: sql`${creditCase.version} + 1` })
    .where(eq(creditCase.id, id))
}

type Subject = { householdId: HouseholdId } | { enterpriseId: EnterpriseId } | { divisionCode: DivisionCode }

function ofSubject(subject: Subject): SQL | undefined {
  if ('householdId' in subject) return eq(creditCase.householdId, subject.householdId)
  if ('enterpriseId' in subject) return eq(creditCase.enterpriseId, subject.enterpriseId)
  return and(eq(creditCase.divisionCode, subject.divisionCode), inArray(creditCase.kind, ['village', 'township']))
}

/** The latest application of a household, of an enterprise, or of a village or township itself. */
export async function findLatestCase(db: Reader, subject: Subject): Promise<CreditCase | null> {
  const rows = await db
    .select()
    .from(creditCase)
    .where(ofSubject(subject))
    .orderBy(desc(creditCase.appliedAt), desc(creditCase.id))
    .limit(1)
  return rows[0] ?? null
}

export interface DeskQuery {
  reach: readonly DivisionCode[]
  /** Applications of enterprises that this department looks at. */
  departments?: readonly Department[]
  /** What waits on the desk; null: everything of it that rests on something taken back since. */
  status: CaseStatus | null
  after: Position<CreditCaseId> | undefined
  limit: number
}

/** Applications that wait on a desk, the longest waiting first, with whom they are about. */
export async function findDesk(db: Reader, { reach, departments, status, after, limit }: DeskQuery) {
  const later =
    after && or(gt(creditCase.since, after.at), and(eq(creditCase.since, after.at), gt(creditCase.id, after.id)))
  const flagged = sql`${creditAssessment.flaggedAt} is not null and ${creditCase.status} <> 'withdrawn'`
  return db
    .select({
      one: creditCase,
      divisionName: division.name,
      headName: sql<string | null>`coalesce(${enterprise.name}, ${person.name})`,
    })
    .from(creditCase)
    .innerJoin(division, eq(division.code, creditCase.divisionCode))
    .leftJoin(household, eq(household.id, creditCase.householdId))
    .leftJoin(person, eq(person.id, household.headId))
    .leftJoin(enterprise, eq(enterprise.id, creditCase.enterpriseId))
    .leftJoin(creditAssessment, eq(creditAssessment.id, creditCase.assessmentId))
    .where(
      and(
        departments && inArray(enterprise.leadDepartment, [...departments]),
        withinReach(creditCase.divisionCode, reach),
        status ? eq(creditCase.status, status) : flagged,
        later,
      ),
    )
    .orderBy(asc(creditCase.since), asc(creditCase.id))
    .limit(limit)
}

/** Applications by household that rest on any of these assessments. */
export async function findCasesOn(db: Reader, assessmentIds: readonly string[]): Promise<CreditCase[]> {
  if (assessmentIds.length === 0) return []
  return db
    .select()
    .from(creditCase)
    .where(inArray(sql`${creditCase.assessmentId}::text`, [...assessmentIds]))
}

export async function insertPapers(tx: Tx, caseId: CreditCaseId, ids: readonly PhotoId[], at: Date): Promise<void> {
  if (ids.length > 0) await tx.insert(creditPaper).values(ids.map((photoId) => ({ photoId, caseId, addedAt: at })))
}

export async function findPapers(db: Reader, ids: readonly CreditCaseId[]) {
  if (ids.length === 0) return []
  return db
    .select({ photoId: creditPaper.photoId, caseId: creditPaper.caseId, format: photo.format })
    .from(creditPaper)
    .innerJoin(photo, eq(photo.id, creditPaper.photoId))
    .where(inArray(creditPaper.caseId, [...ids]))
    .orderBy(asc(creditPaper.photoId))
}

export async function findCaseOfPaper(db: Reader, photoId: PhotoId): Promise<CreditCase | null> {
  const rows = await db
    .select({ one: creditCase })
    .from(creditPaper)
    .innerJoin(creditCase, eq(creditCase.id, creditPaper.caseId))
    .where(eq(creditPaper.photoId, photoId))
  return rows[0]?.one ?? null
}

/** Everybody who lives in the household now. */
export async function findMembersOf(db: Reader, householdId: HouseholdId) {
  return db
    .select({ personId: person.id, name: person.name })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(and(eq(membership.householdId, householdId), sql`${membership.until} is null`))
    .orderBy(asc(person.birthYear), asc(person.pinyin))
}

/** The household with its head, where it is open. */
export async function findOpenHousehold(db: Reader, householdId: HouseholdId) {
  const rows = await db
    .select({ villageCode: household.villageCode, headId: household.headId, closedOn: household.closedOn })
    .from(household)
    .where(eq(household.id, householdId))
    .for('key share')
  return rows[0] && rows[0].closedOn === null ? rows[0] : null
}

export async function findHeads(db: Reader, ids: readonly HouseholdId[]) {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ householdId: household.id, headId: household.headId, headName: person.name, listing: household.listing })
    .from(household)
    .innerJoin(person, eq(person.id, household.headId))
    .where(inArray(household.id, [...ids]))
  return new Map(rows.map((row) => [row.householdId, row]))
}
