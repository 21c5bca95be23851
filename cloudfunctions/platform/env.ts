import * as v from 'valibot'
import { SigningKeySet } from './signing-keys'
import { SubscribeTemplate } from './wechat/cloud-subscribe-messages'

/** Names every variable that is wrong, in one complaint. */
export class EnvironmentFault extends Error {
  constructor(problems: readonly string[]) {
    super(`The environment is not complete:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    this.name = 'EnvironmentFault'
  }
}

const Port = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/, 'is no port'),
  v.transform(Number),
  v.maxValue(65535, 'is no port'),
)

/** The variables of PostgreSQL's own clients are read by the driver; here they only tell that a server is meant. */
export const DatabaseEnv = v.object({
  DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//, 'must begin with postgres://'))),
  PGHOST: v.optional(v.string()),
  PGPORT: v.optional(Port),
  PGDATABASE: v.optional(v.string()),
  PGUSER: v.optional(v.string()),
  PGPASSWORD: v.optional(v.string()),
})
export type DatabaseEnv = v.InferOutput<typeof DatabaseEnv>

/** Which county is served, and who answers for it: both are shown at the foot of the first page. */
export const CountyEnv = v.object({
  COUNTY_CODE: v.pipe(v.string(), v.regex(/^\d{6}$/, 'must be the six digits of a county')),
  COUNTY_NAME: v.string(),
  SPONSOR_UNIT: v.string(),
  FILING_NUMBER: v.string(),
})
export type CountyEnv = v.InferOutput<typeof CountyEnv>

function keysIn(text: string): SigningKeySet | null {
  try {
    const read = v.safeParse(SigningKeySet, JSON.parse(text))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

/** With what certificates are signed. The complaint names no part of it: it would stand in a log. */
export const KeysEnv = v.object({
  CERTIFICATE_KEYS: v.pipe(
    v.string(),
    v.check((text) => keysIn(text) !== null, 'must be a set of keys, one of which can sign'),
    v.transform((text) => keysIn(text) ?? { keys: [] }),
  ),
})

export const ListenEnv = v.object({ HOST: v.optional(v.string()), PORT: v.optional(Port) })

/** Which of the platform's templates rings a phone for which kind of message; none: only the inbox tells. */
export const PhoneEnv = v.object({
  SUBSCRIBE_TEMPLATES: v.optional(
    v.pipe(v.string(), v.parseJson(undefined, 'is no JSON'), v.record(v.string(), SubscribeTemplate)),
  ),
})

/**
 * Where photos lie that phones put there themselves: the cloud's storage, as its console begins the names of its files, or
 * a folder for trying things out. Without it photos pass through a host.
 */
export const StorageEnv = v.object({
  CLOUD_STORAGE: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^(cloud:\/\/[\w.-]+|file:\/\/\/.+)$/, 'must be cloud://environment.bucket, without a path'),
    ),
  ),
  /** With a folder: the address that serves it. */
  CLOUD_STORAGE_LINKS: v.optional(v.pipe(v.string(), v.url('is no address'))),
})
export type StorageEnv = v.InferOutput<typeof StorageEnv>

type Source = Readonly<Record<string, string | undefined>>

/** Templates and consoles leave variables empty that they mean to leave out. */
const withoutEmpty = (source: Source): Source => Object.fromEntries(Object.entries(source).filter(([, value]) => value))

function problemOf(source: Source, issue: v.BaseIssue<unknown>): string {
  const name = String(issue.path?.[0]?.key)
  return source[name] === undefined ? `${name} is missing` : `${name} ${issue.message}`
}

/**
 * Reads what `schema` names, once, at the entry of a process. Empty is unset.
 * @throws EnvironmentFault naming everything that is missing or wrong.
 */
export function readEnv<S extends v.GenericSchema<Record<string, unknown>, unknown>>(
  schema: S,
  source: Source = process.env,
): v.InferOutput<S> {
  const given = withoutEmpty(source)
  const read = v.safeParse(schema, given)
  if (!read.success) throw new EnvironmentFault(read.issues.map((issue) => problemOf(given, issue)))
  return read.output
}

/** Whether the environment names a PostgreSQL server. */
export const namesServer = (env: DatabaseEnv): boolean =>
  env.DATABASE_URL !== undefined || env.PGHOST !== undefined || env.PGDATABASE !== undefined
