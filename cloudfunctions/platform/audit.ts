import { and, asc, eq } from 'drizzle-orm'
import type { AccountId, PersonId } from '../contract/ids'
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

/** Leaves the trace of a decision in the decision's own transaction. */
export async function recordTrace(tx: Tx, at: Date, actor: AuditActor, trace: Trace): Promise<void> {
  await tx.insert(audit).values({ id: newId(), at, ...actor, detail: {}, ...trace })
}

/** All that was done to one subject, oldest first. */
export async function tracesOf(db: Database | Tx, subject: string, subjectId: string) {
  return db
    .select({ action: audit.action, at: audit.at, detail: audit.detail })
    .from(audit)
    .where(and(eq(audit.subjectId, subjectId), eq(audit.subject, subject)))
    .orderBy(asc(audit.id))
}
