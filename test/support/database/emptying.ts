import { type SQL, sql } from 'drizzle-orm'
import { APPEND_ONLY_TABLES, BOX_TABLES } from '../../../cloudfunctions/platform/db/schema'
import type { Database } from '../../../cloudfunctions/platform/db/types'

/** What reads the same on both drivers: rows of a query that is no drizzle query. */
async function rowsOf<Row>(owner: Database, query: SQL): Promise<Row[]> {
  const answer: unknown = await owner.execute(query)
  return Array.isArray(answer) ? answer : (answer as { rows: Row[] }).rows
}

const tableNames = async (owner: Database): Promise<string[]> =>
  (
    await rowsOf<{ tablename: string }>(
      owner,
      sql`select tablename from pg_tables where schemaname = current_schema() and tablename <> 'schema_migration'`,
    )
  ).map((row) => row.tablename)

/** Who points at whom, but for tables that point at themselves: one statement deletes those whole. */
const references = (owner: Database): Promise<{ child: string; parent: string }[]> =>
  rowsOf(
    owner,
    sql`select distinct child.relname as child, parent.relname as parent from pg_constraint c
        join pg_class child on child.oid = c.conrelid join pg_class parent on parent.oid = c.confrelid
        where c.contype = 'f' and c.connamespace = current_schema()::regnamespace and child.oid <> parent.oid`,
  )

/** Children before their parents. */
async function inOrder(owner: Database): Promise<string[]> {
  const pointers = await references(owner)
  const ordered: string[] = []
  let left = await tableNames(owner)
  while (left.length > 0) {
    const free = left.filter((table) => !pointers.some(({ child, parent }) => parent === table && left.includes(child)))
    if (free.length === 0) throw new Error(`Tables that point at each other cannot be emptied: ${left.join(', ')}`)
    ordered.push(...free)
    left = left.filter((table) => !free.includes(table))
  }
  return ordered
}

function emptied(table: string): string {
  const guarded = [...APPEND_ONLY_TABLES, ...BOX_TABLES].some((one) => one === table)
  const guard = (state: string) => (guarded ? `alter table ${table} ${state} trigger user;` : '')
  return `if exists (select 1 from ${table}) then ${guard('disable')} delete from ${table}; ${guard('enable')} end if;`
}

/** A statement that deletes what is there: truncating every table takes ten times as long. Needs the owner's rights. */
export async function emptyingStatement(owner: Database): Promise<string> {
  return `do $$ begin ${(await inOrder(owner)).map(emptied).join('\n')} end $$`
}
