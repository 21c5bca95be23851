import { and, desc, eq, gte, isNotNull } from 'drizzle-orm'
import type { CourseId, DivisionCode, StationId } from '../../../contract/ids'
import { classSession, course } from '../../../platform/db/schema'
import type { Reader } from '../../../platform/db/types'
import type { Standing } from './judge-term'

/** What is planned at a station from an instant on. */
export async function findPlanned(db: Reader, villageCode: DivisionCode, from: Date): Promise<Standing[]> {
  return db
    .select({
      title: course.title,
      room: classSession.room,
      lecturerName: classSession.lecturerName,
      startsAt: classSession.startsAt,
      endsAt: classSession.endsAt,
    })
    .from(classSession)
    .innerJoin(course, eq(course.id, classSession.courseId))
    .where(
      and(
        eq(classSession.villageCode, villageCode),
        eq(classSession.status, 'planned'),
        gte(classSession.endsAt, from),
      ),
    )
}

/** Keys of the rows from which a station's sessions were made. */
export async function findImportKeys(db: Reader, villageCode: DivisionCode): Promise<Set<string>> {
  const rows = await db
    .select({ key: classSession.importKey })
    .from(classSession)
    .where(and(eq(classSession.villageCode, villageCode), isNotNull(classSession.importKey)))
  return new Set(rows.flatMap((row) => row.key ?? []))
}

export async function findCourseOf(db: Reader, stationId: StationId, title: string): Promise<CourseId | null> {
  const rows = await db
    .select({ id: course.id })
    .from(course)
    .where(and(eq(course.stationId, stationId), eq(course.title, title)))
    .orderBy(desc(course.madeAt), desc(course.id))
    .limit(1)
  return rows[0]?.id ?? null
}
