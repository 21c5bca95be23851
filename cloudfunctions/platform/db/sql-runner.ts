/** The little that migrations need of a driver: statements in one transaction, as the owner. */
export interface SqlRunner {
  /** Runs statements without parameters; several may stand in one text. */
  exec(text: string): Promise<void>
  /** Rows of one query with parameters ($1, $2 …). */
  query(text: string, params?: string[]): Promise<Record<string, unknown>[]>
}

/** A connection of the owner. */
export interface OwnerConnection extends SqlRunner {
  inTransaction<T>(work: (tx: SqlRunner) => Promise<T>): Promise<T>
}
