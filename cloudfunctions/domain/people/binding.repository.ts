import { and, asc, desc, eq, gt, inArray, or, sql } from 'drizzle-orm'
import type { AccountId, BindingId, DivisionCode, PersonId } from '../../contract/ids'
import type { Position } from '../../platform/cursor'
import { keptStatement } from '../../platform/db/kept-statement'
import { account, binding, division } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import { withinReach } from './reach'

export async function insertAccount(tx: Tx, made: typeof account.$inferInsert): Promise<void> {
  await tx.insert(account).values(made).onConflictDoNothing()
}

export async function findAccountByOpenid(db: Reader, openid: string): Promise<AccountId | null> {
  const rows = await db.select({ id: account.id }).from(account).where(eq(account.openid, openid))
  return rows[0]?.id ?? null
}

export async function findOpenid(db: Reader, id: AccountId): Promise<string | null> {
  const rows = await db.select({ openid: account.openid }).from(account).where(eq(account.id, id))
  return rows[0]?.openid ?? null
}

export async function insertBinding(tx: Tx, made: typeof binding.$inferInsert): Promise<void> {
  await tx.insert(binding).values(made)
}

const LATEST = {
  status: binding.status,
  villageCode: binding.villageCode,
  villageName: division.name,
  claimedName: binding.claimedName,
  reason: binding.reason,
}

const latestBinding = keptStatement('latest_binding', LATEST, (db, fields) =>
  db
    .select(fields)
    .from(binding)
    .innerJoin(division, eq(division.code, binding.villageCode))
    .where(eq(binding.accountId, sql.placeholder('accountId')))
    .orderBy(desc(binding.id))
    .limit(1),
)

/** The account's last request, as long as it was not granted. */
export async function findLatestBinding(db: Reader, accountId: AccountId) {
  const [latest] = await latestBinding(db, { accountId })
  return latest?.status === 'requested' || latest?.status === 'refused' ? latest : null
}

export async function findOpenRequests(
  db: Reader,
  reach: readonly DivisionCode[],
  after: Position<BindingId> | undefined,
  limit: number,
) {
  const later =
    after && or(gt(binding.requestedAt, after.at), and(eq(binding.requestedAt, after.at), gt(binding.id, after.id)))
  return db
    .select({ binding, villageName: division.name })
    .from(binding)
    .innerJoin(division, eq(division.code, binding.villageCode))
    .where(and(eq(binding.status, 'requested'), withinReach(binding.villageCode, reach), later))
    .orderBy(asc(binding.requestedAt), asc(binding.id))
    .limit(limit)
}

/** Open requests of whoever says to be this person of the village, oldest first. */
export async function findRequestsOf(
  db: Reader,
  { villageCode, name, birthYear }: { villageCode: DivisionCode; name: string; birthYear: number },
) {
  const claimed = and(eq(binding.claimedName, name), eq(binding.birthYear, birthYear))
  return db
    .select({ bindingId: binding.id, requestedAt: binding.requestedAt, phoneTail: binding.phoneTail })
    .from(binding)
    .where(and(eq(binding.status, 'requested'), eq(binding.villageCode, villageCode), claimed))
    .orderBy(asc(binding.id))
}

/** Locks one open request within reach. */
export async function lockOpenRequest(tx: Tx, id: BindingId, reach: readonly DivisionCode[]) {
  const rows = await tx
    .select()
    .from(binding)
    .where(and(eq(binding.id, id), eq(binding.status, 'requested'), withinReach(binding.villageCode, reach)))
    .for('update')
  return rows[0] ?? null
}

export async function decideRequest(
  tx: Tx,
  id: BindingId,
  decision: Partial<typeof binding.$inferInsert>,
): Promise<void> {
  await tx.update(binding).set(decision).where(eq(binding.id, id))
}

/** Those of the people who have an account already. */
export async function findBoundPeople(db: Reader, personIds: PersonId[]): Promise<Set<PersonId>> {
  if (personIds.length === 0) return new Set()
  const rows = await db
    .select({ personId: binding.personId })
    .from(binding)
    .where(and(inArray(binding.personId, personIds), eq(binding.status, 'approved')))
  return new Set(rows.flatMap((row) => row.personId ?? []))
}
