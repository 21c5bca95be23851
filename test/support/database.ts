import { sql } from 'drizzle-orm'
import { APPEND_ONLY_TABLES } from '../../cloudfunctions/platform/db/schema'
import type { Database } from '../../cloudfunctions/platform/db/types'
import { openTestPglite } from './database/pglite'
import { openTestPostgres } from './database/postgres'
import type { TestDatabase } from './database/test-database'

const OPEN_MS = 60_000

const url = process.env.TEST_DATABASE_URL || undefined

const open = (): Promise<TestDatabase> => (url === undefined ? openTestPglite() : openTestPostgres(url))

/** What reads the same on both drivers: rows of a query that is no drizzle query. */
async function tableNames(owner: Database): Promise<string[]> {
  const query = sql`select tablename from pg_tables where schemaname = current_schema() and tablename <> 'schema_migration'`
  const answer: unknown = await owner.execute(query)
  const rows = Array.isArray(answer) ? answer : (answer as { rows: unknown[] }).rows
  return rows.map((row: { tablename: string }) => row.tablename)
}

const emptying = (tables: string[]): string => {
  const guarded = APPEND_ONLY_TABLES.filter((table) => tables.includes(table))
  const triggers = (state: string) => guarded.map((table) => `alter table ${table} ${state} trigger user;`).join('\n')
  return `${triggers('disable')}\ntruncate ${tables.join(', ')};\n${triggers('enable')}`
}

/**
 * A migrated, empty database for every test of the file: PGlite, or the server of TEST_DATABASE_URL. `db` acts as the
 * runtime role; `asOwner` runs work with the owner's rights.
 *
 *     const test = useDatabase()
 *     it('…', async () => { await nominateDeed(test.db, …) })
 */
export function useDatabase(): Pick<TestDatabase, 'db' | 'asOwner'> {
  let opened: TestDatabase | undefined
  let statement = ''
  const current = (): TestDatabase => {
    if (!opened) throw new Error('useDatabase() serves tests and hooks only')
    return opened
  }

  beforeAll(async () => {
    opened = await open()
    statement = emptying(await opened.asOwner(tableNames))
  }, OPEN_MS)
  beforeEach(() => current().exec(statement))
  afterAll(() => opened?.close())

  return {
    get db() {
      return current().db
    },
    asOwner: (work) => current().asOwner(work),
  }
}
