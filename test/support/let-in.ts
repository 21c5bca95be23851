import type { FastifyInstance } from 'fastify'
import type { SessionId } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { loadCounty } from '../../cloudfunctions/domain/load-county'
import type { Database } from '../../cloudfunctions/platform/db/types'
import { call } from './call'
import { countyData } from './county-data'
import type { TestPerson } from './people'
import { openTestHost } from './test-host'

const EDGE_ON_WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/126.0 Safari/537.36 Edg/126.0'

/** A browser: sends what it was given to keep. */
export function browserAt(app: FastifyInstance) {
  const jar = new Map<string, string>()
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const send = async (method: 'GET' | 'POST' | 'DELETE', url: string, input?: unknown) => {
    const headers = { cookie: cookies(), 'user-agent': EDGE_ON_WINDOWS }
    const answer = await app.inject({ method, url, headers, ...(input === undefined ? {} : { payload: { input } }) })
    for (const { name, value, maxAge, expires } of answer.cookies) {
      if (maxAge === 0 || (expires && expires.getTime() === 0) || value === '') jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }
  const begin = async (): Promise<string> => (await send('POST', '/sign-in')).json().code
  const outcome = async (): Promise<string> => (await send('POST', '/sign-in/outcome')).json().state
  const me = async () => (await send('POST', '/call/session.me', {})).json().data
  const sessions = async (): Promise<{ sessionId: SessionId; own: boolean }[]> =>
    (await send('POST', '/call/signIn.sessions', {})).json().data.sessions
  return { jar, begin, outcome, me, sessions, send }
}

/** A host with a county, on the test's database. */
export async function countyHost(db: Database) {
  const host = await openTestHost(db, { demo: false })
  await loadCounty(host.village, countyData())
  return { ...host, browser: () => browserAt(host.app) }
}

/** Lets a new browser in from somebody's phone. */
export async function letIn(host: { app: FastifyInstance; village: Village }, who: TestPerson) {
  const browser = browserAt(host.app)
  const code = await browser.begin()
  await call(host.village, who, 'signIn.answer', { code, agrees: true })
  await browser.outcome()
  return browser
}
