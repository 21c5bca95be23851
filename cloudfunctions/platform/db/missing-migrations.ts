import { pgTable, text } from 'drizzle-orm/pg-core'
import { MIGRATIONS } from './migrations'
import type { Reader } from './types'

/** Kept by `migrate` itself, and so no table of the schema. */
const landed = pgTable('schema_migration', { name: text('name').primaryKey() })

/** Names of migrations that this build needs and the database has not. */
export async function missingMigrations(db: Reader): Promise<string[]> {
  const known = new Set((await db.select({ name: landed.name }).from(landed)).map(({ name }) => name))
  return MIGRATIONS.map(({ name }) => name).filter((name) => !known.has(name))
}
