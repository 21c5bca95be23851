import type { ClassSessionId, DivisionCode, EnrolmentId } from '../cloudfunctions/contract/ids'
import { adoptRuleSet } from '../cloudfunctions/domain/points/adopt-rule-set'
import { checkInByCode } from '../cloudfunctions/domain/school/checkin/check-in'
import { codeAt } from '../cloudfunctions/domain/school/checkin/code'
import { reconcile } from '../cloudfunctions/domain/school/checkin/reconcile'
import { findSession } from '../cloudfunctions/domain/school/session.repository'
import { addDays, countyDate } from '../cloudfunctions/platform/county-time'
import { enrolment, membership } from '../cloudfunctions/platform/db/schema'
import { newId } from '../cloudfunctions/platform/ids'
import { CONNECTIONS, type County } from './support/county'
import { median } from './support/measure'
import type { Place } from './support/population'
import { atLeast, type Finding } from './support/report'
import { planSessions, residentOf, writing } from './support/school'

const LEAST = 500
const LEARNERS = 40
const CLASSES = 32
const ROUNDS = 4
const MINUTES = 1 / (24 * 60)

interface Seat {
  place: Place
  sessionId: ClassSessionId
  enrolmentId: EnrolmentId
}

/** Classes that begin in ten minutes, everybody in one of them; of villages whose rules give points for it. */
async function fullClasses(county: County, places: readonly Place[]): Promise<Seat[][]> {
  const [first] = places
  if (!first) throw new Error('the county is too small')
  const planned = { villageCode: first.villageCode, madeBy: first.headId, capacity: LEARNERS }
  const classes: Seat[][] = []
  for (let at = 0; at < CLASSES; at += 1) {
    const [sessionId] = await planSessions(county, {
      ...planned,
      inDays: 10 * MINUTES,
      sessions: 1,
      seatsTaken: LEARNERS,
    })
    if (!sessionId) throw new Error('a session was planned')
    const seats = places
      .slice(at * LEARNERS, (at + 1) * LEARNERS)
      .map((place) => ({ place, sessionId, enrolmentId: newId<EnrolmentId>() }))
    await county.village.db.insert(enrolment).values(
      seats.map(({ place, enrolmentId }) => ({
        ...{
          id: enrolmentId,
          sessionId,
          personId: place.headId,
          status: 'enrolled' as const,
          holdsSeat: true,
          line: 0,
        },
        enrolledAt: county.village.clock.now(),
      })),
    )
    classes.push(seats)
  }
  return classes
}

async function settle(county: County, places: readonly Place[]): Promise<void> {
  const { db, clock } = county.village
  await db
    .insert(membership)
    .values(places.map(({ householdId, headId }) => ({ householdId, personId: headId, from: '2020-01-01' })))
    .onConflictDoNothing()
  const metOn = addDays(countyDate(clock.now()), -90)
  for (const villageCode of new Set<DivisionCode>(places.map((place) => place.villageCode)))
    await writing(county, (w) =>
      adoptRuleSet(w, { villageCode, ruleSetVersion: 1, metOn, entitled: 40, present: 31, inFavour: 30 }),
    )
}

/** How many works of a list are done in a second by so many workers. */
async function rateOver<T>(list: readonly T[], work: (one: T) => Promise<unknown>): Promise<number> {
  const left = [...list]
  const began = performance.now()
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      for (let one = left.pop(); one !== undefined; one = left.pop()) await work(one)
    }),
  )
  return (list.length * 1000) / (performance.now() - began)
}

async function byCode(county: County, classes: readonly Seat[][]): Promise<number> {
  const { village } = county
  const codes = new Map<string, string>()
  for (const [one] of classes) {
    const found = one && (await findSession(village.db, one.sessionId, undefined))
    if (found) codes.set(found.session.id, codeAt(found.session.secret, village.clock.now()).code)
  }
  return rateOver(classes.flat(), async ({ place, sessionId, enrolmentId }) => {
    const actor = residentOf(place)
    const outcome = await writing(county, (w) => checkInByCode(w, actor, enrolmentId, codes.get(sessionId) ?? ''))
    if (outcome !== 'checkedIn') throw new Error(outcome)
  })
}

/** As an organiser's phone sends them: forty in one call. */
async function byPhone(county: County, classes: readonly Seat[][]): Promise<number> {
  const phoneNow = county.village.clock.now().toISOString()
  const rate = await rateOver(classes, async (seats) => {
    const [first] = seats
    if (!first) return
    const ticks = seats.map(({ enrolmentId }) => {
      return { tickId: newId<string>(), enrolmentId, way: 'tick' as const, phoneAt: phoneNow }
    })
    const reach = [first.place.villageCode.slice(0, 6) as DivisionCode]
    const input = { sessionId: first.sessionId, phoneNow, ticks }
    await writing(county, (w) => reconcile(w, residentOf(first.place), reach, input))
  })
  return rate * LEARNERS
}

/** How many people are found present in a second, points and all? */
export async function schoolCheckIns(county: County): Promise<Finding[]> {
  const each = CLASSES * LEARNERS
  const places = county.places.slice(0, each * 2 * (ROUNDS + 1))
  await settle(county, places)
  const rates: { code: number; phone: number }[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const part = (half: number) => places.slice((2 * round + half) * each, (2 * round + half + 1) * each)
    const code = await byCode(county, await fullClasses(county, part(0)))
    const phone = await byPhone(county, await fullClasses(county, part(1)))
    if (round > 0) rates.push({ code, phone })
  }
  const limitedBy = 'the ledger: each check-in posts an entry of its own, chain, caps and boards’ scores included'
  const finding = (way: string, rate: number): Finding => ({
    question: `check-ins ${way}, ${CONNECTIONS} at once, points posted`,
    measured: `${Math.round(rate)} a second`,
    limit: atLeast(rate, LEAST),
    limitedBy,
  })
  return [
    finding(`by an organiser’s phone, ${LEARNERS} in a call`, median(rates.map((one) => one.phone))),
    finding('by code, one in a call', median(rates.map((one) => one.code))),
  ]
}
