import fc from 'fast-check'
import type { ClassSessionId } from '../../../cloudfunctions/contract/ids'
import type { Village } from '../../../cloudfunctions/domain/context'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { classSession, enrolment } from '../../../cloudfunctions/platform/db/schema'
import { send } from '../../support/call'
import { useDatabase } from '../../support/database'
import type { TestPerson } from '../../support/people'
import '../../support/repeatable'
import { crowd, makeClass, openStation, placeOf } from '../../support/school'
import { testVillage } from '../../support/village'

const test = useDatabase()

const ACTS = ['enrol', 'cancel', 'leave', 'accept', 'decline', 'wait'] as const
const step = fc.record({
  act: fc.constantFrom(...ACTS),
  who: fc.integer({ min: 0, max: 4 }),
  at: fc.integer({ min: 0, max: 1 }),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

async function perform(village: Village, who: TestPerson, sessionId: ClassSessionId, act: Step['act']): Promise<void> {
  const mine = await placeOf(village, who, sessionId)
  if (act === 'enrol') {
    await send(village, who, 'school.enrol', { sessionId, people: [who.personId], despiteOverlap: true })
    return
  }
  if (!mine) return
  const { enrolmentId } = mine
  if (act === 'cancel') await send(village, who, 'school.cancel', { enrolmentId })
  if (act === 'leave') await send(village, who, 'school.leave', { enrolmentId })
  if (act === 'accept' || act === 'decline')
    await send(village, who, 'school.answerOffer', { enrolmentId, accept: act === 'accept' })
}

/** What is wrong with seats, line and offers, by a recount. */
async function faultsIn(village: Village): Promise<string[]> {
  const sessions = await village.db.select().from(classSession)
  const all = await village.db.select().from(enrolment)
  const offers = all.filter((one) => one.status === 'offered')
  const faults = offers
    .filter((one) => offers.filter((other) => other.personId === one.personId).length > 1)
    .map(() => 'two open offers of one person')
  for (const { id, capacity, seatsTaken } of sessions) {
    const here = all.filter((one) => one.sessionId === id)
    const held = here.filter((one) => one.holdsSeat).length
    if (held > capacity) faults.push(`${held} seats of ${capacity}`)
    if (held !== seatsTaken) faults.push(`${held} seats, ${seatsTaken} counted`)
    const line = here.filter((one) => one.status === 'waitlisted').map((one) => one.line)
    if (new Set(line).size < line.length) faults.push('two at one place in line')
  }
  return faults
}

it('after any history seats stay within the capacity, the line has one at each place, and nobody has two open offers', async () => {
  const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 6) }
  const { village, clock } = await testVillage(test.db)
  const organiser = await openStation(village)
  const people = await crowd(village, 5)
  let rooms = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), async (steps) => {
      rooms += 2
      const classes = [
        await makeClass(village, organiser, { capacity: 2, room: `教室${rooms}` }),
        await makeClass(village, organiser, { capacity: 1, room: `教室${rooms + 1}` }),
      ]
      for (const { act, who, at } of steps) {
        const [one, sessionId] = [people[who], classes[at]]
        if (!one || !sessionId) continue
        if (act === 'wait') {
          clock.forward({ hours: 5 })
          await runDueJobs(village)
        } else await perform(village, one, sessionId, act)
        expect(await faultsIn(village)).toEqual([])
      }
    }),
    runs,
  )
}, 300_000)
