import type { HouseholdId } from '../../contract/ids'
import type { SheetInput } from '../../contract/sheets'
import type { ShownHousehold } from '../../contract/shown'
import { viewBoard } from '../boards/view-board'
import type { Reading } from '../context'
import { surnameOf } from '../people/surname'
import { findHeads } from './ledger-rows.repository'
import { noteReading, type Unmasked } from './note-reading'
import type { SheetRow } from './sheet-rows'

/** A file leaves the office: who lets itself be named on the board reads masked in it. */
const masked = (shown: ShownHousehold): ShownHousehold =>
  shown.as === 'named' ? { as: 'masked', surname: surnameOf(shown.headName) } : shown

/** The honour board of a division in a period, as the county has it; heads only of those that let others see who they are. */
export async function* boardRows(
  r: Reading,
  { divisionCode, period, key }: Extract<SheetInput, { kind: 'boards' }>,
  unmasked: Unmasked | null,
): AsyncGenerator<SheetRow[]> {
  const board = await viewBoard(r, { divisionCode, period, key }, undefined)
  const rows = [...board.rows, ...board.roll.map((row) => ({ ...row, place: null, honor: null }))]
  const ids = rows.flatMap(({ householdId }) => householdId ?? [])
  const heads = unmasked ? await findHeads(r.db, ids) : []
  if (unmasked) await noteReading(r, unmasked, heads)
  const named = new Map<HouseholdId, (typeof heads)[number]>(heads.map((one) => [one.householdId, one]))
  yield rows.map(({ householdId, place, shown, villageName, honor, inOffice }) => {
    const found = householdId && named.get(householdId)
    return {
      kind: 'boards',
      row: {
        ...{ place, villageName, honor, inOffice, household: masked(shown) },
        named: found ? { headName: found.headName, group: found.group, number: found.number } : null,
      },
    }
  })
}
