import { and, desc, eq, inArray, lt } from 'drizzle-orm'
import type { DivisionCode, EntryId, HonourId } from '../../../contract/ids'
import {
  exemplarCampaign,
  exemplarCandidacy,
  exemplarContest,
  exemplarEntry,
  exemplarHonour,
  person,
} from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import { withinReach } from '../../people/reach'

export type Honour = typeof exemplarHonour.$inferSelect

export async function insertHonour(tx: Tx, made: typeof exemplarHonour.$inferInsert): Promise<void> {
  await tx.insert(exemplarHonour).values(made)
}

export async function lockHonour(tx: Tx, id: HonourId): Promise<Honour | null> {
  const rows = await tx.select().from(exemplarHonour).where(eq(exemplarHonour.id, id)).for('update')
  return rows[0] ?? null
}

export async function lockHonourOf(tx: Tx, entryId: EntryId): Promise<Honour | null> {
  const rows = await tx.select().from(exemplarHonour).where(eq(exemplarHonour.entryId, entryId)).for('update')
  return rows[0] ?? null
}

export async function updateHonour(
  tx: Tx,
  id: HonourId,
  changed: Partial<typeof exemplarHonour.$inferInsert>,
): Promise<void> {
  await tx.update(exemplarHonour).set(changed).where(eq(exemplarHonour.id, id))
}

export async function findHonoursOf(db: Reader, entryIds: readonly EntryId[]): Promise<Honour[]> {
  if (entryIds.length === 0) return []
  return db
    .select()
    .from(exemplarHonour)
    .where(inArray(exemplarHonour.entryId, [...entryIds]))
}

const all = (db: Reader) =>
  db
    .select({
      honour: exemplarHonour,
      entry: exemplarEntry,
      contest: exemplarContest,
      candidacy: exemplarCandidacy,
      campaign: exemplarCampaign,
      name: person.name,
    })
    .from(exemplarHonour)
    .innerJoin(exemplarEntry, eq(exemplarEntry.id, exemplarHonour.entryId))
    .innerJoin(exemplarContest, eq(exemplarContest.id, exemplarEntry.contestId))
    .innerJoin(exemplarCandidacy, eq(exemplarCandidacy.id, exemplarEntry.candidacyId))
    .innerJoin(exemplarCampaign, eq(exemplarCampaign.id, exemplarCandidacy.campaignId))
    .innerJoin(person, eq(person.id, exemplarCandidacy.personId))

/** Honours with all that is said of them. */
export async function findHonours(db: Reader, ids: readonly HonourId[]) {
  if (ids.length === 0) return []
  return all(db).where(inArray(exemplarHonour.id, [...ids]))
}
export type HonourFound = Awaited<ReturnType<typeof findHonours>>[number]

/** Honours of a division and of those below it, the latest first. */
export async function findHonoursWithin(
  db: Reader,
  divisionCode: DivisionCode,
  before: HonourId | undefined,
  limit: number,
): Promise<HonourFound[]> {
  return all(db)
    .where(and(withinReach(exemplarContest.divisionCode, [divisionCode]), before && lt(exemplarHonour.id, before)))
    .orderBy(desc(exemplarHonour.id))
    .limit(limit)
}
