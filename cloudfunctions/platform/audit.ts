import { and, asc, eq, sql } from 'drizzle-orm'
import type { AccountId, PersonId } from '../contract/ids'
import { keptStatement } from './db/kept-statement'
import { audit } from './db/schema'
import type { Database, Tx } from './db/types'
import { newId } from './ids'

/** Who acted; both null when the clock did. */
export interface AuditActor {
  accountId: AccountId | null
  personId: PersonId | null
}

export const BY_CLOCK: AuditActor = { accountId: null, personId: null }

export interface Trace {
  action: string
  subject: string
  subjectId: string
  detail?: Record<string, unknown>
}

const traceInsert = keptStatement('insert_trace', {}, (db) =>
  db.insert(audit).values({
    id: sql.placeholder('id'),
    at: sql.placeholder('at'),
    accountId: sql.placeholder('accountId'),
    personId: sql.placeholder('personId'),
    action: sql.placeholder('action'),
    subject: sql.placeholder('subject'),
    subjectId: sql.placeholder('subjectId'),
    detail: sql.placeholder('detail'),
  }),
)

/** Leaves the trace of a decision in the decision's own transaction. */
export async function recordTrace(tx: Tx, at: Date, actor: AuditActor, trace: Trace): Promise<void> {
  const { accountId, personId } = actor
  await traceInsert(tx, { id: newId(), at, accountId, personId, detail: {}, ...trace })
}

/** All that was done to one subject, oldest first. */
export async function tracesOf(db: Database | Tx, subject: string, subjectId: string) {
  return db
    .select({ action: audit.action, at: audit.at, detail: audit.detail })
    .from(audit)
    .where(and(eq(audit.subjectId, subjectId), eq(audit.subject, subject)))
    .orderBy(asc(audit.id))
}
