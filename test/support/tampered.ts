import { sql } from 'drizzle-orm'
import type { Database } from '../../cloudfunctions/platform/db/types'

interface WithOwner {
  asOwner<T>(work: (owner: Database) => Promise<T>): Promise<T>
}

/** What only the owner of the database can do to the ledger, and only by switching its guards off. */
export const tampered = (test: WithOwner, change: string): Promise<void> =>
  test.asOwner(async (owner) => {
    for (const statement of [
      'alter table ledger_entry disable trigger user',
      change,
      'alter table ledger_entry enable trigger user',
    ])
      await owner.execute(sql.raw(statement))
  })
