import { PERIODS, periodKey } from '../../platform/county-time'
import type { Writing } from '../context'
import { townshipOf } from '../divisions/codes'
import { switchesOf } from '../points/county-switches'
import { countVillages } from './closing.repository'
import { lockStaleVillage, upsertVillageScore } from './village-score.repository'

/** Counts one village anew whose chain has grown since it was counted. False when there is none, or the board is off. */
export async function recountVillage(w: Writing): Promise<boolean> {
  if (!(await switchesOf(w.tx)).villages) return false
  const periods = PERIODS.map((period) => periodKey(w.now, period))
  const stale = await lockStaleVillage(w.tx, periods)
  if (!stale) return false
  const { villageCode } = stale
  const counted = { townshipCode: townshipOf(villageCode), countedSeq: Number(stale.seq) }
  for (const period of periods) {
    const [now] = await countVillages(w.tx, villageCode, period)
    const { households, withBonus, points } = now ?? { households: 0, withBonus: 0, points: 0 }
    await upsertVillageScore(w.tx, { villageCode, period, households, withBonus, points, ...counted })
  }
  return true
}
