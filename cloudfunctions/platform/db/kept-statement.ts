import type { GetColumnData, Query, SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Reader } from './types'

type Fields = Record<string, PgColumn | SQL.Aliased>
type Value<F> = F extends PgColumn ? GetColumnData<F> : F extends SQL.Aliased<infer T> ? T : never
type Row<F extends Fields> = { [Name in keyof F]: Value<F[Name]> }

/**
 * A statement on a path that is measured: its text is built once a process instead of once a call, and prepared once a
 * connection (docs/performance.md). `build` puts `sql.placeholder(name)` where values go and answers rows of `fields`, in
 * their order. Not for a statement whose text depends on its values.
 */
export function keptStatement<F extends Fields>(
  name: string,
  fields: F,
  build: (db: Reader, fields: F) => { toSQL(): Query },
) {
  const ordered = Object.entries(fields).map(([key, field]) => ({ path: [key], field }))
  let query: Query | undefined
  return async (db: Reader, values: Record<string, unknown>): Promise<Row<F>[]> => {
    query ??= build(db, fields).toSQL()
    const answers = ordered.length === 0 ? undefined : ordered
    const prepared = db._.session.prepareQuery<{ execute: Row<F>[]; all: unknown; values: unknown }>(
      query,
      answers,
      name,
      true,
    )
    return prepared.execute(values)
  }
}
