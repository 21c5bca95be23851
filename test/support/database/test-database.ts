import type { Database } from '../../../cloudfunctions/platform/db/types'

export interface TestDatabase {
  /** Acts as the runtime role, like the running system. */
  db: Database
  /** Runs work with the rights of the owner; `db` must not be used meanwhile. */
  asOwner<T>(work: (owner: Database) => Promise<T>): Promise<T>
  /** Runs statements as the owner, in one transaction. */
  exec(statements: string): Promise<void>
  close(): Promise<void>
}
