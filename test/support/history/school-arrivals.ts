import fc from 'fast-check'
import type { EnrolmentId } from '../../../cloudfunctions/contract/ids'
import { newId } from '../../../cloudfunctions/platform/ids'
import { call } from '../call'
import { enrol } from '../school'
import { planClasses, readSchool, type SchoolWorld } from './school-world'
import { at } from './world'

const MINUTE_MS = 60_000
/** Clocks of the two phones of a station, minutes from the truth. */
const WRONG_BY = [0, 10]

/** What a phone noted without a network: of whom, so many minutes from the beginning of class. */
export interface OfflineTick {
  who: number
  minute: number
  phone: number
  way: 'scan' | 'tick'
}

const tick: fc.Arbitrary<OfflineTick> = fc.record({
  who: fc.nat({ max: 9 }),
  minute: fc.integer({ min: -50, max: 80 }),
  phone: fc.nat({ max: 1 }),
  way: fc.constantFrom('scan' as const, 'tick' as const),
})

/** Ticks, and two orders in which they reach the server; in the second some come twice. */
export const arrivals = fc
  .array(tick, { minLength: 2, maxLength: 8 })
  .chain((ticks) =>
    fc.tuple(
      fc.constant(ticks),
      fc.shuffledSubarray(ticks, { minLength: ticks.length, maxLength: ticks.length }),
      fc.subarray(ticks),
    ),
  )

/** Who was found present and since when, once the ticks came in two orders: a sentence for each who differs. */
export async function differencesOf(
  world: SchoolWorld,
  ticks: readonly OfflineTick[],
  other: readonly OfflineTick[],
): Promise<string[]> {
  await planClasses(world, [world.people.length, world.people.length])
  const places = new Map<string, EnrolmentId>()
  for (const [index, sessionId] of world.classes.entries())
    for (const who of world.people)
      places.set(`${index} ${who.personId}`, (await enrol(world.village, who, sessionId)).enrolmentId)
  const [session] = (await readSchool(world)).sessions
  if (!session) throw new Error('two classes were made')
  world.clock.set(new Date(session.endsAt.getTime() + 60 * MINUTE_MS).toISOString())
  const ids = new Map<OfflineTick, string>()
  for (const [index, order] of [ticks, other].entries())
    for (const one of order) {
      const enrolmentId = places.get(`${index} ${at(world.people, one.who).personId}`)
      const tickId = ids.get(one) ?? newId<string>()
      if (index === 1) ids.set(one, tickId)
      const wrongMs = at(WRONG_BY, one.phone) * MINUTE_MS
      const phoneNow = new Date(world.clock.now().getTime() + wrongMs).toISOString()
      const phoneAt = new Date(session.startsAt.getTime() + one.minute * MINUTE_MS + wrongMs).toISOString()
      if (!enrolmentId) throw new Error('everybody is enrolled')
      const noted = [{ tickId, enrolmentId, way: one.way, phoneAt }]
      const sessionId = at(world.classes, index)
      await call(world.village, world.organiser, 'station.reconcile', { sessionId, phoneNow, ticks: noted })
    }
  const { enrolments } = await readSchool(world)
  const stateOf = (index: number, personId: string) => {
    const one = enrolments.find((row) => row.sessionId === world.classes[index] && row.personId === personId)
    return `${one?.status} ${one?.checkedInAt?.toISOString() ?? ''}`
  }
  return world.people.flatMap(({ personId }) => {
    const [here, there] = [stateOf(0, personId), stateOf(1, personId)]
    return here === there ? [] : [`found ${here} in one order, ${there} in the other`]
  })
}
