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
const LEARNERS = 24
const CLASSES = 32
const ROUNDS = 4
const MINUTES = 1 / (24 * 60)

interface Seat {
  place: Place
  sessionId: ClassSessionId
  enrolmentId: EnrolmentId
}

/** A class in each village that begins in ten minutes, everybody in it; the villages' rules give points for it. */
async function fullClasses(county: County, villages: readonly Place[][]): Promise<Seat[][]> {
  const classes: Seat[][] = []
  for (const places of villages) {
    const [first] = places
    if (!first) continue
    const planned = { villageCode: first.villageCode, madeBy: first.headId, capacity: LEARNERS }
    const [sessionId] = await planSessions(county, {
      ...planned,
      inDays: 10 * MINUTES,
      sessions: 1,
      seatsTaken: LEARNERS,
    })
    if (!sessionId) throw new Error('a session was planned')
    const seats = places.map((place) => ({ place, sessionId, enrolmentId: newId<EnrolmentId>() }))
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

/** Villages of the county with a household for each seat of so many classes. */
function villagesOf(places: readonly Place[], classesEach: number): Place[][] {
  const byVillage = new Map<DivisionCode, Place[]>()
  for (const place of places) {
    const theirs = byVillage.get(place.villageCode)
    if (theirs) theirs.push(place)
    else byVillage.set(place.villageCode, [place])
  }
  const large = [...byVillage.values()].filter((theirs) => theirs.length >= classesEach * LEARNERS)
  if (large.length < CLASSES) throw new Error('the county is too small')
  return large.slice(0, CLASSES)
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
  // Villages by turns, as a county arrives.
  const seats = Array.from({ length: LEARNERS }, (_, at) => classes.flatMap((ofClass) => ofClass[at] ?? [])).flat()
  return rateOver(seats, async ({ place, sessionId, enrolmentId }) => {
    const actor = residentOf(place)
    const outcome = await writing(county, (w) => checkInByCode(w, actor, enrolmentId, codes.get(sessionId) ?? ''))
    if (outcome !== 'checkedIn') throw new Error(outcome)
  })
}

/** As an organiser's phone sends them: all in one call. */
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
  const villages = villagesOf(county.places, 2 * (ROUNDS + 1))
  await settle(county, villages.flat())
  const rates: { code: number; phone: number }[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const part = (half: number) => {
      const from = (2 * round + half) * LEARNERS
      return villages.map((places) => places.slice(from, from + LEARNERS))
    }
    const code = await byCode(county, await fullClasses(county, part(0)))
    const phone = await byPhone(county, await fullClasses(county, part(1)))
    if (round > 0) rates.push({ code, phone })
  }
  const limitedBy = 'the ledger: each check-in posts an entry of its own, chain, caps and boards’ scores included'
  const finding = (way: string, rate: number): Finding => ({
    question: `check-ins ${way}, ${CLASSES} villages’ classes, ${CONNECTIONS} at once, points posted`,
    measured: `${Math.round(rate)} a second`,
    limit: atLeast(rate, LEAST),
    limitedBy,
  })
  return [
    finding(`by an organiser’s phone, ${LEARNERS} in a call`, median(rates.map((one) => one.phone))),
    finding('by code, one in a call', median(rates.map((one) => one.code))),
  ]
}
