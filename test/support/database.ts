import { emptyingStatements } from './database/emptying'
import { openTestPglite } from './database/pglite'
import { openTestPostgres } from './database/postgres'
import type { TestDatabase } from './database/test-database'

const OPEN_MS = 60_000

const url = process.env.TEST_DATABASE_URL || undefined

const open = (): Promise<TestDatabase> => (url === undefined ? openTestPglite() : openTestPostgres(url))

/**
 * A migrated, empty database for every test of the file: PGlite, or the server of TEST_DATABASE_URL. `db` acts as the
 * runtime role; `asOwner` runs work with the owner's rights.
 *
 *     const test = useDatabase()
 *     it('…', async () => { await nominateDeed(test.db, …) })
 */
export function useDatabase(): Pick<TestDatabase, 'db' | 'asOwner'> {
  let opened: TestDatabase | undefined
  let emptying = () => ''
  const current = (): TestDatabase => {
    if (!opened) throw new Error('useDatabase() serves tests and hooks only')
    return opened
  }

  beforeAll(async () => {
    opened = await open()
    emptying = await opened.asOwner(emptyingStatements)
  }, OPEN_MS)
  beforeEach(() => current().exec(emptying()))
  afterAll(() => opened?.close())

  return {
    get db() {
      return current().db
    },
    asOwner: (work) => current().asOwner(work),
  }
}
