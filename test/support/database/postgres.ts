import { drizzle } from 'drizzle-orm/postgres-js'
import { runtimeRoleOf } from '../../../cloudfunctions/platform/db/names'
import { connect, openPostgres } from '../../../cloudfunctions/platform/db/open-postgres'
import * as schema from '../../../cloudfunctions/platform/db/schema'
import type { TestDatabase } from './test-database'

const nameOf = (run: string): string => `test_${run}_`

/** Schemas and roles of one run, when it is over. */
export async function dropTestSchemas(url: string, run: string): Promise<void> {
  const owner = connect({ url }, { max: 1 })
  try {
    const made = await owner<{ nspname: string }[]>`
      select nspname from pg_namespace where starts_with(nspname, ${nameOf(run)})`
    for (const { nspname } of made) {
      const role = runtimeRoleOf(nspname)
      await owner.unsafe(`drop schema ${nspname} cascade; drop owned by ${role}; drop role ${role}`).simple()
    }
  } finally {
    await owner.end()
  }
}

/** A schema of this worker's own on the server: migrated for its first file, and only emptied for the next ones. */
export async function openTestPostgres(url: string): Promise<TestDatabase> {
  const schemaName = nameOf(process.env.TEST_RUN ?? `${process.ppid}`) + (process.env.JEST_WORKER_ID ?? '1')
  const opened = await openPostgres({ kind: 'postgres', url, schemaName })
  const owner = connect({ url }, { max: 1, connection: { search_path: schemaName } })
  const ownerDb = drizzle(owner, { schema })
  const close = async (): Promise<void> => {
    await opened.close()
    await owner.end()
  }
  const exec = async (statements: string) => void (await owner.unsafe(`begin;${statements};commit`).simple())
  return { db: opened.db, asOwner: (work) => work(ownerDb), exec, close }
}
