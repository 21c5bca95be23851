import { and, asc, eq, inArray, isNotNull, isNull, lt, not, sql } from 'drizzle-orm'
import type { CandidacyId, PhotoId } from '../../../contract/ids'
import {
  exemplarAppeal,
  exemplarCandidacy,
  exemplarEntry,
  exemplarHonour,
  exemplarPhoto,
  exemplarRevocation,
} from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import { STANDING_HONOURS } from '../honours/honour'

/** One candidacy of which everything ended before, and which no honour and no running appeal rests on; the oldest first. */
export async function findToErase(db: Reader, endedBefore: Date): Promise<CandidacyId | null> {
  const mine = eq(exemplarEntry.candidacyId, exemplarCandidacy.id)
  const running = db
    .select({ id: exemplarEntry.id })
    .from(exemplarEntry)
    .where(and(mine, not(sql`coalesce(${lt(exemplarEntry.endedAt, endedBefore)}, false)`)))
  const honoured = db
    .select({ id: exemplarHonour.id })
    .from(exemplarHonour)
    .innerJoin(exemplarEntry, eq(exemplarEntry.id, exemplarHonour.entryId))
    .leftJoin(
      exemplarRevocation,
      and(
        eq(exemplarRevocation.honourId, exemplarHonour.id),
        isNotNull(exemplarRevocation.appealedAt),
        isNull(exemplarRevocation.appealDecidedAt),
      ),
    )
    .where(
      and(mine, sql`(${inArray(exemplarHonour.status, [...STANDING_HONOURS])} or ${isNotNull(exemplarRevocation.id)})`),
    )
  const appealed = db
    .select({ id: exemplarAppeal.entryId })
    .from(exemplarAppeal)
    .innerJoin(exemplarEntry, eq(exemplarEntry.id, exemplarAppeal.entryId))
    .where(and(mine, isNull(exemplarAppeal.decidedAt)))
  const rows = await db
    .select({ id: exemplarCandidacy.id })
    .from(exemplarCandidacy)
    .where(
      and(
        isNull(exemplarCandidacy.erasedAt),
        lt(exemplarCandidacy.recommendedAt, endedBefore),
        sql`not exists ${running} and not exists ${honoured} and not exists ${appealed}`,
      ),
    )
    .orderBy(asc(exemplarCandidacy.id))
    .limit(1)
  return rows[0]?.id ?? null
}

/** Takes the photos from it; answers which. */
export async function takePhotos(tx: Tx, id: CandidacyId): Promise<PhotoId[]> {
  const rows = await tx
    .delete(exemplarPhoto)
    .where(eq(exemplarPhoto.candidacyId, id))
    .returning({ id: exemplarPhoto.photoId })
  return rows.map((row) => row.id)
}

/** Deletes what was written of somebody; that they stood, when, where and how it ended stays. */
export async function eraseContent(tx: Tx, id: CandidacyId, at: Date): Promise<void> {
  await tx.update(exemplarCandidacy).set({ story: '', erasedAt: at }).where(eq(exemplarCandidacy.id, id))
  const entries = tx.select({ id: exemplarEntry.id }).from(exemplarEntry).where(eq(exemplarEntry.candidacyId, id))
  await tx.update(exemplarEntry).set({ endWords: null, upwardReason: null }).where(eq(exemplarEntry.candidacyId, id))
  await tx
    .update(exemplarAppeal)
    .set({ words: '', decisionWords: sql`case when ${exemplarAppeal.decisionWords} is null then null else '' end` })
    .where(inArray(exemplarAppeal.entryId, entries))
  const honours = tx
    .select({ id: exemplarHonour.id })
    .from(exemplarHonour)
    .where(inArray(exemplarHonour.entryId, entries))
  await tx
    .update(exemplarRevocation)
    .set({
      reason: '',
      companion: null,
      heardWords: sql`case when ${exemplarRevocation.heardWords} is null then null else '' end`,
      appealWords: sql`case when ${exemplarRevocation.appealWords} is null then null else '' end`,
    })
    .where(inArray(exemplarRevocation.honourId, honours))
  await tx.execute(sql`select erase_candidate_words(${id}::uuid)`)
}
