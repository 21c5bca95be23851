import { and, asc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm'
import type { ClassSessionId, DivisionCode } from '../../../contract/ids'
import type { SessionStatus } from '../../../contract/school-words'
import { addDays, startOfCountyDay } from '../../../platform/county-time'
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

const { id, villageCode, startsAt } = classSession

/** A day of a village: its date and the two instants between which it lies. */
const cells = (db: Reader, villages: readonly DivisionCode[], dates: readonly string[]) => {
  const day = sql.join(
    dates.map(
      (date) =>
        sql`(${date}, ${startOfCountyDay(date).toISOString()}::timestamptz, ${startOfCountyDay(addDays(date, 1)).toISOString()}::timestamptz)`,
    ),
    sql`, `,
  )
  return db
    .select({
      code: sql<DivisionCode>`${station.villageCode}`.as('code'),
      date: sql<string>`days.date`.as('date'),
      begins: sql`days.begins`.as('begins'),
      ends: sql`days.ends`.as('ends'),
    })
    .from(station)
    .innerJoin(sql`(values ${day}) as days(date, begins, ends)`, sql`true`)
    .where(inArray(station.villageCode, [...villages]))
    .as('cell')
}

/** A session as a day shows it; the times as JSON has them. */
interface Shown {
  sessionId: ClassSessionId
  title: string
  status: SessionStatus
  startsAt: string
  endsAt: string
  capacity: number
  seatsTaken: number
}

/** The first sessions of each day in one value: a hundred rows of a week cost more on their way than in the database. */
const asOneValue = (db: Reader, first: SQL) =>
  db
    .select({
      sessions: sql<Shown[]>`coalesce(json_agg(json_build_object('sessionId', first.id, 'title', ${course.title},
        'status', first.status, 'startsAt', first.starts_at, 'endsAt', first.ends_at, 'capacity', first.capacity,
        'seatsTaken', first.seats_taken) order by first.starts_at, first.id), '[]'::json)`.as('sessions'),
    })
    .from(sql`(${first}) as first`)
    .innerJoin(course, sql`${course.id} = first.course_id`)
    .as('shown')

/**
 * The days of villages on which there are sessions: at most so many of them, and how many there are. Every day of a village
 * is a short walk along its own index, so that what is not shown costs no more than being counted.
 */
export async function findFirstOfDays(
  db: Reader,
  villages: readonly DivisionCode[],
  dates: readonly string[],
  perDay: number,
) {
  if (villages.length === 0) return []
  const cell = cells(db, villages, dates)
  const ofCell = and(eq(villageCode, cell.code), sql`${startsAt} >= ${cell.begins}`, sql`${startsAt} < ${cell.ends}`)
  const first = db.select().from(classSession).where(ofCell).orderBy(asc(startsAt), asc(id)).limit(perDay)
  const shown = asOneValue(db, first.getSQL())
  const counted = db
    .select({ all: sql<number>`count(*)::int`.as('all_of_day') })
    .from(classSession)
    .where(ofCell)
    .as('counted')
  return db
    .select({ villageCode: cell.code, date: cell.date, sessions: shown.sessions, all: counted.all })
    .from(cell)
    .innerJoinLateral(counted, gt(counted.all, 0))
    .innerJoinLateral(shown, sql`true`)
}
