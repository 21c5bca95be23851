import { emptyingStatements } from './database/emptying'
import { guardsAsText, takeAway } from './database/guards'
import { openTestPglite } from './database/pglite'
import { openTestPostgres } from './database/postgres'
import type { TestDatabase } from './database/test-database'

const OPEN_MS = 60_000

const url = process.env.TEST_DATABASE_URL || undefined

const open = (): Promise<TestDatabase> => (url === undefined ? openTestPglite() : openTestPostgres(url))

export interface UsedDatabase extends Pick<TestDatabase, 'db' | 'asOwner'> {
  /** Has the database look away from a constraint or an index until the test is over: it refuses what code forgets. */
  lookAway(guard: string): Promise<void>
}

/**
 * A migrated, empty database for every test of the file: PGlite, or the server of TEST_DATABASE_URL. `db` acts as the
 * runtime role; `asOwner` runs work with the owner's rights. Throws at the end of a file whose tests left the schema other
 * than they found it, for the next file is given the same.
 *
 *     const test = useDatabase()
 *     it('…', async () => { await nominateDeed(test.db, …) })
 */
export function useDatabase(): UsedDatabase {
  let opened: TestDatabase | undefined
  let emptying = () => ''
  let guards = ''
  const broughtBack: string[] = []
  const current = (): TestDatabase => {
    if (!opened) throw new Error('useDatabase() serves tests and hooks only')
    return opened
  }

  beforeAll(async () => {
    opened = await open()
    emptying = await opened.asOwner(emptyingStatements)
    guards = await guardsAsText(opened)
  }, OPEN_MS)
  beforeEach(() => current().exec(emptying()))
  afterEach(async () => {
    if (broughtBack.length > 0) await current().exec([emptying(), ...broughtBack.splice(0)].join(';'))
  })
  afterAll(async () => {
    if (!opened) return
    const left = await guardsAsText(opened).finally(opened.close)
    if (left !== guards) throw new Error('The tests of this file left the schema other than they found it')
  })

  return {
    get db() {
      return current().db
    },
    asOwner: (work) => current().asOwner(work),
    lookAway: async (guard) => void broughtBack.push(await takeAway(current(), guard)),
  }
}
