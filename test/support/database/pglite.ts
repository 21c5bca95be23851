import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { runtimeRoleOf, schemaOfCounty } from '../../../cloudfunctions/platform/db/names'
import { actAsRuntime } from '../../../cloudfunctions/platform/db/open-pglite'
import * as schema from '../../../cloudfunctions/platform/db/schema'
import { loadTemplate } from './template'
import type { TestDatabase } from './test-database'

const SCHEMA = schemaOfCounty('410523')

/** A copy of the migrated template, in memory. */
export async function openTestPglite(): Promise<TestDatabase> {
  const client = await PGlite.create({ loadDataDir: await loadTemplate(SCHEMA) })
  await actAsRuntime(client, SCHEMA)
  const db = drizzle(client, { schema })
  const asOwner: TestDatabase['asOwner'] = async (work) => {
    await client.exec('reset role')
    try {
      return await work(db)
    } finally {
      await client.exec(`set role ${runtimeRoleOf(SCHEMA)}`)
    }
  }
  const exec = (statements: string) => asOwner(async () => void (await client.exec(`begin;${statements};commit`)))
  return { db, asOwner, exec, close: () => client.close() }
}
