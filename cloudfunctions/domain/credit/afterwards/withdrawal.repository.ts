import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm'
import type { DesignationId, DivisionCode, WithdrawalId } from '../../../contract/ids'
import {
  creditDesignation,
  creditWithdrawal,
  division,
  enterprise,
  household,
  person,
} from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import { appealEnds } from '../../council/appeal'
import { withinReach } from '../../people/reach'
import type { Designation } from './designation.repository'

export type Withdrawal = typeof creditWithdrawal.$inferSelect

export async function insertWithdrawal(tx: Tx, made: typeof creditWithdrawal.$inferInsert): Promise<void> {
  await tx.insert(creditWithdrawal).values(made)
}

export async function updateWithdrawal(
  tx: Tx,
  id: WithdrawalId,
  changed: Partial<typeof creditWithdrawal.$inferInsert>,
): Promise<void> {
  await tx.update(creditWithdrawal).set(changed).where(eq(creditWithdrawal.id, id))
}

export async function lockWithdrawal(tx: Tx, id: WithdrawalId): Promise<Withdrawal | null> {
  const rows = await tx.select().from(creditWithdrawal).where(eq(creditWithdrawal.id, id)).for('update')
  return rows[0] ?? null
}

export async function findWithdrawals(db: Reader, ids: readonly WithdrawalId[]): Promise<Withdrawal[]> {
  if (ids.length === 0) return []
  return db
    .select()
    .from(creditWithdrawal)
    .where(inArray(creditWithdrawal.id, [...ids]))
}

/** The proposal that runs against a designation. */
export async function findRunning(db: Reader, designationId: DesignationId): Promise<Withdrawal | null> {
  const rows = await db
    .select()
    .from(creditWithdrawal)
    .where(and(eq(creditWithdrawal.designationId, designationId), isNull(creditWithdrawal.endedAt)))
  return rows[0] ?? null
}

/** The proposal that ended last. */
export async function findEnded(db: Reader, designationId: DesignationId): Promise<Withdrawal | null> {
  const rows = await db
    .select()
    .from(creditWithdrawal)
    .where(and(eq(creditWithdrawal.designationId, designationId), isNotNull(creditWithdrawal.endedAt)))
    .orderBy(desc(creditWithdrawal.id))
    .limit(1)
  return rows[0] ?? null
}

/** Whether the household may still appeal: once, within ten days of the withdrawal. */
export async function mayAppealWithdrawal(
  db: Reader,
  { id, status }: Pick<Designation, 'id' | 'status'>,
  now: Date,
): Promise<boolean> {
  if (status !== 'withdrawn') return false
  const ended = await findEnded(db, id)
  return ended?.endedAt != null && ended.appealedAt === null && now < appealEnds(ended.endedAt)
}

/** Proposals that are not over, and appeals that wait, within reach; the next hearing first. */
export async function findOnDesk(db: Reader, reach: readonly DivisionCode[]) {
  const waits = or(
    isNull(creditWithdrawal.endedAt),
    and(isNotNull(creditWithdrawal.appealedAt), isNull(creditWithdrawal.appealDecidedAt)),
  )
  return db
    .select({
      one: creditWithdrawal,
      designation: creditDesignation,
      headName: sql<string>`coalesce(${enterprise.name}, ${person.name}, '')`,
      villageName: division.name,
    })
    .from(creditWithdrawal)
    .innerJoin(creditDesignation, eq(creditDesignation.id, creditWithdrawal.designationId))
    .leftJoin(household, eq(household.id, creditDesignation.householdId))
    .leftJoin(person, eq(person.id, household.headId))
    .leftJoin(enterprise, eq(enterprise.id, creditDesignation.enterpriseId))
    .innerJoin(division, eq(division.code, creditDesignation.divisionCode))
    .where(and(waits, withinReach(creditDesignation.divisionCode, reach)))
    .orderBy(asc(creditWithdrawal.hearingAt))
    .limit(100)
}

const undecided = and(isNotNull(creditWithdrawal.appealedAt), isNull(creditWithdrawal.appealDecidedAt))

/** One appeal that was not decided in time and of which nobody was told today. */
export async function lockAppealToRemind(tx: Tx, now: Date, today: string): Promise<Withdrawal | null> {
  const notToday = or(isNull(creditWithdrawal.appealRemindedOn), lt(creditWithdrawal.appealRemindedOn, today))
  const rows = await tx
    .select()
    .from(creditWithdrawal)
    .where(and(undecided, lte(creditWithdrawal.appealDueAt, now), notToday))
    .orderBy(asc(creditWithdrawal.appealDueAt))
    .limit(1)
    .for('update', { skipLocked: true })
  return rows[0] ?? null
}

export async function findNextAppealDue(db: Reader, now: Date): Promise<Date | null> {
  const rows = await db
    .select({ at: creditWithdrawal.appealDueAt })
    .from(creditWithdrawal)
    .where(and(undecided, gt(creditWithdrawal.appealDueAt, now)))
    .orderBy(asc(creditWithdrawal.appealDueAt))
    .limit(1)
  return rows[0]?.at ?? null
}
