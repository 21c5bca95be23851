import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { migrate } from './migrate'
import { runtimeRoleOf } from './names'
import type { OpenedDatabase } from './opened'
import * as schema from './schema'
import type { OwnerConnection, SqlRunner } from './sql-runner'
import { type SlowQueries, watchQueries } from './watch-queries'

export interface PostgresConfig {
  kind: 'postgres'
  /** Name of the county's PostgreSQL schema. */
  schemaName: string
  /** Without it PGHOST, PGPORT, PGDATABASE, PGUSER and PGPASSWORD hold. */
  url?: string | undefined
  /** Connections at once. */
  max?: number
  /** Who is told of slow statements; absent: nobody. */
  slow?: SlowQueries | undefined
}

const DEFAULT_CONNECTIONS = 10
const CONNECT_SECONDS = 10
/** How long a closing pool waits for statements under way. */
const CLOSE_SECONDS = 5

const runner = (sql: postgres.Sql | postgres.TransactionSql): SqlRunner => ({
  exec: async (text) => void (await sql.unsafe(text).simple()),
  query: async (text, params = []) => [...(await sql.unsafe(text, params))],
})

/** One connection with the rights of its login: for migrations, tests and tools. */
export function ownerConnection(sql: postgres.Sql): OwnerConnection {
  return { ...runner(sql), inTransaction: async (work) => (await sql.begin((tx) => wrapped(work(runner(tx))))).value }
}

/** postgres.js unrolls arrays of promises that a transaction returns; a wrapped value comes back as it is. */
const wrapped = async <T>(work: Promise<T>): Promise<{ value: T }> => ({ value: await work })

export function connect({ url }: Pick<PostgresConfig, 'url'>, options: postgres.Options<Record<string, never>>) {
  const all = { connect_timeout: CONNECT_SECONDS, onnotice: () => undefined, ...options }
  return url === undefined ? postgres(all) : postgres(url, all)
}

async function bringUpToDate(config: PostgresConfig): Promise<string[]> {
  const owner = connect(config, { max: 1 })
  try {
    return await migrate(ownerConnection(owner), config.schemaName)
  } finally {
    await owner.end({ timeout: CLOSE_SECONDS })
  }
}

/**
 * Opens a county on a PostgreSQL server, migrated.
 * @throws the driver's error where the server is not reachable (see `isConnectionLoss`).
 */
export async function openPostgres(config: PostgresConfig): Promise<OpenedDatabase> {
  const landed = await bringUpToDate(config)
  const sql = connect(config, {
    max: config.max ?? DEFAULT_CONNECTIONS,
    connection: {
      search_path: config.schemaName,
      role: runtimeRoleOf(config.schemaName),
      application_name: config.schemaName,
    },
  })
  const client = config.slow ? watchQueries(sql, config.slow) : sql
  return { db: drizzle(client, { schema }), kind: 'postgres', landed, close: () => sql.end({ timeout: CLOSE_SECONDS }) }
}
