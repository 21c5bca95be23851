import { sql } from 'drizzle-orm'
import { MIGRATIONS } from '../../../platform/db/migrations'
import { APPEND_ONLY_TABLES } from '../../../platform/db/schema'
import { checkOf } from '../breaches.repository'

const listed = (names: readonly string[]) =>
  sql.raw(`unnest(array[${names.map((name) => `'${name}'`).join(', ')}]::text[])`)

const here = sql`current_schema()::regnamespace`

/** What the database itself refuses: changes of what nobody may change, and rows that break a rule. */
export const guards = checkOf('guards of the database', sql`select ${APPEND_ONLY_TABLES.length}::int`, () => [
  {
    breach: 'lost',
    says: 'a table that nobody may change has lost a trigger',
    where: sql`select t.name || ' ' || g.suffix from ${listed(APPEND_ONLY_TABLES)} as t(name)
      cross join (values ('_rows_stay'), ('_table_stays')) as g(suffix)
      where not exists (select from pg_trigger x join pg_class c on c.oid = x.tgrelid
        where c.relname = t.name and c.relnamespace = ${here} and x.tgname = t.name || g.suffix and x.tgenabled in ('O', 'A'))`,
  },
  {
    breach: 'broken',
    says: 'the running system may change a table that nobody may change',
    where: sql`select t.name || ' ' || may.word from ${listed(APPEND_ONLY_TABLES)} as t(name)
      cross join (values ('update'), ('delete'), ('truncate')) as may(word)
      where has_table_privilege(current_schema() || '_runtime', (current_schema() || '.' || t.name), may.word)`,
  },
  {
    breach: 'broken',
    says: 'a constraint was not checked against the rows that are there',
    where: sql`select conname from pg_constraint where connamespace = ${here} and not convalidated`,
  },
  {
    breach: 'broken',
    says: 'an index is not whole',
    where: sql`select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
      where c.relnamespace = ${here} and not (i.indisvalid and i.indisready)`,
  },
  {
    breach: 'lost',
    says: 'a migration of this build has not landed',
    where: sql`select m.name from ${listed(MIGRATIONS.map(({ name }) => name))} as m(name)
      where not exists (select from schema_migration s where s.name = m.name)`,
  },
])
