import { hex, sha256 } from '../hash'
import { MIGRATIONS, type Migration } from './migrations'
import { assertSchemaName } from './names'
import { rolesSql } from './roles'
import type { OwnerConnection, SqlRunner } from './sql-runner'

/** Name under which the state of `rolesSql` is kept beside the migrations: it may change, they may not. */
const ROLES = 'roles'
const LOCK = 'yuexiang.migrate'

const checksumOf = (text: string): string => hex(sha256(text))

/** drizzle-kit names "public" in foreign keys; a county's objects lie where the search path says. */
const statementsOf = (migration: Migration): string[] =>
  migration.sql.replaceAll('"public".', '').split('--> statement-breakpoint')

async function landed(connection: SqlRunner, schemaName: string): Promise<Map<string, string>> {
  const [table] = await connection.query('select to_regclass($1) as found', [`${schemaName}.schema_migration`])
  if (!table?.found) return new Map()
  const rows = await connection.query(`select name, checksum from ${schemaName}.schema_migration`)
  return new Map(rows.map((row) => [String(row.name), String(row.checksum)]))
}

/** @throws Error when a migration that has landed was changed afterwards. */
function pendingOf(known: Map<string, string>, migrations: readonly Migration[]): Migration[] {
  for (const { name, sql } of migrations) {
    const before = known.get(name)
    if (before !== undefined && before !== checksumOf(sql)) {
      throw new Error(`Migration ${name} was changed after it had landed; write a new one instead.`)
    }
  }
  return migrations.filter(({ name }) => !known.has(name))
}

const RECORD = `insert into schema_migration (name, checksum) values ($1, $2)
  on conflict (name) do update set checksum = excluded.checksum, landed_at = now()`

async function land(tx: SqlRunner, schemaName: string, migrations: readonly Migration[]): Promise<string[]> {
  await tx.query('select pg_advisory_xact_lock(hashtext($1), hashtext($2))', [LOCK, schemaName])
  await tx.exec(`create schema if not exists ${schemaName}; set local search_path to ${schemaName};
    create table if not exists schema_migration (
      name text primary key, checksum text not null, landed_at timestamptz not null default now())`)
  const pending = pendingOf(await landed(tx, schemaName), migrations)
  for (const migration of pending) {
    for (const statement of statementsOf(migration)) await tx.exec(statement)
    await tx.query(RECORD, [migration.name, checksumOf(migration.sql)])
  }
  await tx.exec(rolesSql(schemaName))
  await tx.query(RECORD, [ROLES, checksumOf(rolesSql(schemaName))])
  return pending.map(({ name }) => name)
}

/**
 * Brings a county's schema up to date in one transaction; two processes at once give one run. Returns the names of
 * what was landed now. Looks first without a lock, so that a start with nothing to do costs two reads.
 * @throws Error when a landed migration was changed.
 */
export async function migrate(
  connection: OwnerConnection,
  schemaName: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<string[]> {
  assertSchemaName(schemaName)
  const known = await landed(connection, schemaName)
  const upToDate = pendingOf(known, migrations).length === 0 && known.get(ROLES) === checksumOf(rolesSql(schemaName))
  return upToDate ? [] : connection.inTransaction((tx) => land(tx, schemaName, migrations))
}
