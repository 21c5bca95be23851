import type { SQL } from 'drizzle-orm'
import type { Database } from '../../../cloudfunctions/platform/db/types'

/** What reads the same on both drivers: rows of a query that is no drizzle query. */
export async function rowsOf<Row>(owner: Database, query: SQL): Promise<Row[]> {
  const answer: unknown = await owner.execute(query)
  return Array.isArray(answer) ? answer : (answer as { rows: Row[] }).rows
}
