import type { Database } from './types'

export type DatabaseKind = 'pglite' | 'postgres'

/** An open, migrated county; every statement runs as the runtime role. */
export interface OpenedDatabase {
  db: Database
  kind: DatabaseKind
  /** Names of the migrations that this start landed. */
  landed: string[]
  close(): Promise<void>
}
