import type { SheetInput } from '../../contract/sheets'
import { addDays, startOfCountyDay } from '../../platform/county-time'
import { shownHousehold } from '../boards/board'
import type { Reading } from '../context'
import { surnameOf } from '../people/surname'
import { findLedgerRows, type LedgerPlace } from './ledger-rows.repository'
import { noteReading, type Unmasked } from './note-reading'
import type { SheetRow } from './sheet-rows'

const ROWS_AT_ONCE = 1000

type Found = Awaited<ReturnType<typeof findLedgerRows>>[number]

/** A household that lets itself be named reads masked all the same, and one that does not is not told. */
function toRow(found: Found, named: boolean): SheetRow {
  const { listing, headName, group, number, personName, postedAt, villageName, seq, actOn, kind, source } = found
  const { ruleCode, ruleName, honor, redeemable } = found
  return {
    kind: 'ledger',
    row: {
      ...{ villageName, seq, actOn, kind, source, ruleCode, ruleName, honor, redeemable },
      postedAt: postedAt.toISOString(),
      household: shownHousehold(listing === 'named' ? 'masked' : listing, headName),
      named: named ? { headName, group, number } : null,
      person: personName === null || named ? personName : masked(personName, listing),
    },
  }
}

const masked = (name: string, listing: Found['listing']): string | null =>
  listing === 'named' || listing === 'masked' ? `${surnameOf(name)}**` : null

/** The entries of a division, a thousand at a time. */
export async function* ledgerRows(
  r: Reading,
  asked: Extract<SheetInput, { kind: 'ledger' }>,
  unmasked: Unmasked | null,
): AsyncGenerator<SheetRow[]> {
  const { divisionCode } = asked
  const span = { divisionCode, from: startOfCountyDay(asked.from), to: startOfCountyDay(addDays(asked.to, 1)) }
  let after: LedgerPlace | undefined
  for (;;) {
    const found = await findLedgerRows(r.db, span, after, ROWS_AT_ONCE)
    if (unmasked) await noteReading(r, unmasked, found)
    if (found.length > 0) yield found.map((one) => toRow(one, unmasked !== null))
    after = found.at(-1)
    if (found.length < ROWS_AT_ONCE) return
  }
}
