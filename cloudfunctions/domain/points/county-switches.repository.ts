import { eq } from 'drizzle-orm'
import type { BoardSwitches } from '../../contract/boards'
import { keptStatement } from '../../platform/db/kept-statement'
import { setting } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

const KEY = 'boards.switches'

const switches = keptStatement('county_switches', { value: setting.value }, (db, fields) =>
  db.select(fields).from(setting).where(eq(setting.key, KEY)),
)

export async function findSwitches(db: Reader): Promise<unknown> {
  const rows = await switches(db, {})
  return rows[0]?.value ?? null
}

export async function upsertSwitches(tx: Tx, value: BoardSwitches): Promise<void> {
  await tx.insert(setting).values({ key: KEY, value }).onConflictDoUpdate({ target: setting.key, set: { value } })
}
