import { VILLAGE } from '../test/support/village'
import type { County } from './support/county'
import { EMPTY_ROUTE, startHostProcess } from './support/host-process'
import { keptOpen, type Request } from './support/http-client'
import { compare, type Work } from './support/measure'
import { atLeast, type Finding, millis, times } from './support/report'

const CALLERS = 16
const TURNS = { workers: CALLERS, rounds: 14, ms: 250 }

const call = (path: string, input: unknown): Request => ({
  method: 'POST',
  path: `/call/${path}`,
  body: JSON.stringify({ input }),
})

const EMPTY: Request = { method: 'GET', path: EMPTY_ROUTE }
const HEALTH: Request = { method: 'GET', path: '/ready' }
const ME = call('session.me', {})
const RULES = call('points.rules', { villageCode: VILLAGE })

/** What does the envelope cost over HTTP: cookie, schema, procedure, output schema, headers and log? */
export async function httpCall(url: string, county: County): Promise<Finding[]> {
  const host = await startHostProcess(url, county.schemaName)
  const client = keptOpen(host.port, CALLERS)
  const send =
    (request: Request): Work =>
    () =>
      client.send(request)
  try {
    const me = await compare(send(ME), send(EMPTY), TURNS)
    const rules = await compare(send(RULES), send(HEALTH), TURNS)
    return [
      {
        question: `POST /call/session.me, ${CALLERS} callers`,
        measured: `${times(me.ratio)} the rate of an empty GET on the same host (${millis(me.firstMs)} against ${millis(me.secondMs)})`,
        limit: atLeast(me.ratio, 0.3),
        limitedBy: 'reading a body, the input and output schemas and the envelope; client and host share the cores',
      },
      {
        question: `POST /call/points.rules, ${CALLERS} callers`,
        measured: `${times(rules.ratio)} the rate of GET /ready, which asks the database once (${millis(rules.firstMs)} against ${millis(rules.secondMs)})`,
        limit: atLeast(rules.ratio, 0.2),
        limitedBy: 'two statements and the mapping, checking and writing of a whole rule set',
      },
    ]
  } finally {
    client.close()
    await host.stop()
  }
}
