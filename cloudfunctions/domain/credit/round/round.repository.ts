import { and, asc, eq, exists, inArray, isNotNull, isNull, lt, lte, notExists, notInArray, or, sql } from 'drizzle-orm'
import type { DivisionCode, HouseholdId, PersonId } from '../../../contract/ids'
import {
  ballot,
  creditAdoption,
  creditAdoptionOutcome,
  creditAssessment,
  creditCase,
  creditDesignation,
  creditRound,
  division,
  electorateSeat,
  household,
  person,
  review,
} from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import { GRADE_FROM } from '../assessment/assessment'
import { measureQuery } from '../assessment/measures.repository'

const OVER = ['designated', 'overturned', 'declined', 'withdrawn'] as const
const STANDING = ['designated', 'hearing', 'onNotice'] as const

/** A village whose standard was in force on the day the round opened and that was not assessed for the year; what another worker holds is left to it. */
export async function lockVillageToAssess(tx: Tx, year: number, opens: string): Promise<DivisionCode | null> {
  const assessed = tx
    .select({ code: creditRound.villageCode })
    .from(creditRound)
    .where(and(eq(creditRound.villageCode, division.code), eq(creditRound.year, year)))
  const adopted = tx
    .select({ code: creditAdoption.villageCode })
    .from(creditAdoption)
    .innerJoin(creditAdoptionOutcome, eq(creditAdoptionOutcome.adoptionId, creditAdoption.id))
    .where(
      and(
        eq(creditAdoption.villageCode, division.code),
        eq(creditAdoptionOutcome.outcome, 'inForce'),
        lte(creditAdoptionOutcome.inForceFrom, opens),
      ),
    )
  const rows = await tx
    .select({ code: division.code })
    .from(division)
    .where(and(eq(division.level, 'village'), notExists(assessed), exists(adopted)))
    .orderBy(asc(division.code))
    .limit(1)
    .for('no key update', { skipLocked: true })
  return rows[0]?.code ?? null
}

/** What computed criteria need at least. */
export interface Thresholds {
  honor: number
  participations: number
}

/** Assesses every open household of a village for a year in one statement; answers how many. */
export async function assessVillage(
  tx: Tx,
  villageCode: DivisionCode,
  year: number,
  version: number,
  least: Thresholds,
  at: Date,
): Promise<number> {
  const m = measureQuery(tx, { villageCode }, year, at).as('m')
  const grade = sql<null>`case when ${m.honor} >= ${GRADE_FROM.AAA} and ${m.deedClasses} >= 3 and ${m.upheldObjections} = 0 then 'AAA' when ${m.honor} >= ${GRADE_FROM.AA} then 'AA' when ${m.honor} >= ${GRADE_FROM.A} then 'A' end`
  await tx.execute(
    sql`insert into credit_assessment (id, household_id, village_code, year, version, assessed_at, of_round, honor, participations, deed_classes, upheld_objections, met, grade)
      select gen_random_uuid(), ${m.householdId}, ${m.villageCode}, ${year}::int, ${version}::int, ${sql.param(at, creditAssessment.assessedAt)}::timestamptz, true, ${m.honor}, ${m.participations}, ${m.deedClasses}, ${m.upheldObjections},
        ${m.honor} >= ${least.honor} and ${m.participations} >= ${least.participations}, ${grade} from ${m}
      on conflict do nothing`,
  )
  const rows = await tx
    .select({ n: sql<number>`count(*)::int` })
    .from(creditAssessment)
    .where(
      and(
        eq(creditAssessment.villageCode, villageCode),
        eq(creditAssessment.year, year),
        eq(creditAssessment.ofRound, true),
      ),
    )
  return rows[0]?.n ?? 0
}

export async function insertRound(tx: Tx, made: typeof creditRound.$inferInsert): Promise<void> {
  await tx.insert(creditRound).values(made).onConflictDoNothing()
}

const ofRound = (year: number) => and(eq(creditAssessment.ofRound, true), eq(creditAssessment.year, year))

