import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { addDays, countyDate } from '../../../cloudfunctions/platform/county-time'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { give, household, person } from '../../support/people'
import { personWithoutAccount } from '../../support/roster'
import { crowd, enrol, makeClass, openStation, placeOf } from '../../support/school'
import { NEXT_VILLAGE, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

const classOf = async (capacity: number) => {
  const { village, clock } = await testVillage(test.db)
  const organiser = await openStation(village)
  return { village, clock, organiser, sessionId: await makeClass(village, organiser, { capacity }) }
}

describe('seats and the waitlist', () => {
  it('gives the seats to who asks first, and the others a place in line', async () => {
    const { village, sessionId } = await classOf(2)
    const people = await crowd(village, 4)
    const places = []
    for (const one of people) places.push(await enrol(village, one, sessionId))
    expect(places.map(({ status, place }) => [status, place])).toEqual([
      ['enrolled', undefined],
      ['enrolled', undefined],
      ['waitlisted', 1],
      ['waitlisted', 2],
    ])
    const [first] = people
    expect(
      await refusal(village, first ?? null, 'school.enrol', { sessionId, people: [first?.personId ?? ''] as never }),
    ).toBe('ALREADY_ENROLLED')
  })

  it('offers a freed seat to the first in line for twelve hours; who lets it lapse goes to the end', async () => {
    const { village, clock, sessionId } = await classOf(1)
    const [holder, second, third] = await crowd(village, 3)
    if (!holder || !second || !third) throw new Error('three')
    const seat = await enrol(village, holder, sessionId)
    const waiting = await enrol(village, second, sessionId)
    await enrol(village, third, sessionId)
    await call(village, holder, 'school.cancel', { enrolmentId: seat.enrolmentId })
    const offer = await placeOf(village, second, sessionId)
    expect(offer?.status).toBe('offered')
    expect(offer?.offerUntil).toBe(new Date(clock.now().getTime() + 12 * 3_600_000).toISOString())
    clock.forward({ hours: 12 })
    const late = { enrolmentId: waiting.enrolmentId, accept: true }
    expect(await refusal(village, second, 'school.answerOffer', late)).toBe('OFFER_OVER')
    await runDueJobs(village)
    expect((await placeOf(village, second, sessionId))?.place).toBe(1)
    const next = await placeOf(village, third, sessionId)
    expect(next?.status).toBe('offered')
    await call(village, third, 'school.answerOffer', { enrolmentId: next?.enrolmentId ?? ('' as never), accept: true })
    expect((await placeOf(village, third, sessionId))?.status).toBe('enrolled')
  })

  it('makes no offer in the last two hours: a free seat is for whoever asks first', async () => {
    const { village, clock, sessionId } = await classOf(1)
    const [holder, second, third] = await crowd(village, 3)
    if (!holder || !second || !third) throw new Error('three')
    const seat = await enrol(village, holder, sessionId)
    await enrol(village, second, sessionId)
    clock.set(`${addDays(countyDate(clock.now()), 1)}T10:00:00.000Z`)
    await call(village, holder, 'school.cancel', { enrolmentId: seat.enrolmentId })
    await runDueJobs(village)
    expect((await placeOf(village, second, sessionId))?.status).toBe('waitlisted')
    expect((await enrol(village, third, sessionId)).status).toBe('enrolled')
  })

  it('keeps the seat of who asks for leave in the last two hours, and frees it before', async () => {
    const { village, clock, sessionId } = await classOf(2)
    const [early, late] = await crowd(village, 2)
    if (!early || !late) throw new Error('two')
    const [one, other] = [await enrol(village, early, sessionId), await enrol(village, late, sessionId)]
    await call(village, early, 'school.leave', { enrolmentId: one.enrolmentId })
    expect((await call(village, late, 'school.get', { sessionId })).seatsFree).toBe(1)
    clock.set(`${addDays(countyDate(clock.now()), 1)}T10:00:00.000Z`)
    await call(village, late, 'school.leave', { enrolmentId: other.enrolmentId })
    expect((await call(village, late, 'school.get', { sessionId })).seatsFree).toBe(1)
    clock.forward({ hours: 3 })
    expect(await refusal(village, late, 'school.cancel', { enrolmentId: other.enrolmentId })).toBe('LEAVE_TOO_LATE')
  })

  it('offers nobody a second seat while one offer is open', async () => {
    const { village, organiser, sessionId } = await classOf(1)
    const other = await makeClass(village, organiser, { capacity: 1, room: '二号教室' })
    const [holder, waiter] = await crowd(village, 2)
    if (!holder || !waiter) throw new Error('two')
    for (const id of [sessionId, other]) {
      const seat = await enrol(village, holder, id)
      await enrol(village, waiter, id)
      await call(village, holder, 'school.cancel', { enrolmentId: seat.enrolmentId })
    }
    const mine = await Promise.all([sessionId, other].map((id) => placeOf(village, waiter, id)))
    expect(mine.map((one) => one?.status)).toEqual(['offered', 'waitlisted'])
    await call(village, waiter, 'school.answerOffer', {
      enrolmentId: mine[0]?.enrolmentId ?? ('' as never),
      accept: false,
    })
    await runDueJobs(village)
    expect((await placeOf(village, waiter, other))?.status).toBe('offered')
  })
})

describe('who enrols', () => {
  it('points out what overlaps, and enrols a family in one go', async () => {
    const { village, organiser, sessionId } = await classOf(3)
    const [head, wife] = await household(village, ['李大山', '王秀英'])
    if (!head || !wife) throw new Error('two')
    const people = [head.personId, wife.personId]
    expect((await call(village, head, 'school.enrol', { sessionId, people })).places.map((one) => one.status)).toEqual([
      'enrolled',
      'enrolled',
    ])
    const other = await makeClass(village, organiser, { room: '二号教室', title: '防诈骗' })
    expect(await refusal(village, head, 'school.enrol', { sessionId: other, people: [head.personId] })).toBe(
      'CLASSES_OVERLAP',
    )
    expect((await enrol(village, head, other)).status).toBe('enrolled')
    const stranger = await person(village, '赵外人')
    expect(await refusal(village, head, 'school.enrol', { sessionId, people: [stranger.personId] })).toBe('NOT_FOUND')
  })

  it('keeps a class of the village to the village', async () => {
    const { village, sessionId } = await classOf(3)
    const neighbour = await person(village, '吴邻村', NEXT_VILLAGE)
    expect(await refusal(village, neighbour, 'school.get', { sessionId })).toBe('NOT_FOUND')
    expect(await refusal(village, neighbour, 'school.enrol', { sessionId, people: [neighbour.personId] })).toBe(
      'NOT_FOUND',
    )
  })

  it('asks the clerk to call who has no phone, or takes the seat at once where the slip says so', async () => {
    const { village, sessionId } = await classOf(1)
    const clerk = await person(village, '周文书')
    await give(village, clerk, 'clerk', VILLAGE)
    const [holder, next] = await crowd(village, 2)
    if (!holder || !next) throw new Error('two')
    const seat = await enrol(village, holder, sessionId)
    const asked = await personWithoutAccount(village, '孙无机', VILLAGE)
    const sure = await personWithoutAccount(village, '钱一定来', VILLAGE)
    const entered = await call(village, clerk, 'station.enrolFor', {
      ...{ sessionId, personId: asked.personId, takeAtOnce: false, telephone: '13800000000' },
    })
    const { slip } = await call(village, clerk, 'station.enrolFor', {
      ...{ sessionId, personId: sure.personId, takeAtOnce: true },
    })
    expect(slip.number).toBe(2)
    await call(village, holder, 'school.cancel', { enrolmentId: seat.enrolmentId })
    const { offers } = await call(village, clerk, 'school.offersToCall', {})
    expect(offers.map(({ name, telephone }) => [name, telephone])).toEqual([['孙无机', '13800000000']])
    await call(village, clerk, 'school.answerOfferFor', { enrolmentId: entered.enrolmentId, accept: false })
    const tasks = (await call(village, clerk, 'tasks.list', {})).rows.map((one) => one.message?.template)
    expect(tasks).toEqual(expect.arrayContaining(['seatOffered', 'seatPassed', 'seatTaken']))
  })
})
