import type { ClassSessionId, DivisionCode } from '../../../contract/ids'
import { reconcile } from '../../../domain/school/checkin/reconcile'
import { viewSheet } from '../../../domain/school/checkin/view-sheet'
import { makeCourse } from '../../../domain/school/courses/make-course'
import { recordSession } from '../../../domain/school/courses/record-session'
import { enrol } from '../../../domain/school/enrolment/enrol'
import { openStation } from '../../../domain/school/open-station'
import { askTopic } from '../../../domain/school/requests/ask-topic'
import { addDays, countyDate } from '../../../platform/county-time'
import { newId } from '../../../platform/ids'
import type { DemoCourse, DemoStation } from '../population-school'
import type { DemoPopulation } from '../population-types'
import { playMatters } from './play-matters'
import { asActor, personOf, reading, residentOf, type Stage } from './stage'

/** Days from now on which stations make their courses, people enrol, and topics are asked for. */
const [COURSES_DAY, ENROL_DAY, TOPICS_DAY] = [-16, -12, -7]
const ENROL_DAYS = 30
/** Every so many learners one does not come. */
const ABSENT_EVERY = 6

/** In the morning of one day stations open with their courses. */
export async function playMorning(stage: Stage, { stations }: DemoPopulation, day: number): Promise<void> {
  if (day !== COURSES_DAY) return
  for (const station of stations) {
    const { reach, w } = await organiserOf(stage, station)
    const { name, address, courses } = station
    const [villageCode] = reach
    await openStation(w, reach, { villageCode, name, address })
    for (const one of courses) await playCourse(stage, station, one, addDays(countyDate(w.now), -day))
  }
}

/** Who organises a station, and its village. */
async function organiserOf(stage: Stage, { organiser, villageCode }: DemoStation) {
  const resident = await residentOf(stage, organiser)
  const reach: [DivisionCode] = [villageCode as DivisionCode]
  return { resident, reach, w: asActor(stage, resident) }
}

async function playCourse(stage: Stage, station: DemoStation, course: DemoCourse, today: string): Promise<void> {
  const { resident, reach, w } = await organiserOf(stage, station)
  const { title, words, days, startsAt, endsAt, room, lecturer, audience, capacity } = course
  const { sessions } = await makeCourse(w, resident, reach, {
    ...{
      villageCode: reach[0],
      title,
      words,
      startsAt,
      endsAt,
      room,
      audience,
      capacity,
      enrolDaysBefore: ENROL_DAYS,
      enrolHoursBefore: 0,
    },
    dates: days.map((one) => addDays(today, one)),
    lecturerName: lecturer.name,
    ...(lecturer.key === undefined ? {} : { lecturerId: personOf(stage, lecturer.key) }),
  })
  stage.sessions.set(course, sessions)
}

/** In the evening people enrol, ask for topics and ask questions; what was taught that day is written down. */
export async function playEvening(stage: Stage, population: DemoPopulation, day: number): Promise<void> {
  for (const station of population.stations) {
    const learners = learnersOf(stage, population, station)
    if (day === ENROL_DAY) for (const course of station.courses) await playEnrolments(stage, course, learners)
    if (day === TOPICS_DAY)
      for (const [topic, people] of station.topics)
        for (const key of learners.slice(0, people)) {
          const resident = await residentOf(stage, key)
          await askTopic(asActor(stage, resident), resident, topic)
        }
    await playMatters(stage, station, learners, day)
    for (const { sessionId, course } of heldOn(stage, station, day)) {
      const { reach, w } = await organiserOf(stage, station)
      await recordSession(w, reach, { sessionId, summary: course.summary })
    }
  }
}

/** Who of the village has an account and neither organises nor teaches. */
function learnersOf(stage: Stage, { villages }: DemoPopulation, { villageCode, organiser, courses }: DemoStation) {
  const busy = [organiser, ...courses.flatMap(({ lecturer }) => lecturer.key ?? [])]
  const households = villages.find(({ code }) => code === villageCode)?.households ?? []
  const keys = households.flatMap(({ members }) => members.map(({ key }) => key))
  return keys.filter((key) => stage.accounts.has(key) && !busy.includes(key))
}

async function playEnrolments(stage: Stage, course: DemoCourse, learners: readonly string[]): Promise<void> {
  for (const [at, sessionId] of (stage.sessions.get(course) ?? []).entries()) {
    for (const key of learners.slice(0, course.learners[at % course.learners.length])) {
      const resident = await residentOf(stage, key)
      const people = [resident.person.personId]
      await enrol(asActor(stage, resident), resident, { sessionId, people, despiteOverlap: true })
    }
  }
}

const heldOn = (stage: Stage, { courses }: DemoStation, day: number) =>
  courses.flatMap((course) => {
    const sessionId: ClassSessionId | undefined = stage.sessions.get(course)?.[course.days.indexOf(day)]
    return sessionId ? [{ course, sessionId }] : []
  })

/** Before class the organiser ticks who came. */
export async function playCheckIn(stage: Stage, { stations }: DemoPopulation, day: number): Promise<void> {
  for (const station of stations) {
    for (const { sessionId } of heldOn(stage, station, day)) {
      const { resident, reach, w } = await organiserOf(stage, station)
      const { people } = await viewSheet(reading(stage), reach, sessionId)
      const phoneAt = w.now.toISOString()
      const ticks = people
        .filter(({ status }, at) => status === 'enrolled' && (at + 1) % ABSENT_EVERY !== 0)
        .map(({ enrolmentId }) => ({ tickId: newId<string>(), enrolmentId, way: 'tick' as const, phoneAt }))
      await reconcile(w, resident, reach, { sessionId, phoneNow: phoneAt, ticks })
    }
  }
}
