import { eq } from 'drizzle-orm'
import * as v from 'valibot'
import { AppError } from '../../platform/app-error'
import type { Clock } from '../../platform/clock'
import { setting } from '../../platform/db/schema'
import type { Database, Tx } from '../../platform/db/types'

const KEY = 'demo.clockOffsetMs'
const Offset = v.optional(v.pipe(v.number(), v.minValue(0)), 0)

/** The real clock, set forward by an offset that the database keeps. It never goes back: what was posted stays posted. */
export interface DemoClock extends Clock {
  /** @throws AppError INVALID_INPUT for a time that lies behind. */
  advanceTo(at: Date): Promise<void>
}

async function readOffset(db: Database): Promise<number> {
  const [row] = await db.select({ value: setting.value }).from(setting).where(eq(setting.key, KEY))
  return v.parse(Offset, row?.value)
}

async function keepOffset(tx: Tx, value: number): Promise<void> {
  await tx.insert(setting).values({ key: KEY, value }).onConflictDoUpdate({ target: setting.key, set: { value } })
}

export async function openDemoClock(db: Database, real: Clock): Promise<DemoClock> {
  let offset = await readOffset(db)
  return {
    now: () => new Date(real.now().getTime() + offset),
    advanceTo: async (at) => {
      const next = at.getTime() - real.now().getTime()
      if (next < offset) throw new AppError('INVALID_INPUT')
      await db.transaction((tx) => keepOffset(tx, next))
      offset = next
    },
  }
}
