import type { ExtractTablesWithRelations } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT, PgTransaction } from 'drizzle-orm/pg-core'
import type * as schema from './schema'

type Schema = typeof schema

/** A connection (or pool) bound to one county's schema. Reads go through it; writers ask for a `Tx`. */
export type Database = PgDatabase<PgQueryResultHKT, Schema>

/** An open transaction. A function that takes one writes, and never commits by itself. */
export type Tx = PgTransaction<PgQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>

/** For reads that serve both: inside a transaction and outside of one. */
export type Reader = Database | Tx
