import type { LearnerRecord } from '../../../contract/school-checkin'
import type { Reading } from '../../context'
import { divisionNames } from '../../divisions/get-village'
import type { Resident } from '../../people/actor'
import { findAttended, sumAttended } from '../enrolment/enrolment-lists.repository'

/** Classes that a record lists; the sum is of all of them. */
const LISTED = 100

/** To a tenth of an hour. */
const hoursOf = (minutes: number): number => Math.round(minutes / 6) / 10

/** What a learner attended, and the hours: their own, for themselves, compared with nobody's. (Domain: night school, check-in.) */
export async function learnerRecord(r: Reading, { person }: Resident): Promise<LearnerRecord> {
  const { personId, name, villageCode } = person
  const attended = await findAttended(r.db, personId, LISTED)
  const { count, minutes } = await sumAttended(r.db, personId)
  const names = await divisionNames(r.db, [villageCode])
  return {
    ...{ name, villageName: names.get(villageCode) ?? '', hours: hoursOf(minutes), count },
    classes: attended.map(({ title, startsAt, endsAt }) => ({
      ...{ title, startsAt: startsAt.toISOString() },
      hours: hoursOf((endsAt.getTime() - startsAt.getTime()) / 60_000),
    })),
  }
}
