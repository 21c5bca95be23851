import { sql } from 'drizzle-orm'
import { APPEND_ONLY_TABLES, BOX_TABLES } from '../../../cloudfunctions/platform/db/schema'
import type { Database } from '../../../cloudfunctions/platform/db/types'
import { emptiedDivisions } from './kept-divisions'
import { rowsOf } from './rows-of'

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

/** A superuser may look away from triggers, those of foreign keys among them: most of the time goes there. */
async function mayLookAway(owner: Database): Promise<boolean> {
  const [role] = await rowsOf<{ rolsuper: boolean }>(
    owner,
    sql`select rolsuper from pg_roles where rolname = current_user`,
  )
  return role?.rolsuper === true
}

const ifThere = (table: string, work: string): string => `if exists (select 1 from ${table}) then ${work} end if;`

function emptied(table: string): string {
  const guarded = [...APPEND_ONLY_TABLES, ...BOX_TABLES].some((one) => one === table)
  const guard = (state: string) => (guarded ? `alter table ${table} ${state} trigger user;` : '')
  return ifThere(table, `${guard('disable')} delete from ${table}; ${guard('enable')}`)
}

const DIVISIONS = 'division'

/** Statements that delete what is there: truncating every table takes ten times as long. They need the owner's rights. */
export async function emptyingStatements(owner: Database): Promise<() => string> {
  const tables = await inOrder(owner)
  const lookAway = await mayLookAway(owner)
  const each = lookAway ? (table: string) => ifThere(table, `delete from ${table};`) : emptied
  const before = lookAway ? 'set local session_replication_role = replica;' : ''
  const others = tables.filter((table) => table !== DIVISIONS).map(each)
  return () => `${before}do $$ begin ${[...others, emptiedDivisions()].join('\n')} end $$`
}
