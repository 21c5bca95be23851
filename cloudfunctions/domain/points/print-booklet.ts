import type * as v from 'valibot'
import type { BookletInput, BookletOfInput, BookletRow, BookletView } from '../../contract/booklet'
import { printedCode } from '../../contract/chain-encoding'
import type { AwardCutId, DivisionCode, HouseholdId, LedgerEntryId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import { orRefuse } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import { startOfCountyDay } from '../../platform/county-time'
import { cutPage, fromCursor } from '../../platform/cursor'
import { auditActorOf, type Reading } from '../context'
import type { Resident } from '../people/actor'
import {
  findBookletHousehold,
  findMemberNames,
  findYearCuts,
  findYearEntries,
  type YearSpan,
} from './booklet.repository'
import { findChainEnd, sumEntries } from './ledger.repository'
import { rowOfCut, rowOfEntry } from './ledger-row'

/** A page of the booklet of the reader's own household and a year: its entries with full names. */
export const printOwnBooklet = (r: Reading, actor: Resident, { year, cursor }: v.InferOutput<typeof BookletInput>) =>
  booklet(r, { householdId: actor.person.householdId, year, cursor, actor })

/**
 * The same of any household within reach, for who has no phone; the reading is traced. Who of the household nominated
 * somebody is left out: they may have done it unnamed. @throws AppError NOT_FOUND
 */
export async function printBookletOf(
  r: Reading,
  actor: Resident,
  reach: readonly DivisionCode[],
  { householdId, year, cursor }: v.InferOutput<typeof BookletOfInput>,
): Promise<BookletView> {
  const view = await booklet(r, { householdId, year, cursor, actor, reach })
  const trace = { action: 'booklet.read', subject: 'household', subjectId: householdId, detail: { year } }
  if (cursor === undefined) {
    await r.village.db.transaction((tx) => recordTrace(tx, r.now, auditActorOf(actor), trace))
  }
  return { ...view, rows: view.rows.map(withoutNominator) }
}

interface Asked {
  householdId: HouseholdId
  year: number
  cursor: string | undefined
  actor: Resident
  reach?: readonly DivisionCode[]
}

async function booklet(r: Reading, { householdId, year, cursor, actor, reach }: Asked): Promise<BookletView> {
  const { villageCode, ...found } = orRefuse(await findBookletHousehold(r.db, householdId, reach))
  const span = { from: startOfCountyDay(`${year}-01-01`), to: startOfCountyDay(`${year + 1}-01-01`) }
  const end = await findChainEnd(r.db, villageCode)
  return {
    ...found,
    members: await findMemberNames(r.db, householdId),
    balance: { year, ...(await sumEntries(r.db, householdId, span.from, span.to)) },
    chain: end && { seq: end.seq, code: printedCode(end.hash) },
    ...(await rowsOf(r, actor, householdId, span, cursor)),
  }
}

type Place = { at: Date; id: string }

const oldestFirst = (a: Place, b: Place): number =>
  a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Entries and what caps left nothing of, in the order of posting. */
async function rowsOf(r: Reading, actor: Resident, id: HouseholdId, span: YearSpan, cursor: string | undefined) {
  const { personId } = actor.person
  const size = LIMITS.rowsPerPageMax
  const entries = await findYearEntries(r.db, id, span, fromCursor<LedgerEntryId>(cursor), size + 1)
  const cuts = await findYearCuts(r.db, id, span, fromCursor<AwardCutId>(cursor), size + 1)
  const rows = [
    ...entries.map((one) => ({ at: one.entry.postedAt, id: one.entry.id, row: rowOfEntry(one, personId) })),
    ...cuts.map((one) => ({ at: one.cut.cutAt, id: one.cut.id, row: rowOfCut(one, personId) })),
  ].toSorted(oldestFirst)
  const page = cutPage(rows, size, ({ at, id: last }) => ({ at, id: last }))
  return { ...page, rows: page.rows.map(({ row }) => row) }
}

const withoutNominator = (row: BookletRow): BookletRow =>
  row.source === 'nomination' ? { ...row, personName: null } : row
