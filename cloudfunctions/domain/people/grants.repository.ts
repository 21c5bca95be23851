import { and, asc, eq, gt, gte, inArray, isNull, lte, type SQL } from 'drizzle-orm'
import type { DivisionCode, GrantId, HouseholdId, PersonId } from '../../contract/ids'
import type { Role } from '../../contract/roles'
import { division, membership, person, roleGrant } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import { withinReach } from './reach'

export async function insertGrant(tx: Tx, made: typeof roleGrant.$inferInsert): Promise<void> {
  await tx.insert(roleGrant).values(made)
}

/** Whoever else appoints in this division waits until this transaction has ended. */
export async function lockDivision(tx: Tx, code: DivisionCode): Promise<void> {
  await tx.select({ code: division.code }).from(division).where(eq(division.code, code)).for('update')
}

/** Ends a grant within reach that runs on the date `today` on the date `until`; answers whose it was, null when there is none. */
export async function endGrant(
  tx: Tx,
  id: GrantId,
  reach: readonly DivisionCode[],
  today: string,
  until: string,
): Promise<PersonId | null> {
  const rows = await tx
    .update(roleGrant)
    .set({ until })
    .where(
      and(
        eq(roleGrant.id, id),
        withinReach(roleGrant.divisionCode, reach),
        lte(roleGrant.from, until),
        gte(roleGrant.until, today),
      ),
    )
    .returning({ personId: roleGrant.personId })
  return rows[0]?.personId ?? null
}

/** All roles of a person end on the date `today`; those still to begin never do. */
export async function endGrantsOf(tx: Tx, personId: PersonId, today: string): Promise<void> {
  await tx.delete(roleGrant).where(and(eq(roleGrant.personId, personId), gt(roleGrant.from, today)))
  await tx
    .update(roleGrant)
    .set({ until: today })
    .where(and(eq(roleGrant.personId, personId), gt(roleGrant.until, today)))
}

/** Takes back a grant within reach that begins after `today`: it was never in force. False when there is none. */
export async function deleteGrantToCome(
  tx: Tx,
  id: GrantId,
  reach: readonly DivisionCode[],
  today: string,
): Promise<boolean> {
  const rows = await tx
    .delete(roleGrant)
    .where(and(eq(roleGrant.id, id), withinReach(roleGrant.divisionCode, reach), gt(roleGrant.from, today)))
    .returning({ id: roleGrant.id })
  return rows.length > 0
}

/** Holders of roles in exactly this division on the date `today`. */
export function findHolders(db: Reader, divisionCode: DivisionCode, today: string, roles?: readonly Role[]) {
  return findGrants(
    db,
    divisionCode,
    and(lte(roleGrant.from, today), gte(roleGrant.until, today), roles && inArray(roleGrant.role, [...roles])),
  )
}

/** Roles in exactly this division that run on the date `today` or begin later. */
export const findHoldersFrom = (db: Reader, divisionCode: DivisionCode, today: string) =>
  findGrants(db, divisionCode, gte(roleGrant.until, today))

async function findGrants(db: Reader, divisionCode: DivisionCode, when: SQL | undefined) {
  return db
    .select({
      grantId: roleGrant.id,
      personId: person.id,
      name: person.name,
      role: roleGrant.role,
      department: roleGrant.department,
      from: roleGrant.from,
      until: roleGrant.until,
    })
    .from(roleGrant)
    .innerJoin(person, eq(person.id, roleGrant.personId))
    .where(and(eq(roleGrant.divisionCode, divisionCode), when))
    .orderBy(asc(person.pinyin), asc(roleGrant.id))
}

/** Which of the households have a member who holds one of the roles on the date `today`. */
export async function findHouseholdsInOffice(
  db: Reader,
  householdIds: HouseholdId[],
  roles: readonly Role[],
  today: string,
) {
  if (householdIds.length === 0) return new Set<HouseholdId>()
  const rows = await db
    .select({ householdId: membership.householdId })
    .from(roleGrant)
    .innerJoin(membership, eq(membership.personId, roleGrant.personId))
    .where(
      and(
        inArray(membership.householdId, householdIds),
        inArray(roleGrant.role, [...roles]),
        lte(roleGrant.from, today),
        gte(roleGrant.until, today),
        isNull(membership.until),
      ),
    )
  return new Set(rows.map((row) => row.householdId))
}

/** Holders of a role in a division or below it on the date `today`. */
export async function findHoldersBelow(db: Reader, role: Role, divisionCode: DivisionCode, today: string) {
  return db
    .select({ personId: roleGrant.personId, divisionCode: roleGrant.divisionCode })
    .from(roleGrant)
    .where(
      and(
        eq(roleGrant.role, role),
        withinReach(roleGrant.divisionCode, [divisionCode]),
        lte(roleGrant.from, today),
        gte(roleGrant.until, today),
      ),
    )
}

/** Whether one of the people holds one of the roles, anywhere, on the date `today`. */
export async function findAnyHolding(
  db: Reader,
  people: readonly PersonId[],
  roles: readonly Role[],
  today: string,
): Promise<boolean> {
  const rows = await db
    .select({ id: roleGrant.id })
    .from(roleGrant)
    .where(
      and(
        inArray(roleGrant.personId, [...people]),
        inArray(roleGrant.role, [...roles]),
        lte(roleGrant.from, today),
        gte(roleGrant.until, today),
      ),
    )
    .limit(1)
  return rows.length > 0
}
