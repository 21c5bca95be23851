import type { AwardCutId, HouseholdId, LedgerEntryId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import type { LedgerRow } from '../../contract/points'
import { countyDate, startOfCountyDay } from '../../platform/county-time'
import { cutPage, fromCursor } from '../../platform/cursor'
import type { Reading } from '../context'
import type { ActorPerson } from '../people/actor'
import { findAllCut } from './caps.repository'
import { findEntries, findEntriesBetween, findReversalsAfter, sumEntries } from './ledger.repository'
import { rowOfCut, rowOfEntry } from './ledger-row'

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

type Position = { at: Date; id: string }

const newestFirst = (a: Position, b: Position): number =>
  b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0)

/** A household's entries, and the awards of which nothing was left, newest first. */
export async function ledgerOf(r: Reading, { householdId, personId }: ActorPerson, cursor: string | undefined) {
  const entries = await findEntries(r.db, householdId, fromCursor<LedgerEntryId>(cursor), LIMITS.pageSize + 1)
  const cuts = await findAllCut(r.db, householdId, fromCursor<AwardCutId>(cursor), LIMITS.pageSize + 1)
  const found = [
    ...entries.map((one) => ({
      at: one.entry.postedAt,
      id: one.entry.id,
      row: rowOfEntry(one, personId),
      of: one.entry,
    })),
    ...cuts.map((one) => ({ at: one.cut.cutAt, id: one.cut.id, row: rowOfCut(one, personId), of: one.cut })),
  ].toSorted(newestFirst)
  const page = cutPage(found, LIMITS.pageSize, ({ at, id }) => ({ at, id }))
  const others = page.rows.map(({ of }) => of).filter((one) => one.personId !== personId)
  const closed = await r.village.ledger.closedTo(r, others)
  const rows = page.rows.map(({ row, of }) =>
    closed.has(`${of.sourceId}/${of.personId}`) && of.personId !== personId ? byRuleAlone(row) : row,
  )
  return { ...page, rows }
}

/** Who declined to be named has an entry in the household's ledger under the rule's name, and nothing more. */
const byRuleAlone = (row: LedgerRow): LedgerRow => ({ ...row, deedId: undefined, personName: null })

/** A household's entries posted in [from, to), newest first. */
export const entriesBetween = findEntriesBetween

/** What was taken back after a period of entries that count in it, oldest first. */
export const reversalsAfter = findReversalsAfter
