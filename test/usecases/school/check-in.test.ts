import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { addDays, countyDate } from '../../../cloudfunctions/platform/county-time'
import { newId } from '../../../cloudfunctions/platform/ids'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { adoptRules, type TestPerson } from '../../support/people'
import { crowd, enrol, makeClass, openStation, placeOf, tickOf } from '../../support/school'
import { type TestVillage, testVillage } from '../../support/village'

const test = useDatabase()

const MINUTE_MS = 60_000

/** Ten minutes before a class at 19:30 in which two people have a seat. */
async function beforeClass() {
  const made = await testVillage(test.db)
  await adoptRules(made.village)
  const organiser = await openStation(made.village)
  const sessionId = await makeClass(made.village, organiser)
  const [one, other] = await crowd(made.village, 2)
  if (!one || !other) throw new Error('two')
  const { enrolmentId } = await enrol(made.village, one, sessionId)
  const second = await enrol(made.village, other, sessionId)
  made.clock.set(`${addDays(countyDate(made.clock.now()), 1)}T11:20:00.000Z`)
  return { ...made, organiser, sessionId, one, other, enrolmentId, otherId: second.enrolmentId }
}

const pointsOf = async ({ village }: Pick<TestVillage, 'village'>, who: TestPerson) => {
  const { rows } = await call(village, who, 'points.ledger', {})
  return rows.filter((row) => row.ruleCode === 'N01').reduce((sum, row) => sum + row.honor, 0)
}

describe('the code on the screen', () => {
  it('checks in once whatever is retried, posts N01, and is late a minute later', async () => {
    const at = await beforeClass()
    const { village, clock, organiser, sessionId, one, other, enrolmentId, otherId } = at
    const { code } = await call(village, organiser, 'station.code', { sessionId })
    const mine = { enrolmentId, code }
    expect((await call(village, one, 'school.checkIn', mine)).outcome).toBe('checkedIn')
    expect((await call(village, one, 'school.checkIn', mine)).outcome).toBe('checkedIn')
    expect(await pointsOf(at, one)).toBe(3)
    clock.forward({ minutes: 1 })
    expect((await call(village, other, 'school.checkIn', { enrolmentId: otherId, code })).outcome).toBe('wrongCode')
    expect(await refusal(village, other, 'school.checkIn', mine)).toBe('NOT_FOUND')
  })

  it('takes the code before the one on the screen, and stops guessing after five', async () => {
    const { village, clock, organiser, sessionId, one, enrolmentId } = await beforeClass()
    const { code } = await call(village, organiser, 'station.code', { sessionId })
    const wrong = code === '000000' ? '000001' : '000000'
    const outcomes = []
    for (let guess = 0; guess < 6; guess += 1)
      outcomes.push((await call(village, one, 'school.checkIn', { enrolmentId, code: wrong })).outcome)
    expect(outcomes).toEqual([...Array(5).fill('wrongCode'), 'triesUsedUp'])
    clock.forward({ minutes: 0.5 })
    expect((await call(village, one, 'school.checkIn', { enrolmentId, code })).outcome).toBe('triesUsedUp')
    const ticks = [tickOf(village, enrolmentId)]
    const phoneNow = clock.now().toISOString()
    await call(village, organiser, 'station.reconcile', { sessionId, phoneNow, ticks })
    expect((await placeOf(village, one, sessionId))?.status).toBe('attended')
  })

  it('is shut before the doors open', async () => {
    const { village, clock, organiser, sessionId } = await beforeClass()
    clock.forward({ minutes: -30 })
    expect(await refusal(village, organiser, 'station.code', { sessionId })).toBe('CHECK_IN_CLOSED')
  })
})

describe('without a network', () => {
  it('two phones, one ten minutes off, come back late and in any order: one check-in, one entry', async () => {
    const at = await beforeClass()
    const { village, clock, organiser, sessionId, one, enrolmentId } = at
    const ticked = clock.now()
    const fast = new Date(ticked.getTime() + 10 * MINUTE_MS)
    const first = { tickId: newId<string>(), enrolmentId, way: 'scan' as const, phoneAt: fast.toISOString() }
    clock.forward({ minutes: 3 })
    const second = tickOf(village, enrolmentId)
    clock.forward({ hours: 14 })
    await runDueJobs(village)
    expect((await placeOf(village, one, sessionId))?.status).toBe('absent')
    const now = clock.now()
    const right = { sessionId, phoneNow: now.toISOString(), ticks: [second] }
    const wrong = { sessionId, phoneNow: new Date(now.getTime() + 10 * MINUTE_MS).toISOString(), ticks: [first] }
    for (const batch of [right, wrong, right, wrong]) await call(village, organiser, 'station.reconcile', batch)
    const mine = await placeOf(village, one, sessionId)
    expect([mine?.status, mine?.checkedInAt]).toEqual(['attended', ticked.toISOString()])
    expect(await pointsOf(at, one)).toBe(3)
  })

  it('says of each tick what became of it', async () => {
    const { village, clock, organiser, sessionId, enrolmentId } = await beforeClass()
    const tick = tickOf(village, enrolmentId)
    const early = {
      ...tickOf(village, enrolmentId),
      phoneAt: new Date(clock.now().getTime() - 90 * MINUTE_MS).toISOString(),
    }
    const nobody = tickOf(village, newId())
    const { ticks } = await call(village, organiser, 'station.reconcile', {
      ...{ sessionId, phoneNow: clock.now().toISOString(), ticks: [early, tick, nobody] },
    })
    expect(ticks.map((one) => one.outcome)).toEqual(['outOfTime', 'attended', 'notOnList'])
  })
})

it('takes a check-in back with its points, and a tick that arrives late does not bring it back', async () => {
  const at = await beforeClass()
  const { village, clock, organiser, sessionId, one, enrolmentId } = at
  const offline = tickOf(village, enrolmentId)
  const { code } = await call(village, organiser, 'station.code', { sessionId })
  await call(village, one, 'school.checkIn', { enrolmentId, code })
  clock.forward({ minutes: 5 })
  await call(village, organiser, 'station.revertCheckIn', { enrolmentId, reason: '人没有来，别人代签的。' })
  expect(await pointsOf(at, one)).toBe(0)
  const late = { sessionId, phoneNow: clock.now().toISOString(), ticks: [offline] }
  expect((await call(village, organiser, 'station.reconcile', late)).ticks[0]?.outcome).toBe('voided')
  expect((await placeOf(village, one, sessionId))?.status).toBe('enrolled')
  clock.forward({ minutes: 5 })
  const again = { sessionId, phoneNow: clock.now().toISOString(), ticks: [tickOf(village, enrolmentId)] }
  await call(village, organiser, 'station.reconcile', again)
  expect(await pointsOf(at, one)).toBe(3)
  expect(await call(village, one, 'school.record', {})).toMatchObject({ hours: 1.5, count: 1, name: one.name })
  const told = (await call(village, one, 'messages.list', {})).rows.map((message) => message.template)
  expect(told).toContain('checkInReverted')
})
