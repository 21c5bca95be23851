import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { CandidacyId, ContestId, EntryId, PersonId } from '../../../contract/ids'
import {
  exemplarCampaign,
  exemplarCandidacy,
  exemplarContest,
  exemplarEntry,
  membership,
  person,
} from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import type { Candidacy } from './candidacy.repository'
import { LIVE_STATUSES } from './entry'

export type Entry = typeof exemplarEntry.$inferSelect
export interface Entered {
  entry: Entry
  candidacy: Candidacy
}

/** False where the candidacy is in the contest already. */
export async function placeEntry(tx: Tx, made: typeof exemplarEntry.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(exemplarEntry).values(made).onConflictDoNothing().returning({ id: exemplarEntry.id })
  return rows.length > 0
}

export async function findEntry(db: Reader, id: EntryId): Promise<Entry | null> {
  const rows = await db.select().from(exemplarEntry).where(eq(exemplarEntry.id, id))
  return rows[0] ?? null
}

/** Entries with their candidacies. */
export async function findEntered(db: Reader, ids: readonly EntryId[]): Promise<Entered[]> {
  if (ids.length === 0) return []
  return db
    .select({ entry: exemplarEntry, candidacy: exemplarCandidacy })
    .from(exemplarEntry)
    .innerJoin(exemplarCandidacy, eq(exemplarCandidacy.id, exemplarEntry.candidacyId))
    .where(inArray(exemplarEntry.id, [...ids]))
}

/** Everybody who ever stood in contests, in the order in which they came. */
export async function findEnteredIn(db: Reader, contestIds: readonly ContestId[]): Promise<Entered[]> {
  if (contestIds.length === 0) return []
  return db
    .select({ entry: exemplarEntry, candidacy: exemplarCandidacy })
    .from(exemplarEntry)
    .innerJoin(exemplarCandidacy, eq(exemplarCandidacy.id, exemplarEntry.candidacyId))
    .where(inArray(exemplarEntry.contestId, [...contestIds]))
    .orderBy(asc(exemplarEntry.id))
}

/** Entries of candidacies with their contests, the first first. */
export async function findEntriesOf(db: Reader, ids: readonly CandidacyId[]) {
  if (ids.length === 0) return []
  return db
    .select({ entry: exemplarEntry, contest: exemplarContest })
    .from(exemplarEntry)
    .innerJoin(exemplarContest, eq(exemplarContest.id, exemplarEntry.contestId))
    .where(inArray(exemplarEntry.candidacyId, [...ids]))
    .orderBy(asc(exemplarEntry.id))
}

/** Candidacies of a person of which something stands. */
export async function findStandingOf(db: Reader, personId: PersonId): Promise<CandidacyId[]> {
  const rows = await db
    .selectDistinct({ id: exemplarCandidacy.id })
    .from(exemplarCandidacy)
    .innerJoin(exemplarEntry, eq(exemplarEntry.candidacyId, exemplarCandidacy.id))
    .where(and(eq(exemplarCandidacy.personId, personId), inArray(exemplarEntry.status, [...LIVE_STATUSES])))
    .orderBy(asc(exemplarCandidacy.id))
  return rows.map((row) => row.id)
}

/** The contest is locked by the caller. */
export async function updateEntry(
  tx: Tx,
  id: EntryId,
  changed: Partial<typeof exemplarEntry.$inferInsert>,
): Promise<void> {
  await tx.update(exemplarEntry).set(changed).where(eq(exemplarEntry.id, id))
}

/** A candidacy of a running campaign that still stands, whose person died since they were last asked, or lives in no household of the county. */
export async function findGone(db: Reader): Promise<{ candidacyId: CandidacyId; died: boolean } | null> {
  const rows = await db
    .select({ candidacyId: exemplarCandidacy.id, diedOn: person.diedOn })
    .from(exemplarCandidacy)
    .innerJoin(exemplarCampaign, eq(exemplarCampaign.id, exemplarCandidacy.campaignId))
    .innerJoin(exemplarEntry, eq(exemplarEntry.candidacyId, exemplarCandidacy.id))
    .innerJoin(person, eq(person.id, exemplarCandidacy.personId))
    .leftJoin(membership, and(eq(membership.personId, person.id), isNull(membership.until)))
    .where(
      and(
        eq(exemplarCampaign.status, 'running'),
        inArray(
          exemplarEntry.status,
          LIVE_STATUSES.filter((one) => one !== 'chosen'),
        ),
        or(
          and(sql`${person.diedOn} is not null`, isNull(exemplarCandidacy.familyAskedAt)),
          and(isNull(person.diedOn), isNull(membership.personId)),
        ),
      ),
    )
    .orderBy(asc(exemplarCandidacy.id))
    .limit(1)
  const [row] = rows
  return row ? { candidacyId: row.candidacyId, died: row.diedOn !== null } : null
}
