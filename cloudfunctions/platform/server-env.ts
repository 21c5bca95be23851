import { isIP } from 'node:net'
import * as v from 'valibot'
import { CountyEnv, DatabaseEnv, KeysEnv, ListenEnv } from './env'

const PORT = 8410
const DEFAULTS = {
  days: '30',
  idleMinutes: '10080',
  drainSeconds: '20',
  proxies: '127.0.0.1,::1',
  app: 'dist/h5',
  slowMs: '500',
}

const whole = (most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,6}$/, 'is no whole number'),
    v.transform(Number),
    v.minValue(1, 'must be 1 at least'),
    v.maxValue(most, `must be ${most} at most`),
  )

/** "10.1.0.4" or "10.1.0.0/16". */
function isRange(one: string): boolean {
  const [address = '', bits, ...more] = one.split('/')
  const family = isIP(address)
  if (family === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

const entries = {
  ...CountyEnv.entries,
  ...DatabaseEnv.entries,
  ...KeysEnv.entries,
  PHOTO_FOLDER: v.pipe(v.string(), v.startsWith('/', 'must be a whole path, from /')),
  PUBLIC_ORIGIN: v.pipe(
    v.string(),
    v.regex(/^https:\/\/[a-z0-9.-]+(:\d{1,5})?$/, 'must be https:// and a name in small letters, nothing behind it'),
  ),
  TRUSTED_PROXIES: v.optional(
    v.pipe(
      v.string(),
      v.transform((list) => list.split(',').map((one) => one.trim())),
      v.everyItem(isRange, 'must be addresses or ranges with commas between them'),
    ),
    DEFAULTS.proxies,
  ),
  HOST: v.optional(v.string(), '127.0.0.1'),
  PORT: v.optional(ListenEnv.entries.PORT.wrapped, String(PORT)),
  APP_FOLDER: v.optional(v.string(), DEFAULTS.app),
  SESSION_DAYS: v.optional(whole(365), DEFAULTS.days),
  SESSION_IDLE_MINUTES: v.optional(whole(527_040), DEFAULTS.idleMinutes),
  DRAIN_SECONDS: v.optional(whole(600), DEFAULTS.drainSeconds),
  METRICS_PORT: v.optional(ListenEnv.entries.PORT.wrapped),
  SLOW_QUERY_MS: v.optional(whole(600_000), DEFAULTS.slowMs),
}

/** All that a county's own server reads. Without a database it does not start: an embedded one is for trying things out. */
export const ServerEnv = v.pipe(
  v.object(entries),
  v.forward(
    v.partialCheck(
      [['DATABASE_URL'], ['PGHOST'], ['PGDATABASE']],
      (env) => env.DATABASE_URL !== undefined || env.PGHOST !== undefined || env.PGDATABASE !== undefined,
      'must be set, or PGHOST',
    ),
    ['DATABASE_URL'],
  ),
)
export type ServerEnv = v.InferOutput<typeof ServerEnv>

export interface Variable {
  means: string
  /** Belongs where only the service reads it; stands in no log and no command line. */
  secret?: true
}

/** What each is for, in the order of the table in docs/deploy-server.md, which is made of this. */
export const SERVER_VARIABLES: Readonly<Record<keyof ServerEnv, Variable>> = {
  COUNTY_CODE: { means: 'the six digits of the county that is served' },
  COUNTY_NAME: { means: 'its name, as people read it' },
  SPONSOR_UNIT: { means: 'who answers for the installation; shown at the foot of the first page' },
  FILING_NUMBER: { means: 'the number under which the installation is filed, shown beside it' },
  DATABASE_URL: {
    means: 'the PostgreSQL server, `postgres://user:password@host:5432/name`; or the five below',
    secret: true,
  },
  PGHOST: { means: 'instead of it: the machine of the database' },
  PGPORT: { means: 'its port' },
  PGDATABASE: { means: 'the name of the database' },
  PGUSER: { means: 'the login' },
  PGPASSWORD: { means: 'its password', secret: true },
  CERTIFICATE_KEYS: {
    means: 'with what certificates are signed, as `npm run keys` makes it (below)',
    secret: true,
  },
  PHOTO_FOLDER: { means: 'where photos lie; on a disk that is backed up' },
  PUBLIC_ORIGIN: { means: 'the address that people type; pages of any other change nothing' },
  TRUSTED_PROXIES: { means: 'whose word about the address of a client is believed' },
  HOST: { means: 'address to listen on; leave it where the proxy stands on the same machine' },
  PORT: { means: 'port to listen on' },
  APP_FOLDER: { means: 'the built app, from the folder of the installation' },
  SESSION_DAYS: { means: 'how long a browser stays signed in at the most' },
  SESSION_IDLE_MINUTES: { means: 'and how long without being used; a week unless set' },
  DRAIN_SECONDS: { means: 'how long a stop waits for requests under way' },
  METRICS_PORT: { means: 'where `/metrics` is read, on this machine only; unset: nowhere' },
  SLOW_QUERY_MS: { means: 'statements of the database that take longer stand in the log' },
}

/** For the table: every variable with its schema. */
export const SERVER_ENTRIES = entries
