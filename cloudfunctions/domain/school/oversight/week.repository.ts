import { and, asc, eq, gt, gte, inArray, lt, lte, sql } from 'drizzle-orm'
import type { DivisionCode } from '../../../contract/ids'
import { classSession, course, station } from '../../../platform/db/schema'
import type { Reader } from '../../../platform/db/types'
import { withinReach } from '../../people/reach'

/** Stations within reach in the order of their division codes, from one on. */
export async function findStations(
  db: Reader,
  reach: readonly DivisionCode[],
  after: string | undefined,
  limit: number,
) {
  return db
    .select({ villageCode: station.villageCode, stationName: station.name })
    .from(station)
    .where(
      and(
        withinReach(station.villageCode, reach),
        after === undefined ? undefined : gt(sql`${station.villageCode}`, after),
      ),
    )
    .orderBy(asc(station.villageCode))
    .limit(limit)
}

const day = sql`((${classSession.startsAt} at time zone 'UTC') + ${sql.raw(`interval '8 hours'`)})::date`
const aDay = sql`partition by ${classSession.villageCode}, ${day}`

/** Sessions of villages in a time, at most so many a village and day, each with how many there are on its day. */
export async function findFirstOfDays(
  db: Reader,
  villages: readonly DivisionCode[],
  { from, before }: { from: Date; before: Date },
  perDay: number,
) {
  if (villages.length === 0) return []
  const ranked = db
    .select({
      sessionId: classSession.id,
      villageCode: classSession.villageCode,
      title: course.title,
      status: classSession.status,
      startsAt: classSession.startsAt,
      endsAt: classSession.endsAt,
      capacity: classSession.capacity,
      seatsTaken: classSession.seatsTaken,
      nth: sql<number>`row_number() over (${aDay} order by ${classSession.startsAt}, ${classSession.id})`
        .mapWith(Number)
        .as('nth'),
      all: sql<number>`count(*) over (${aDay})`.mapWith(Number).as('all_of_day'),
    })
    .from(classSession)
    .innerJoin(course, eq(course.id, classSession.courseId))
    .where(
      and(
        inArray(classSession.villageCode, [...villages]),
        gte(classSession.startsAt, from),
        lt(classSession.startsAt, before),
      ),
    )
    .as('ranked')
  return db.select().from(ranked).where(lte(ranked.nth, perDay)).orderBy(asc(ranked.startsAt), asc(ranked.sessionId))
}
