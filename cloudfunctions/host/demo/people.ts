import { eq } from 'drizzle-orm'
import * as v from 'valibot'
import { AccountId } from '../../contract/ids'
import { setting } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

const KEY = 'demo.people'

const DemoPerson = v.object({
  accountId: AccountId,
  name: v.string(),
  /** Where the person's part reaches: the name of a division. */
  note: v.string(),
  /** The part itself, a code. */
  part: v.string(),
})
export type DemoPerson = v.InferOutput<typeof DemoPerson>

/** As whom one may sign in at a demo host; empty where none were loaded. */
export async function readDemoPeople(db: Reader): Promise<DemoPerson[]> {
  const [row] = await db.select({ value: setting.value }).from(setting).where(eq(setting.key, KEY))
  return row ? v.parse(v.array(DemoPerson), row.value) : []
}

export async function keepDemoPeople(tx: Tx, people: DemoPerson[]): Promise<void> {
  await tx.insert(setting).values({ key: KEY, value: people })
}
