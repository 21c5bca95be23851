import { householdWords } from '../../../src/i18n/shown'
import * as t from '../../../src/i18n/zh-CN'
import type { SheetInput } from '../../contract/sheets'
import type { BoardSheetRow, LedgerSheetRow, NamedHousehold, SheetRow } from '../../domain/sheets/sheet-rows'
import { countyDate } from '../../platform/county-time'

/** What stands in a cell: numbers stay numbers. */
export type SheetCell = string | number

const c = t.sheets.columns

const dayOf = (instant: string): string => countyDate(new Date(instant))

type RowOf<K extends SheetRow['kind']> = Extract<SheetRow, { kind: K }>['row']

function queueCells(row: RowOf<'queue'>): SheetCell[] {
  const { villageName, body, status, openedAt, closesAt, overdue, standing } = row
  const subject =
    'deed' in row && row.deed ? t.council.subjects.deed : 'credit' in row && row.credit ? t.council.subjects.credit : ''
  const figures = standing ? [standing.approvals, standing.needed, standing.able] : ['', '', '']
  const by = body === 'council' ? c.council : t.council.bodies[body]
  const late = overdue ? t.sheets.yes : t.sheets.no
  return [villageName, subject, t.council.statuses[status], by, dayOf(openedAt), dayOf(closesAt), late, ...figures]
}

function noticeCells({
  villageName,
  year,
  number,
  kind,
  state,
  openedAt,
  closesAt,
  provisional,
  lineCount,
}: RowOf<'notices'>): SheetCell[] {
  const words = [t.notices.kinds[kind], t.notices.states[state], dayOf(openedAt), dayOf(closesAt)]
  return [villageName, year, number, ...words, provisional ? t.sheets.yes : t.sheets.no, lineCount]
}

const namedCells = (named: NamedHousehold | null): SheetCell[] =>
  named ? [named.headName, named.group, named.number] : ['', '', '']

function boardCells(
  { place, villageName, household, named, honor, inOffice }: BoardSheetRow,
  withNames: boolean,
): SheetCell[] {
  const rest = [place ?? '', villageName, householdWords(household), honor ?? '', inOffice ? t.sheets.yes : t.sheets.no]
  return withNames ? [...rest, ...namedCells(named)] : rest
}

function ledgerCells(row: LedgerSheetRow, withNames: boolean): SheetCell[] {
  const { villageName, seq, postedAt, actOn, kind, source, ruleCode, ruleName, honor, redeemable, person } = row
  const words = [dayOf(postedAt), actOn, t.points.kinds[kind], t.points.sources[source], ruleCode, ruleName]
  const who = withNames ? [...namedCells(row.named), person ?? ''] : [householdWords(row.household), person ?? '']
  return [villageName, seq, ...words, honor, redeemable, ...who]
}

const NAMES = [c.head, c.group, c.householdNumber]

/** The first row of a file. */
export function headOf({ kind }: SheetInput, withNames: boolean): SheetCell[] {
  switch (kind) {
    case 'queue':
      return [c.village, c.what, c.status, c.by, c.opened, c.closes, c.overdue, c.approvals, c.needed, c.able]
    case 'notices':
      return [c.village, c.year, c.number, c.kind, c.state, c.opened, c.closes, c.provisional, c.lines]
    case 'boards':
      return [c.place, c.village, c.household, c.honor, c.inOffice, ...(withNames ? NAMES : [])]
    case 'ledger':
      return [
        ...[c.village, c.seq, c.posted, c.act, c.kind, c.source, c.ruleCode, c.rule, c.honor, c.redeemable],
        ...(withNames ? NAMES : [c.household]),
        c.person,
      ]
  }
}

/** A row in the words that its page has for it. */
export function cellsOf(one: SheetRow, withNames: boolean): SheetCell[] {
  switch (one.kind) {
    case 'queue':
      return queueCells(one.row)
    case 'notices':
      return noticeCells(one.row)
    case 'boards':
      return boardCells(one.row, withNames)
    case 'ledger':
      return ledgerCells(one.row, withNames)
  }
}
