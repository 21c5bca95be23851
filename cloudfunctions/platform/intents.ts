import { and, count, eq, sql } from 'drizzle-orm'
import type { AccountId, IntentId } from '../contract/ids'
import { SECRET_FIELDS } from '../contract/phone'
import { AppError } from './app-error'
import { audit, intent as table } from './db/schema'
import type { Tx } from './db/types'
import { hex, sha256 } from './hash'

export interface Command {
  accountId: AccountId
  intent: IntentId
  path: string
  input: unknown
  now: Date
}

/** A PIN has so few digits that a fingerprint of it would tell it. */
const withoutSecrets = (field: string, value: unknown): unknown => (SECRET_FIELDS.includes(field) ? '' : value)

const bodyHash = ({ path, input }: Command): Uint8Array =>
  sha256(path, '\n', JSON.stringify(input ?? null, withoutSecrets))

/**
 * Does `act` once for an intent and keeps its answer: a retry answers the same and does nothing twice. Two retries at once
 * wait for each other. @throws AppError INTENT_REUSED with another path or body
 */
export async function underIntent(tx: Tx, command: Command, act: () => Promise<unknown>): Promise<unknown> {
  const { accountId, intent: id, path, now } = command
  const hash = bodyHash(command)
  const mine = and(eq(table.accountId, accountId), eq(table.id, id))
  const first = await tx
    .insert(table)
    .values({ accountId, id, path, bodyHash: hash, at: now })
    .onConflictDoNothing()
    .returning({ id: table.id })
  if (first.length === 0) {
    const [before] = await tx.select().from(table).where(mine)
    if (!before || hex(before.bodyHash) !== hex(hash)) throw new AppError('INTENT_REUSED')
    return before.answer
  }
  const answer = await act()
  const traces = tx
    .select({ n: count() })
    .from(audit)
    .where(and(eq(audit.at, now), eq(audit.accountId, accountId)))
  await tx
    .update(table)
    .set({ answer, traces: sql`(${traces})` })
    .where(mine)
  return answer
}