/** A standing designation of a household that was not reviewed for the year, with what was found; locked. */
export async function lockToReview(tx: Tx, year: number, limit: number) {
  return tx
    .select({ one: creditDesignation, assessment: creditAssessment })
    .from(creditDesignation)
    .innerJoin(creditAssessment, and(eq(creditAssessment.householdId, creditDesignation.householdId), ofRound(year)))
    .where(
      and(
        eq(creditDesignation.status, 'designated'),
        lt(creditDesignation.reviewedYear, year),
        isNull(creditDesignation.askedUntil),
      ),
    )
    .orderBy(asc(creditDesignation.id))
    .limit(limit)
    .for('update', { of: creditDesignation, skipLocked: true })
}

/** A designation whose household was asked and did not answer before `today`; locked. */
export async function lockUnanswered(tx: Tx, today: string) {
  const rows = await tx
    .select()
    .from(creditDesignation)
    .where(
      and(
        eq(creditDesignation.status, 'designated'),
        isNotNull(creditDesignation.askedUntil),
        lt(creditDesignation.askedUntil, today),
      ),
    )
    .limit(1)
    .for('update', { skipLocked: true })
  return rows[0] ?? null
}

/** The household said before that it runs a business or lives away: whoever decides opens it singly. */
const declaredBefore = (db: Reader) =>
  exists(
    db
      .select({ id: creditCase.id })
      .from(creditCase)
      .where(
        and(eq(creditCase.householdId, household.id), or(eq(creditCase.runsBusiness, true), eq(creditCase.away, true))),
      ),
  )

/** Open households of a village that met all that is computed, carry no status and were not laid before anybody. */
export async function findToLay(db: Reader, villageCode: DivisionCode, year: number) {
  const carries = db
    .select({ id: creditDesignation.id })
    .from(creditDesignation)
    .where(and(eq(creditDesignation.householdId, household.id), inArray(creditDesignation.status, [...STANDING])))
  const laid = db
    .select({ id: creditCase.id })
    .from(creditCase)
    .where(
      and(
        eq(creditCase.householdId, household.id),
        or(notInArray(creditCase.status, [...OVER]), and(eq(creditCase.ofRound, true), eq(creditCase.year, year))),
      ),
    )
  return db
    .select({
      householdId: household.id,
      headName: person.name,
      group: household.group,
      number: household.number,
      assessment: creditAssessment,
      singly: sql<boolean>`${declaredBefore(db)}`,
    })
    .from(creditAssessment)
    .innerJoin(household, eq(household.id, creditAssessment.householdId))
    .innerJoin(person, eq(person.id, household.headId))
    .where(
      and(
        eq(creditAssessment.villageCode, villageCode),
        ofRound(year),
        eq(creditAssessment.met, true),
        isNull(household.closedOn),
        notExists(carries),
        notExists(laid),
      ),
    )
    .orderBy(asc(household.number))
}

/** The round's applications of a village at a stage, with whether the reader has a seat and cast a ballot. */
export async function findOnSheet(
  db: Reader,
  villageCode: DivisionCode,
  year: number,
  stage: 'council' | 'committees' | 'township',
  reader: PersonId,
) {
  return db
    .select({
      one: creditCase,
      headName: person.name,
      group: household.group,
      number: household.number,
      assessment: creditAssessment,
      seat: electorateSeat.personId,
      cast: ballot.personId,
    })
    .from(creditCase)
    .innerJoin(household, eq(household.id, creditCase.householdId))
    .innerJoin(person, eq(person.id, household.headId))
    .innerJoin(creditAssessment, eq(creditAssessment.id, creditCase.assessmentId))
    .leftJoin(review, and(eq(review.subjectId, creditCase.id), eq(review.subject, 'credit'), eq(review.status, 'open')))
    .leftJoin(electorateSeat, and(eq(electorateSeat.reviewId, review.id), eq(electorateSeat.personId, reader)))
    .leftJoin(ballot, and(eq(ballot.reviewId, review.id), eq(ballot.personId, reader)))
    .where(
      and(
        eq(creditCase.divisionCode, villageCode),
        eq(creditCase.ofRound, true),
        eq(creditCase.year, year),
        eq(creditCase.status, stage),
      ),
    )
    .orderBy(asc(household.number))
}

/** The round's assessment of a household that met all that is computed. */
export async function findMet(db: Reader, householdId: HouseholdId, year: number) {
  const rows = await db
    .select()
    .from(creditAssessment)
    .where(and(eq(creditAssessment.householdId, householdId), ofRound(year), eq(creditAssessment.met, true)))
  return rows[0] ?? null
}
