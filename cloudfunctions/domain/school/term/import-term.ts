import type { ClassSessionId, CourseId, DivisionCode, StationId } from '../../../contract/ids'
import type { CheckedRow, CheckTermInput, ImportTermInput } from '../../../contract/school-term'
import { AppError, orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import type { Reader } from '../../../platform/db/types'
import { randomSecret } from '../../../platform/hash'
import { newId } from '../../../platform/ids'
import type { Reading, Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { isWithin } from '../../people/permissions'
import { windowOf } from '../courses/plan-times'
import { marksOf } from '../courses/propose-dates'
import { findStation, insertCourse, insertSessions, lockStation } from '../session.repository'
import { type JudgedRow, judgeTerm, type Ready } from './judge-term'
import { findCourseOf, findImportKeys, findPlanned } from './term.repository'

const DAY_MS = 86_400_000

async function judged(db: Reader, now: Date, { villageCode, rows }: CheckTermInput): Promise<JudgedRow[]> {
  const standing = await findPlanned(db, villageCode, now)
  const imported = await findImportKeys(db, villageCode)
  return judgeTerm(rows, { now, standing, imported })
}

const toChecked = ({ row, outcome, planned, faults }: JudgedRow): CheckedRow => ({
  ...{ row, outcome, faults, title: planned.title ?? '' },
  ...{ date: planned.date, startsAt: planned.startsAt, endsAt: planned.endsAt },
  marks: planned.date === undefined ? [] : marksOf(planned.date),
})

/** Says of each row of a sheet what would become of it. @throws AppError NOT_FOUND out of reach, or where no station is */
export async function checkTerm(r: Reading, reach: readonly DivisionCode[], input: CheckTermInput) {
  if (!isWithin(reach, input.villageCode)) throw new AppError('NOT_FOUND')
  orRefuse(await findStation(r.db, input.villageCode))
  return { rows: (await judged(r.db, r.now, input)).map(toChecked) }
}

/**
 * Makes the sessions of a sheet: all of them or, if so chosen, those that are right. What was made from a row before is not
 * made again, though it was moved or cancelled since. @throws AppError NOT_FOUND, TERM_FAULTY
 */
export async function importTerm(
  w: Writing,
  organiser: Resident,
  reach: readonly DivisionCode[],
  input: ImportTermInput,
): Promise<{ made: number; already: number; faulty: number }> {
  if (!isWithin(reach, input.villageCode)) throw new AppError('NOT_FOUND')
  const station = orRefuse(await lockStation(w.tx, input.villageCode))
  const rows = await judged(w.tx, w.now, input)
  const faulty = rows.filter((one) => one.outcome === 'faulty').length
  if (input.whole && faulty > 0) throw new AppError('TERM_FAULTY')
  const ready = rows.flatMap((one) => one.session ?? [])
  for (const [title, sessions] of byCourse(ready)) {
    const words = sessions[0]?.planned.words ?? title
    const about = { stationId: station.id, title, words }
    const courseId = await courseFor(w, organiser, about)
    await insertSessions(
      w.tx,
      sessions.map((one) => rowOf(one, courseId, input.villageCode)),
    )
  }
  const detail = { made: ready.length, faulty }
  await recordTrace(w.tx, w.now, w.by, { action: 'term.imported', subject: 'station', subjectId: station.id, detail })
  return { ...detail, already: rows.length - ready.length - faulty }
}

function byCourse(sessions: readonly Ready[]): Map<string, Ready[]> {
  const courses = new Map<string, Ready[]>()
  for (const one of sessions) courses.set(one.title, [...(courses.get(one.title) ?? []), one])
  return courses
}

/** The station's course of that title, the latest; a new one where it has none. */
async function courseFor(
  w: Writing,
  organiser: Resident,
  about: { stationId: StationId; title: string; words: string },
) {
  const found = await findCourseOf(w.tx, about.stationId, about.title)
  if (found) return found
  const id = newId<CourseId>()
  await insertCourse(w.tx, { id, ...about, madeBy: organiser.person.personId, madeAt: w.now })
  return id
}

const rowOf = ({ planned, startsAt, endsAt, importKey }: Ready, courseId: CourseId, villageCode: DivisionCode) => {
  const { room, lecturerName, audience, capacity, enrolDays } = planned
  const opens = new Date(startsAt.getTime() - enrolDays * DAY_MS)
  return {
    ...{ id: newId<ClassSessionId>(), courseId, villageCode, status: 'planned' as const, startsAt, endsAt },
    ...{ room, lecturerName, lecturerId: null, audience, capacity, importKey },
    ...windowOf(startsAt, { opens, closesMs: 0 }),
    secret: randomSecret(32),
  }
}
