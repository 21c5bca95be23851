import { eq } from 'drizzle-orm'
import type { DeedId } from '../../contract/ids'
import { deedOutsider, deedPraised } from '../../platform/db/schema'
import type { Tx } from '../../platform/db/types'

/** The notice of a deed was withdrawn: nobody praised in it has a line any more. */
export async function forgetLines(tx: Tx, deedId: DeedId): Promise<void> {
  await tx.update(deedPraised).set({ linedAt: null }).where(eq(deedPraised.deedId, deedId))
  await tx.update(deedOutsider).set({ lineId: null, confirmedAt: null }).where(eq(deedOutsider.deedId, deedId))
}
