import type { ClassSessionId, DivisionCode, EnrolmentId } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { openStation as open } from '../../cloudfunctions/domain/school/open-station'
import { addDays, countyDate } from '../../cloudfunctions/platform/county-time'
import { newId } from '../../cloudfunctions/platform/ids'
import { call, type Input } from './call'
import { give, person, type TestPerson, writing } from './people'
import { VILLAGE } from './village'

type Someone = Pick<TestPerson, 'accountId'>

/** A practice station in a village, and its organiser. */
export async function openStation(village: Village, villageCode: DivisionCode = VILLAGE): Promise<TestPerson> {
  await addStation(village, villageCode)
  const organiser = await person(village, '沈管站', villageCode)
  await give(village, organiser, 'organiser', villageCode)
  return organiser
}

export const addStation = (village: Village, villageCode: DivisionCode = VILLAGE): Promise<void> =>
  writing(village, (w) => open(w, [villageCode], { villageCode, name: '石家庄村文明实践站', address: '村委会东院' }))

/** A row of a term's sheet. */
export const termRow = (date: string, more: Partial<Input<'station.checkTerm'>['rows'][number]> = {}) => ({
  row: 2,
  title: '果树修剪',
  words: '冬剪和夏剪，带上自己的剪子。',
  date,
  startsAt: '晚上7点半',
  endsAt: '21:00',
  room: '七号教室',
  lecturer: '马农机',
  ...more,
})

/** A course of one class at 19:30 tomorrow with 30 seats, unless said otherwise. */
export const courseInput = (village: Pick<Village, 'clock'>, more: Partial<Input<'station.makeCourse'>> = {}) => ({
  villageCode: VILLAGE,
  title: '小麦春管',
  words: '讲怎么看苗、怎么浇水追肥，带上您的问题来。',
  dates: [addDays(countyDate(village.clock.now()), 1)],
  startsAt: '19:30',
  endsAt: '21:00',
  room: '一号教室',
  lecturerName: '韩农艺',
  audience: 'village' as const,
  capacity: 30,
  enrolDaysBefore: 30,
  ...more,
})

export async function makeClass(
  village: Village,
  organiser: Someone | null,
  more: Partial<Input<'station.makeCourse'>> = {},
): Promise<ClassSessionId> {
  const { sessions } = await call(village, organiser, 'station.makeCourse', courseInput(village, more))
  const [first] = sessions
  if (!first) throw new Error('a course has a session')
  return first
}

/** Enrols somebody, and answers how they stand. */
export async function enrol(village: Village, who: TestPerson, sessionId: ClassSessionId) {
  const { places } = await call(village, who, 'school.enrol', {
    sessionId,
    people: [who.personId],
    despiteOverlap: true,
  })
  const mine = places.find((one) => one.personId === who.personId)
  if (!mine) throw new Error('they have a place')
  return mine
}

/** How somebody stands in a class now. */
export async function placeOf(village: Village, who: TestPerson, sessionId: ClassSessionId) {
  const { places } = await call(village, who, 'school.get', { sessionId })
  return places.find((one) => one.personId === who.personId)
}

/** So many people, each from a household of their own. */
export async function crowd(village: Village, size: number): Promise<TestPerson[]> {
  const people: TestPerson[] = []
  for (let index = 0; index < size; index++) people.push(await person(village, `学员${index + 1}`))
  return people
}

/** A tick as a phone whose clock is right sends it at once. */
export const tickOf = (village: Pick<Village, 'clock'>, enrolmentId: EnrolmentId) => ({
  tickId: newId<string>(),
  enrolmentId,
  way: 'tick' as const,
  phoneAt: village.clock.now().toISOString(),
})
