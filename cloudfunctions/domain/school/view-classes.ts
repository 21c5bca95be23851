import type { ClassSessionId, DivisionCode, PersonId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import type { ClassRow, ClassView, MyPlace } from '../../contract/school'
import { orRefuse } from '../../platform/app-error'
import { addDays, startOfCountyDay } from '../../platform/county-time'
import { cutPage, fromCursor } from '../../platform/cursor'
import type { Reading } from '../context'
import type { Resident } from '../people/actor'
import {
  countWaiting,
  findHousehold,
  findPlaced,
  findSessionsOf,
  type Placed,
} from './enrolment/enrolment-lists.repository'
import { isAttendable, isOpen } from './session'
import {
  findSession,
  findSessions,
  findWeek,
  forVillage,
  type NamedSession,
  ofReach,
  type Scope,
  taughtBy,
} from './session.repository'

const toPlace = ({ enrolment, place, name }: Placed): MyPlace => ({
  enrolmentId: enrolment.id,
  personId: enrolment.personId,
  name,
  status: enrolment.status,
  place: place ?? undefined,
  offerUntil: enrolment.offerUntil?.toISOString(),
  checkedInAt: enrolment.checkedInAt?.toISOString(),
})

function toRow({ session, title, stationName, address }: NamedSession, placed: readonly Placed[]): ClassRow {
  return {
    sessionId: session.id,
    courseId: session.courseId,
    title,
    status: session.status,
    stationName,
    address,
    villageCode: session.villageCode,
    room: session.room,
    lecturerName: session.lecturerName,
    audience: session.audience,
    startsAt: session.startsAt.toISOString(),
    endsAt: session.endsAt.toISOString(),
    capacity: session.capacity,
    seatsFree: Math.max(0, session.capacity - session.seatsTaken),
    places: placed.filter(({ enrolment }) => enrolment.sessionId === session.id).map(toPlace),
  }
}

const familyOf = async (r: Reading, { person }: Resident) => {
  const family = await findHousehold(r.db, person.householdId)
  return family.toSorted((a, b) => Number(b.personId === person.personId) - Number(a.personId === person.personId))
}

const idsOf = (people: readonly { personId: PersonId }[]) => people.map((one) => one.personId)

async function withPlaces(r: Reading, actor: Resident, found: readonly NamedSession[]): Promise<ClassRow[]> {
  const sessions = found.map(({ session }) => session.id)
  const placed = await findPlaced(r.db, sessions, idsOf(await familyOf(r, actor)))
  return found.map((one) => toRow(one, placed))
}

const positionOf = ({ session }: NamedSession) => ({ at: session.startsAt, id: session.id })

const sevenDays = (from: string) => ({ from: startOfCountyDay(from), before: startOfCountyDay(addDays(from, 7)) })

/** Classes that the reader may go to in the seven days from a date, the earliest first. */
export async function viewWeek(r: Reading, actor: Resident, input: { from: string; cursor?: string | undefined }) {
  const after = fromCursor<ClassSessionId>(input.cursor)
  const scope = forVillage(actor.person.villageCode)
  const found = await findWeek(r.db, scope, sevenDays(input.from), after, LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, positionOf)
  return { ...page, rows: await withPlaces(r, actor, page.rows) }
}

/** The next class that the reader may go to. */
export async function nextClass(r: Reading, actor: Resident): Promise<{ class: ClassRow | null }> {
  const found = await findWeek(r.db, forVillage(actor.person.villageCode), { from: r.now }, undefined, LIMITS.pageSize)
  const next = found.find(({ session }) => session.status === 'planned')
  const [row] = next ? await withPlaces(r, actor, [next]) : []
  return { class: row ?? null }
}

/** One class. @throws AppError NOT_FOUND out of reach */
export async function viewClass(r: Reading, actor: Resident, id: ClassSessionId): Promise<ClassView> {
  const found = orRefuse(await findSession(r.db, id, forVillage(actor.person.villageCode)))
  const family = await familyOf(r, actor)
  const placed = await findPlaced(r.db, [id], idsOf(family))
  const waiting = await countWaiting(r.db, [id])
  const { session, words } = found
  return {
    ...toRow(found, placed),
    words,
    version: session.version,
    enrolFrom: session.enrolFrom.toISOString(),
    enrolUntil: session.enrolUntil.toISOString(),
    waiting: waiting.get(id) ?? 0,
    cancelledFor: session.cancelledFor ?? undefined,
    summary: session.summary ?? undefined,
    materials: session.materials ?? undefined,
    open: isOpen(session, r.now),
    checkInOpen: session.status === 'planned' && isAttendable(session, r.now),
    family: family.map(({ personId, name }) => ({ personId, name })),
  }
}

/** The household's classes, the latest first. */
export async function listMyClasses(r: Reading, actor: Resident, cursor: string | undefined) {
  const people = idsOf(await familyOf(r, actor))
  const found = await findSessionsOf(r.db, people, fromCursor<ClassSessionId>(cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, (one) => ({ at: one.at, id: one.id }))
  const ids = page.rows.map((one) => one.id)
  const rows = await withPlaces(r, actor, await findSessions(r.db, ids))
  return { ...page, rows: rows.toSorted((a, b) => ids.indexOf(a.sessionId) - ids.indexOf(b.sessionId)) }
}

async function pageOfSessions(
  r: Reading,
  scope: Scope,
  time: { from: Date; before?: Date },
  cursor: string | undefined,
) {
  const found = await findWeek(r.db, scope, time, fromCursor<ClassSessionId>(cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, positionOf)
  const ids = page.rows.map(({ session }) => session.id)
  const waiting = await countWaiting(r.db, ids)
  return { ...page, rows: page.rows.map((one) => ({ ...toRow(one, []), waiting: waiting.get(one.session.id) ?? 0 })) }
}

/** Sessions of the stations within reach in the seven days from a date: an organiser's own, a township's side by side. */
export const viewStationWeek = (
  r: Reading,
  reach: readonly DivisionCode[],
  input: { from: string; cursor?: string | undefined },
) => pageOfSessions(r, ofReach(reach), sevenDays(input.from), input.cursor)

/** What the reader teaches from a date on, at whatever station. */
export const viewTeaching = (r: Reading, { person }: Resident, input: { from: string; cursor?: string | undefined }) =>
  pageOfSessions(r, taughtBy(person.personId), { from: startOfCountyDay(input.from) }, input.cursor)
