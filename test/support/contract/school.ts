import type {
  ClassRequestId,
  ClassSessionId,
  CourseId,
  EnrolmentId,
  RaisedMatterId,
} from '../../../cloudfunctions/contract/ids'
import type { Village } from '../../../cloudfunctions/domain/context'
import { updateMatter } from '../../../cloudfunctions/domain/school/matters/matter.repository'
import { insertSessions, lockSession } from '../../../cloudfunctions/domain/school/session.repository'
import { newId } from '../../../cloudfunctions/platform/ids'
import { call } from '../call'
import type { MovableClock } from '../clock'
import { person, type TestPerson, writing } from '../people'
import { addStation, courseInput, enrol, makeClass, termRow, tickOf } from '../school'
import { VILLAGE } from '../village'
import type { Actors } from './actors'

/** A station with classes in every state that a procedure asks for; most places are the praised person's. */
export interface School {
  planned: ClassSessionId
  spare: ClassSessionId
  soon: ClassSessionId
  over: ClassSessionId
  enrolled: EnrolmentId
  comes: EnrolmentId
  came: EnrolmentId
  offered: EnrolmentId
  offeredOnPaper: EnrolmentId
  asked: RaisedMatterId
  answered: RaisedMatterId
  movedUp: RaisedMatterId
  topic: ClassRequestId
  course: CourseId
}

const MINUTE_MS = 60_000

export async function makeSchool(village: Village, actors: Actors): Promise<School> {
  const { organiser, praised, clerk } = actors
  await addStation(village)
  const planned = await makeClass(village, organiser, { capacity: 3 })
  const spare = await makeClass(village, organiser, { room: '六号教室' })
  const soon = await copyOf(village, planned, 20)
  const over = await copyOf(village, planned, -300)
  const guest = await person(village, '孙早到')
  const comes = await enrol(village, praised, soon)
  const came = await enrol(village, guest, soon)
  const phoneNow = village.clock.now().toISOString()
  const ticks = [tickOf(village, came.enrolmentId)]
  await call(village, organiser, 'station.reconcile', { sessionId: soon, phoneNow, ticks })
  const enrolled = await enrol(village, praised, planned)
  const small = await makeClass(village, organiser, { capacity: 1, room: '二号教室' })
  const offered = await offerTo(village, small, guest, async () => (await enrol(village, praised, small)).enrolmentId)
  const tiny = await makeClass(village, organiser, { capacity: 1, room: '三号教室' })
  const paper = await person(village, '孙无机')
  const onPaper = { sessionId: tiny, personId: paper.personId, takeAtOnce: false, telephone: '13800000000' }
  const offeredOnPaper = await offerTo(village, tiny, guest, async () => {
    return (await call(village, clerk, 'station.enrolFor', onPaper)).enrolmentId
  })
  return {
    ...{ planned, spare, soon, over, enrolled: enrolled.enrolmentId, comes: comes.enrolmentId, came: came.enrolmentId },
    ...{ offered, offeredOnPaper, course: await courseOf(village, planned) },
    ...(await makeMatters(village, actors)),
    topic: (await call(village, praised, 'topics.ask', { topic: '手机防诈骗' })).requestId,
  }
}

const courseOf = (village: Village, id: ClassSessionId) =>
  writing(village, async (w) => {
    const session = await lockSession(w.tx, id)
    if (!session) throw new Error('it was made')
    return session.courseId
  })

/** The same class, so many minutes from now: no form puts one there. */
async function copyOf(village: Village, id: ClassSessionId, minutes: number): Promise<ClassSessionId> {
  return writing(village, async (w) => {
    const session = await lockSession(w.tx, id)
    if (!session) throw new Error('it was made')
    const startsAt = new Date(w.now.getTime() + minutes * MINUTE_MS)
    const times = { startsAt, endsAt: new Date(startsAt.getTime() + 60 * MINUTE_MS), enrolUntil: startsAt }
    const copy = { ...session, ...times, id: newId<ClassSessionId>(), courseId: session.courseId as CourseId }
    await insertSessions(w.tx, [{ ...copy, enrolFrom: new Date(startsAt.getTime() - 86_400_000) }])
    return copy.id
  })
}

