import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import type { DivisionCode } from '../../cloudfunctions/contract/ids'
import type { County } from '../../cloudfunctions/domain/context'
import { schemaOfCounty } from '../../cloudfunctions/platform/db/names'
import type { DatabaseConfig } from '../../cloudfunctions/platform/db/open'
import { CountyEnv, DatabaseEnv, KeysEnv, ListenEnv, namesServer, readEnv } from '../../cloudfunctions/platform/env'
import type { SigningKeySet } from '../../cloudfunctions/platform/signing-keys'
import local from './local-county.json'

const LOOPBACK = '127.0.0.1'
const DEFAULT_PORT = 8410

const { COUNTY_CODE, COUNTY_NAME, SPONSOR_UNIT, FILING_NUMBER } = CountyEnv.entries

/** On a developer's machine the county need not be said. */
const StartEnv = v.object({
  ...DatabaseEnv.entries,
  ...ListenEnv.entries,
  CERTIFICATE_KEYS: v.optional(KeysEnv.entries.CERTIFICATE_KEYS),
  DATA_FOLDER: v.optional(v.string()),
  PHOTO_FOLDER: v.optional(v.string()),
  COUNTY_CODE: v.optional(COUNTY_CODE, local.code),
  COUNTY_NAME: v.optional(COUNTY_NAME, local.name),
  SPONSOR_UNIT: v.optional(SPONSOR_UNIT, local.sponsorUnit),
  FILING_NUMBER: v.optional(FILING_NUMBER, local.filingNumber),
})
type StartEnv = v.InferOutput<typeof StartEnv>

export interface StartOptions {
  address: string
  port: number
  demo: boolean
  county: County
  database: DatabaseConfig
  photoFolder: string
  /** Absent: a key of its own is kept in `keysFile`. */
  keys: SigningKeySet | undefined
  keysFile: string
}

const countyOf = (env: StartEnv): County => ({
  code: env.COUNTY_CODE as DivisionCode,
  name: env.COUNTY_NAME,
  sponsorUnit: env.SPONSOR_UNIT,
  filingNumber: env.FILING_NUMBER,
})

/**
 * `--port <n>` or PORT; `--empty` leaves the demo people out, and with them the demo. DATABASE_URL or PGHOST mean a
 * PostgreSQL server, otherwise the database lies below DATA_FOLDER (`data/local`), as the photos
 * do unless PHOTO_FOLDER says otherwise; without CERTIFICATE_KEYS a key of its own, made at the first start, signs.
 * @throws EnvironmentFault, or an Error for an unknown option
 */
export function readOptions(root: string, args: string[]): StartOptions {
  const { values } = parseArgs({ args, options: { port: { type: 'string' }, empty: { type: 'boolean' } } })
  const env = readEnv(StartEnv, { ...process.env, ...(values.port === undefined ? {} : { PORT: values.port }) })
  const schemaName = schemaOfCounty(env.COUNTY_CODE)
  const folder = resolve(root, env.DATA_FOLDER ?? 'data/local', values.empty ? 'empty' : 'demo')
  const database: DatabaseConfig = namesServer(env)
    ? { kind: 'postgres', url: env.DATABASE_URL, schemaName }
    : { kind: 'pglite', folder: join(folder, 'pg'), schemaName }
  return {
    address: env.HOST ?? LOOPBACK,
    port: env.PORT ?? DEFAULT_PORT,
    demo: !values.empty,
    county: countyOf(env),
    database,
    photoFolder: env.PHOTO_FOLDER ?? join(folder, 'photos'),
    keys: env.CERTIFICATE_KEYS,
    keysFile: join(folder, 'certificate-keys.json'),
  }
}
