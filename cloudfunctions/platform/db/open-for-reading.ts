import { drizzle } from 'drizzle-orm/postgres-js'
import { assertSchemaName, runtimeRoleOf } from './names'
import type { DatabaseConfig } from './open'
import { openPglite } from './open-pglite'
import { connect, ownerConnection } from './open-postgres'
import type { OpenedDatabase } from './opened'
import * as schema from './schema'

const CLOSE_SECONDS = 5

/**
 * Opens a county as it is, to read it: nothing is migrated and nothing can be written, whoever else has it open. Null where
 * there is none. An embedded database is opened as for a start, for there is no other way.
 * @throws FolderInUse, or the driver's error where a server is not reachable
 */
export async function openForReading(config: DatabaseConfig): Promise<OpenedDatabase | null> {
  if (config.kind === 'pglite') return openPglite(config)
  const { schemaName } = config
  assertSchemaName(schemaName)
  const owner = connect(config, { max: 1 })
  const there = await ownerConnection(owner)
    .query('select 1 from pg_namespace where nspname = $1', [schemaName])
    .finally(() => owner.end({ timeout: CLOSE_SECONDS }))
  if (there.length === 0) return null
  const sql = connect(config, {
    max: 1,
    connection: {
      search_path: schemaName,
      role: runtimeRoleOf(schemaName),
      application_name: `${schemaName}_audit`,
      default_transaction_read_only: true,
    },
  })
  return {
    db: drizzle(sql, { schema }),
    kind: 'postgres',
    landed: [],
    close: () => sql.end({ timeout: CLOSE_SECONDS }),
  }
}