/** A full class is left by who had its seat, so that the next in line is offered it. */
async function offerTo(
  village: Village,
  sessionId: ClassSessionId,
  first: TestPerson,
  next: () => Promise<EnrolmentId>,
) {
  const { enrolmentId } = await enrol(village, first, sessionId)
  const waiting = await next()
  await call(village, first, 'school.cancel', { enrolmentId })
  return waiting
}

async function makeMatters(village: Village, { organiser, praised }: Actors) {
  const words = '村西头的路灯坏了两盏，晚上走路看不见。'
  const raise = async () => (await call(village, praised, 'matters.raise', { words })).matterId
  const [asked, answered, movedUp] = [await raise(), await raise(), await raise()]
  await call(village, organiser, 'matters.answer', { matterId: answered, answer: '已经报修，这周五以前换好。' })
  await writing(village, (w) => updateMatter(w.tx, movedUp, { movedUpAt: w.now }))
  return { asked, answered, movedUp }
}

/** A good input for every procedure of the night school. */
export function schoolInputs(clock: MovableClock, scene: School, praised: TestPerson, stranger: TestPerson) {
  const now = clock.now()
  const village = { clock }
  const from = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
  const { dates, title: _, words: __, villageCode: ___, enrolDaysBefore: ____, ...edited } = courseInput(village)
  const [date = from] = dates
  return {
    'school.week': { from },
    'school.next': {},
    'school.get': { sessionId: scene.planned },
    'school.mine': {},
    'school.teaching': { from },
    'school.record': {},
    'school.enrol': { sessionId: scene.spare, people: [praised.personId], despiteOverlap: true },
    'school.cancel': { enrolmentId: scene.enrolled },
    'school.leave': { enrolmentId: scene.enrolled },
    'school.answerOffer': { enrolmentId: scene.offered, accept: true },
    'school.checkIn': { enrolmentId: scene.comes, code: '000000' },
    'school.offersToCall': {},
    'school.answerOfferFor': { enrolmentId: scene.offeredOnPaper, accept: true },
    'station.view': { villageCode: VILLAGE },
    'station.open': { villageCode: VILLAGE, name: '石家庄村文明实践站', address: '村委会西院' },
    'station.week': { from },
    'station.sideBySide': { from },
    'station.counts': { months: 3 as const },
    'station.countsBelow': { months: 12 as const },
    'station.topics': {},
    'station.proposeDates': { from, weeks: 4 },
    'station.makeCourse': courseInput(village, { room: '四号教室' }),
    'station.checkTerm': { villageCode: VILLAGE, rows: [termRow(date)] },
    'station.importTerm': { villageCode: VILLAGE, rows: [termRow(date)], whole: true },
    'station.course': { courseId: scene.course },
    'station.session': { sessionId: scene.planned },
    'station.editCourse': { courseId: scene.course, title: '小麦夏管', words: '讲收割前后怎么管。' },
    'station.cancelCourse': { courseId: scene.course, reason: '老师有事，改到秋后。' },
    'station.editSession': { sessionId: scene.planned, version: 1, ...edited, date, room: '五号教室' },
    'station.cancelSession': { sessionId: scene.planned, reason: '讲师临时有事。' },
    'station.recordSession': { sessionId: scene.over, summary: '讲了浇水和追肥。' },
    'station.enrolFor': { sessionId: scene.planned, personId: stranger.personId, takeAtOnce: true },
    'station.sheet': { sessionId: scene.planned },
    'station.code': { sessionId: scene.soon },
    'station.reconcile': {
      sessionId: scene.soon,
      phoneNow: now.toISOString(),
      ticks: [tickOf(village, scene.comes)],
    },
    'station.revertCheckIn': { enrolmentId: scene.came, reason: '扫错了人。' },
    'matters.raise': { words: '村西头的路灯坏了两盏，晚上看不见。' },
    'matters.list': { which: 'village' },
    'matters.rate': { matterId: scene.answered, rating: 5 },
    'matters.desk': {},
    'matters.own': { matterId: scene.asked, ownerName: '赵电工' },
    'matters.answer': { matterId: scene.asked, answer: '已经报修，这周五以前换好。' },
    'matters.movedUp': {},
    'matters.answerMovedUp': { matterId: scene.movedUp, answer: '镇里已经派人来换。' },
    'topics.list': {},
    'topics.ask': { topic: '短视频卖货' },
    'topics.join': { requestId: scene.topic },
  }
}
