import { BOARD_KINDS, type BoardKind, type BoardSwitches } from '../../contract/boards'
import type { DivisionCode } from '../../contract/ids'
import type { Reader } from '../../platform/db/types'
import type { Writing } from '../context'
import { switchesOf } from '../points/county-switches'
import { householdsAtEnd, villagesAtEnd } from './board-at-end'
import {
  findToFreeze,
  findUnfrozenPeriods,
  insertFrozen,
  insertHouseholdRows,
  insertVillageRows,
} from './frozen.repository'
import { closedAt, periodBounds } from './period'

/** Boards that are neither computed nor frozen are those that the county switched off. */
function isOn(kind: BoardKind, switches: BoardSwitches): boolean {
  switch (kind) {
    case 'households':
      return switches.households && switches.pointOrder
    case 'villages':
      return switches.villages
  }
}

/**
 * Freezes one board of a period that has ended, as it stood at the end, however late the timer comes. Once a board: later
 * reversals are told beside it. False when nothing is left to freeze.
 */
export async function freezeBoard(w: Writing): Promise<boolean> {
  const switches = await switchesOf(w.tx)
  for (const kind of BOARD_KINDS.filter((one) => isOn(one, switches)))
    for (const period of await findUnfrozenPeriods(w.tx, kind)) {
      const frozenAt = closedAt(period, w.now)
      const divisionCode = frozenAt && (await findToFreeze(w.tx, kind, period))
      if (!divisionCode) continue
      if (await insertFrozen(w.tx, { kind, divisionCode, period, frozenAt }))
        await keepRows(w, kind, divisionCode, period)
      return true
    }
  return false
}

async function keepRows(w: Writing, kind: BoardKind, divisionCode: DivisionCode, period: string): Promise<void> {
  switch (kind) {
    case 'households': {
      const rows = await householdsAtEnd(w.tx, divisionCode, period)
      return insertHouseholdRows(
        w.tx,
        rows.map((row) => ({ ...row, kind, divisionCode, period })),
      )
    }
    case 'villages': {
      const rows = await villagesAtEnd(w.tx, divisionCode, period)
      return insertVillageRows(
        w.tx,
        rows.map((row) => ({ ...row, kind, divisionCode, period })),
      )
    }
  }
}

/** When the next period ends that has anything on its boards; null while there is none. */
export async function nextFreezing(db: Reader, now: Date): Promise<Date | null> {
  const switches = await switchesOf(db)
  const ends: Date[] = []
  for (const kind of BOARD_KINDS.filter((one) => isOn(one, switches)))
    ends.push(...(await findUnfrozenPeriods(db, kind)).map((period) => periodBounds(period).to))
  return ends.filter((end) => end > now).toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null
}
