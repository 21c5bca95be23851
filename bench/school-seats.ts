import { eq, sql } from 'drizzle-orm'
import type { ClassSessionId } from '../cloudfunctions/contract/ids'
import { enrol } from '../cloudfunctions/domain/school/enrolment/enrol'
import { classSession } from '../cloudfunctions/platform/db/schema'
import type { Database, Tx } from '../cloudfunctions/platform/db/types'
import type { County } from './support/county'
import { median } from './support/measure'
import { atLeast, type Finding, millis, times } from './support/report'
import { planSessions, residentOf, writing } from './support/school'

const LEAST = 0.3
const LEARNERS = 1000
const SEATS = 50
const ROUNDS = 5

/** The row that everybody wants: in a transaction as every command has, or bare. */
const updateOneRow = (db: Database | Tx, id: ClassSessionId) =>
  db
    .update(classSession)
    .set({ version: sql`${classSession.version} + 1` })
    .where(eq(classSession.id, id))

/** How long it takes until all that begin at once are done. */
async function msOf(works: readonly (() => Promise<unknown>)[]): Promise<number> {
  const began = performance.now()
  await Promise.all(works.map((work) => work()))
  return performance.now() - began
}

/** A thousand people want fifty seats in the same second. What does one of them cost, against an update of one row? */
export async function schoolSeats(county: County): Promise<Finding[]> {
  const { village, places } = county
  const [first] = places
  if (!first) throw new Error('the county is empty')
  const learners = places.slice(0, LEARNERS).map(residentOf)
  const planned = { villageCode: first.villageCode, madeBy: first.headId, capacity: SEATS, inDays: 3 }
  const pairs: { enrolMs: number; updateMs: number; bareMs: number }[] = []
  const given = new Set<number>()
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [sessionId] = await planSessions(county, { ...planned, inDays: 3 + round, sessions: 1 })
    if (!sessionId) throw new Error('a session was planned')
    const enrolMs = await msOf(
      learners.map((actor) => () => {
        const input = { sessionId, people: [actor.person.personId], despiteOverlap: false }
        return writing(county, (w) => enrol(w, actor, input))
      }),
    )
    const updateMs = await msOf(learners.map(() => () => writing(county, ({ tx }) => updateOneRow(tx, sessionId))))
    const bareMs = await msOf(learners.map(() => () => updateOneRow(village.db, sessionId)))
    const [row] = await village.db.select().from(classSession).where(eq(classSession.id, sessionId))
    given.add(row?.seatsTaken ?? 0)
    if (row?.nextInLine !== LEARNERS - SEATS + 1) throw new Error('somebody is neither seated nor in line')
    // The first round warms both up.
    if (round > 0) pairs.push({ enrolMs, updateMs, bareMs })
  }
  if ([...given].some((seats) => seats !== SEATS)) throw new Error(`seats given: ${[...given].join(', ')}`)
  const ratio = median(pairs.map(({ enrolMs, updateMs }) => updateMs / enrolMs))
  const bare = median(pairs.map(({ enrolMs, bareMs }) => bareMs / enrolMs))
  const [one, other] = [median(pairs.map((pair) => pair.enrolMs)), median(pairs.map((pair) => pair.updateMs))]
  return [
    {
      question: `${LEARNERS} at once for ${SEATS} seats, exactly ${SEATS} given`,
      measured: `${times(ratio)} the rate of an update of one row in a transaction, ${times(bare)} of a bare one (all done in ${millis(one)} against ${millis(other)})`,
      limit: atLeast(ratio, LEAST),
      limitedBy:
        'the lock of the session is held over three trips and a flush, that of the one row over two and a flush; the client’s own time for eight statements instead of one',
    },
  ]
}
