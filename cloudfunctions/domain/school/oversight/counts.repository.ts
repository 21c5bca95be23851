import { and, asc, eq, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { DivisionCode } from '../../../contract/ids'
import { classRequest, classSession, enrolment, raisedMatter, station } from '../../../platform/db/schema'
import type { Reader } from '../../../platform/db/types'
import { withinReach } from '../../people/reach'

export interface Span {
  from: Date
  before: Date
}

const COUNTY_TIME = sql.raw(`interval '8 hours'`)

/** A village's division of the level that is counted by: the beginning of its code. */
const codeOf = (village: AnyPgColumn, digits: number): SQL<DivisionCode> =>
  sql<DivisionCode>`left(${village}, ${sql.raw(String(digits))})`
const monthOf = (at: AnyPgColumn): SQL<string> =>
  sql<string>`to_char((${at} at time zone 'UTC') + ${COUNTY_TIME}, 'YYYY-MM')`
const within = (at: AnyPgColumn, { from, before }: Span) => and(gte(at, from), lt(at, before))
const times = (what: SQL | undefined): SQL<number> => sql<number>`count(*) filter (where ${what})`.mapWith(Number)
const sum = (of: AnyPgColumn, where: SQL): SQL<number> =>
  sql<number>`coalesce(sum(${of}) filter (where ${where}), 0)`.mapWith(Number)

const grouped = [sql`1`, sql`2`] as const

const stands = sql`${classSession.status} <> 'cancelled'`

export async function countSessions(db: Reader, reach: readonly DivisionCode[], span: Span, digits: number) {
  return db
    .select({
      code: codeOf(classSession.villageCode, digits),
      month: monthOf(classSession.startsAt),
      sessions: times(stands),
      cancelled: times(eq(classSession.status, 'cancelled')),
      seats: sum(classSession.capacity, stands),
      seatsGiven: sum(classSession.seatsTaken, stands),
    })
    .from(classSession)
    .where(and(withinReach(classSession.villageCode, reach), within(classSession.startsAt, span)))
    .groupBy(...grouped)
}

/** Who waits, and who waited until the class began without them; a cancelled class leaves nobody waiting. */
export async function countWaiters(db: Reader, reach: readonly DivisionCode[], span: Span, digits: number) {
  const waits = or(
    inArray(enrolment.status, ['waitlisted', 'offered']),
    and(eq(enrolment.status, 'closed'), sql`${enrolment.line} > 0`),
  )
  return db
    .select({
      code: codeOf(classSession.villageCode, digits),
      month: monthOf(classSession.startsAt),
      waiting: times(waits),
    })
    .from(enrolment)
    .innerJoin(classSession, eq(classSession.id, enrolment.sessionId))
    .where(and(withinReach(classSession.villageCode, reach), within(classSession.startsAt, span), stands))
    .groupBy(...grouped)
}

export async function countTopics(db: Reader, reach: readonly DivisionCode[], span: Span, digits: number) {
  return db
    .select({
      code: codeOf(classRequest.villageCode, digits),
      month: monthOf(classRequest.askedAt),
      topics: times(sql`true`),
      topicsMade: times(sql`${classRequest.courseId} is not null`),
    })
    .from(classRequest)
    .where(and(withinReach(classRequest.villageCode, reach), within(classRequest.askedAt, span)))
    .groupBy(...grouped)
}

export async function countMatters(db: Reader, reach: readonly DivisionCode[], span: Span, digits: number) {
  return db
    .select({
      code: codeOf(raisedMatter.villageCode, digits),
      month: monthOf(raisedMatter.raisedAt),
      matters: times(sql`true`),
      answered: times(sql`${raisedMatter.answer} is not null`),
      overdue: times(sql`${raisedMatter.movedUpAt} is not null`),
    })
    .from(raisedMatter)
    .where(and(withinReach(raisedMatter.villageCode, reach), within(raisedMatter.raisedAt, span)))
    .groupBy(...grouped)
}

/** Divisions that have a station, in the order of their codes. */
export async function findStationCodes(db: Reader, reach: readonly DivisionCode[], digits: number) {
  const rows = await db
    .selectDistinct({ code: codeOf(station.villageCode, digits) })
    .from(station)
    .where(withinReach(station.villageCode, reach))
    .orderBy(asc(sql`1`))
  return rows.map((row) => row.code)
}
