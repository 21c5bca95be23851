import { useState } from 'react'
import type { BoardPeriod } from '../../../cloudfunctions/contract/boards'
import { dateOf } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { periodOfDate, stepPeriod } from './period-steps'

/** Which month, quarter or year is looked at: the running one, or one before it. */
export function usePeriod() {
  const [{ period, back }, choose] = useState<{ period: BoardPeriod; back: number }>({ period: 'month', back: 0 })
  const running = periodOfDate(period, dateOf(useVillageNow()))
  return {
    period,
    key: stepPeriod(period, running, -back),
    isRunning: back === 0,
    setPeriod: (chosen: BoardPeriod) => choose({ period: chosen, back: 0 }),
    before: () => choose({ period, back: back + 1 }),
    after: () => choose({ period, back: Math.max(0, back - 1) }),
  }
}

export type ChosenPeriod = ReturnType<typeof usePeriod>
