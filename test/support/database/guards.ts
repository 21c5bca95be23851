import { sql } from 'drizzle-orm'
import { rowsOf } from './rows-of'
import type { TestDatabase } from './test-database'

/** A constraint or an index, with the statement that takes it away and the one that brings it back as it was. */
interface Guard {
  name: string
  away: string
  back: string
}

const GUARDS = sql`
  select conname as name, format('alter table %s drop constraint %I', conrelid::regclass, conname) as away,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as back
  from pg_constraint where connamespace = current_schema()::regnamespace
  union all
  select indexname, format('drop index %I', indexname), indexdef from pg_indexes where schemaname = current_schema()`

const guardsOf = (database: TestDatabase): Promise<Guard[]> => database.asOwner((owner) => rowsOf(owner, GUARDS))

/** Takes away a constraint or an index by its name. Answers the statement that brings it back. */
export async function takeAway(database: TestDatabase, name: string): Promise<string> {
  const guard = (await guardsOf(database)).find((one) => one.name === name)
  if (!guard) throw new Error(`The database has no constraint or index ${name}`)
  await database.exec(guard.away)
  return guard.back
}

/** All guards, for one file's tests must leave the schema as the next file expects it. */
export const guardsAsText = async (database: TestDatabase): Promise<string> =>
  (await guardsOf(database))
    .map(({ back }) => back)
    .toSorted()
    .join('\n')
