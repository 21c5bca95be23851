import type { Village, Writing } from '../../cloudfunctions/domain/context'
import { BY_CLOCK } from '../../cloudfunctions/platform/audit'
import { databaseFaultOf } from '../../cloudfunctions/platform/db/errors'

export type Act = (w: Writing) => Promise<unknown>

class Undone extends Error {}

/** Acts in a transaction of which nothing stays. @throws what the act throws */
async function undone(village: Village, now: Date, act: Act): Promise<void> {
  try {
    await village.db.transaction(async (tx) => {
      await act({ tx, now, by: BY_CLOCK, village })
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
}

const codeOf = (result: PromiseSettledResult<void>): string[] => {
  if (result.status === 'fulfilled') return []
  const code = databaseFaultOf(result.reason)?.code
  if (!code) throw result.reason
  return [code]
}

/** Acts at once, so many times, each time from the same state; answers what the database said against it, such as `40P01`. */
export async function atOnce(village: Village, times: number, now: Date, acts: readonly Act[]): Promise<string[]> {
  const said: string[] = []
  for (let time = 0; time < times; time++) {
    const results = await Promise.allSettled(acts.map((act) => undone(village, now, act)))
    said.push(...results.flatMap(codeOf))
  }
  return said
}
