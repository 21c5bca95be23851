import type { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { runtimeRoleOf, schemaOfCounty } from '../../../cloudfunctions/platform/db/names'
import { actAsRuntime } from '../../../cloudfunctions/platform/db/open-pglite'
import { readAsWritten } from '../../../cloudfunctions/platform/db/read-as-written'
import * as schema from '../../../cloudfunctions/platform/db/schema'
import { loadTemplate } from './template'
import type { TestDatabase } from './test-database'

const SCHEMA = schemaOfCounty('410523')

declare global {
  /** Of `environment.cjs`: the worker's own, opened when the first of its files asks for it. */
  var pgliteOfWorker: (load: () => Promise<Blob>) => Promise<PGlite>
}

/** The worker's copy of the migrated template, in memory: it stays open for the next file. */
export async function openTestPglite(): Promise<TestDatabase> {
  const client = await globalThis.pgliteOfWorker(() => loadTemplate(SCHEMA))
  await actAsRuntime(client, SCHEMA)
  const db = drizzle(readAsWritten(client), { schema })
  const asOwner: TestDatabase['asOwner'] = async (work) => {
    await client.exec('reset role')
    try {
      return await work(db)
    } finally {
      await client.exec(`set role ${runtimeRoleOf(SCHEMA)}`)
    }
  }
  const exec = (statements: string) => asOwner(async () => void (await client.exec(`begin;${statements};commit`)))
  return { db, asOwner, exec, close: async () => undefined }
}
