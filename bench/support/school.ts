import type { AccountId, ClassSessionId, DivisionCode, PersonId } from '../../cloudfunctions/contract/ids'
import type { Writing } from '../../cloudfunctions/domain/context'
import type { Resident } from '../../cloudfunctions/domain/people/actor'
import { openStation } from '../../cloudfunctions/domain/school/open-station'
import { findStation, insertCourse, insertSessions } from '../../cloudfunctions/domain/school/session.repository'
import { BY_CLOCK } from '../../cloudfunctions/platform/audit'
import { randomSecret } from '../../cloudfunctions/platform/hash'
import { newId } from '../../cloudfunctions/platform/ids'
import type { County } from './county'
import type { Place } from './population'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

export const writing = <T>({ village }: County, work: (w: Writing) => Promise<T>): Promise<T> =>
  village.db.transaction((tx) => work({ tx, now: village.clock.now(), by: BY_CLOCK, village }))

/** Somebody of the county as the entry would know them. */
export const residentOf = ({ householdId, headId, villageCode }: Place): Resident => ({
  accountId: newId<AccountId>(),
  person: { personId: headId, householdId, villageCode, name: '村民' },
  grants: [],
})

export interface Planned {
  villageCode: DivisionCode
  madeBy: PersonId
  capacity: number
  /** Days from now to the first; the others follow every hour. */
  inDays: number
  sessions: number
  /** Seats that are counted as taken already. */
  seatsTaken?: number
}

/** A course at a village's station, written as the use case would, without its questions. */
export async function planSessions(county: County, planned: Planned): Promise<ClassSessionId[]> {
  const { villageCode, madeBy, capacity, inDays, sessions, seatsTaken = 0 } = planned
  return writing(county, async (w) => {
    await openStation(w, [villageCode], { villageCode, name: '文明实践站', address: '村委会' })
    const station = await findStation(w.tx, villageCode)
    if (!station) throw new Error('it was opened')
    const courseId = newId<Parameters<typeof insertCourse>[1]['id']>()
    const course = { id: courseId, stationId: station.id, title: '夜校', words: '夜校', madeBy, madeAt: w.now }
    await insertCourse(w.tx, course)
    const made = Array.from({ length: sessions }, (_, index) => {
      const startsAt = new Date(w.now.getTime() + inDays * DAY_MS + index * HOUR_MS)
      return {
        ...{ id: newId<ClassSessionId>(), courseId, villageCode, status: 'planned' as const, room: '教室' },
        ...{
          lecturerName: '讲师',
          audience: 'county' as const,
          capacity,
          seatsTaken,
          startsAt,
          endsAt: new Date(startsAt.getTime() + HOUR_MS),
        },
        ...{ enrolFrom: new Date(w.now.getTime() - DAY_MS), enrolUntil: startsAt, secret: randomSecret(32) },
      }
    })
    await insertSessions(w.tx, made)
    return made.map((one) => one.id)
  })
}
