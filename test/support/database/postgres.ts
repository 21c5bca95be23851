import { drizzle } from 'drizzle-orm/postgres-js'
import { runtimeRoleOf } from '../../../cloudfunctions/platform/db/names'
import { connect, openPostgres } from '../../../cloudfunctions/platform/db/open-postgres'
import * as schema from '../../../cloudfunctions/platform/db/schema'
import type { TestDatabase } from './test-database'

/** A schema of this worker's own on the server, dropped when the file is done. */
export async function openTestPostgres(url: string): Promise<TestDatabase> {
  const schemaName = `test_${process.pid}`
  const opened = await openPostgres({ kind: 'postgres', url, schemaName })
  const owner = connect({ url }, { max: 1, connection: { search_path: schemaName } })
  const ownerDb = drizzle(owner, { schema })
  const close = async (): Promise<void> => {
    await opened.close()
    const role = runtimeRoleOf(schemaName)
    await owner.unsafe(`drop schema ${schemaName} cascade; drop owned by ${role}; drop role ${role}`).simple()
    await owner.end()
  }
  const exec = async (statements: string) => void (await owner.unsafe(`begin;${statements};commit`).simple())
  return { db: opened.db, asOwner: (work) => work(ownerDb), exec, close }
}
