import { and, asc, eq, inArray, isNull, lt } from 'drizzle-orm'
import type { DeedId } from '../../contract/ids'
import { deed, deedAppeal, deedHelped, deedOutsider, deedPraised, deedWitness } from '../../platform/db/schema'
import type { Tx } from '../../platform/db/types'

/** One deed that was declined or withdrawn before, if no other worker holds it. */
export async function lockToErase(tx: Tx, decidedBefore: Date): Promise<DeedId | null> {
  const rows = await tx
    .select({ id: deed.id })
    .from(deed)
    .where(
      and(inArray(deed.status, ['declined', 'withdrawn']), isNull(deed.erasedAt), lt(deed.decidedAt, decidedBefore)),
    )
    .orderBy(asc(deed.decidedAt))
    .limit(1)
    .for('update', { skipLocked: true })
  return rows[0]?.id ?? null
}

/** Deletes who a deed was about and what was said; its class, dates, village and status stay. */
export async function eraseContent(tx: Tx, id: DeedId, at: Date): Promise<void> {
  await tx.delete(deedPraised).where(eq(deedPraised.deedId, id))
  await tx.delete(deedOutsider).where(eq(deedOutsider.deedId, id))
  await tx.delete(deedHelped).where(eq(deedHelped.deedId, id))
  await tx.delete(deedWitness).where(eq(deedWitness.deedId, id))
  await tx.update(deedAppeal).set({ words: '' }).where(eq(deedAppeal.deedId, id))
  const nobody = { nominatorId: null, enteredById: null, publicTextBy: null }
  await tx
    .update(deed)
    .set({ ...nobody, story: '', place: '', publicText: null, anonymous: true, erasedAt: at })
    .where(eq(deed.id, id))
}
