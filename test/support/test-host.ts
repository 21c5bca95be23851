import type { FastifyInstance } from 'fastify'
import { compose } from '../../cloudfunctions/compose'
import type { AccountId, DivisionCode } from '../../cloudfunctions/contract/ids'
import type { CallLimits } from '../../cloudfunctions/domain/limit-calls'
import { openDemoClock } from '../../cloudfunctions/host/demo/clock'
import { readDemoPeople } from '../../cloudfunctions/host/demo/people'
import type { Network } from '../../cloudfunctions/host/host'
import type { Metrics } from '../../cloudfunctions/host/metrics/registry'
import { buildServer } from '../../cloudfunctions/host/server'
import { sessionsIn } from '../../cloudfunctions/host/sessions'
import { account } from '../../cloudfunctions/platform/db/schema'
import type { Database } from '../../cloudfunctions/platform/db/types'
import { newId } from '../../cloudfunctions/platform/ids'
import { type LogLine, lineLog } from '../../cloudfunctions/platform/log'
import { movableClock } from './clock'
import { memoryPhotoStore } from './memory-photo-store'
import { testKeys } from './signing-keys'

const START = new Date('2026-03-02T02:00:00.000Z')

interface TestHostOptions {
  demo?: boolean
  appFolder?: string
  network?: Network
  metrics?: Metrics
  limits?: CallLimits
}

/** Which browser asks, where a test does not care. */
export const SOME_BROWSER = { system: 'windows', browser: 'edge', from: '127.0.0.1' } as const

/** A host on the test's database, not listening: requests go in through `app.inject`. */
export async function openTestHost(
  db: Database,
  { demo = true, appFolder = '/nonexistent', network, metrics, limits }: TestHostOptions = {},
) {
  const lines: LogLine[] = []
  const real = movableClock(START)
  const demoClock = demo ? await openDemoClock(db, real) : null
  const clock = demoClock ?? real
  const county = { code: '410523' as DivisionCode, name: 'county', sponsorUnit: 'sponsor', filingNumber: 'number' }
  const log = lineLog(clock, (line) => lines.push(line))
  const village = compose({
    db,
    clock,
    photoStore: memoryPhotoStore(),
    subscribeMessages: null,
    wechat: null,
    keys: testKeys(),
    log,
    county,
    demo,
    ...(limits && { limits }),
  })
  const sessions = sessionsIn(db, real)
  const app: FastifyInstance = buildServer(
    {
      village,
      sessions,
      secureCookies: !demo,
      ...(network && { network }),
      ...(metrics && { metrics }),
      demo: demoClock && { clock: demoClock, people: () => readDemoPeople(db) },
    },
    appFolder,
  )
  return { app, village, sessions, lines, real }
}

export async function makeAccount(db: Database): Promise<AccountId> {
  const id = newId<AccountId>()
  await db.insert(account).values({ id, createdAt: START })
  return id
}
