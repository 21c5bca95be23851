import { eq } from 'drizzle-orm'
import type { BoardSwitches } from '../../contract/boards'
import { setting } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

const KEY = 'boards.switches'

export async function findSwitches(db: Reader): Promise<unknown> {
  const rows = await db.select({ value: setting.value }).from(setting).where(eq(setting.key, KEY))
  return rows[0]?.value ?? null
}

export async function upsertSwitches(tx: Tx, value: BoardSwitches): Promise<void> {
  await tx.insert(setting).values({ key: KEY, value }).onConflictDoUpdate({ target: setting.key, set: { value } })
}
