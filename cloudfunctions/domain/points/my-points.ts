import type { HouseholdId, LedgerEntryId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import { countyDate, startOfCountyDay } from '../../platform/county-time'
import { cutPage, fromCursor } from '../../platform/cursor'
import type { Reading } from '../context'
import { findEntries, findEntriesBetween, sumEntries } from './ledger.repository'

/** Both balances of a household, summed from its entries: honour points of the running year, redeemable of all time. */
export async function balanceOf(r: Reading, householdId: HouseholdId) {
  const year = Number(countyDate(r.now).slice(0, 4))
  const sums = await sumEntries(
    r.db,
    householdId,
    startOfCountyDay(`${year}-01-01`),
    startOfCountyDay(`${year + 1}-01-01`),
  )
  return { year, ...sums }
}

/** A household's entries, newest first. */
export async function ledgerOf(r: Reading, householdId: HouseholdId, cursor: string | undefined) {
  const found = await findEntries(r.db, householdId, fromCursor<LedgerEntryId>(cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ entry }) => ({ at: entry.postedAt, id: entry.id }))
  const rows = page.rows.map(({ entry, ruleName, personName }) => ({
    entryId: entry.id,
    kind: entry.kind,
    seq: entry.seq,
    postedAt: entry.postedAt.toISOString(),
    actOn: entry.actOn,
    ruleCode: entry.ruleCode,
    ruleName,
    ruleSetVersion: entry.ruleSetVersion,
    honor: entry.honor,
    redeemable: entry.redeemable,
    personName,
    source: entry.source,
    sourceId: entry.sourceId,
  }))
  return { ...page, rows }
}

/** A household's entries posted in [from, to), newest first. */
export const entriesBetween = findEntriesBetween
