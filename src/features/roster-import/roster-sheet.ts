import { type ListedRow, ROSTER_COLUMNS, type RosterColumn } from '../../../cloudfunctions/contract/roster-import'
import * as t from '../../i18n/zh-CN'
import type { SheetPage } from '../../services/sheets/sheets.types'

const words = t.rosterImport

const WIDTHS: Record<RosterColumn, number> = {
  township: 12,
  village: 16,
  number: 10,
  group: 12,
  name: 12,
  birthYear: 12,
  head: 14,
  phone: 16,
}

/** The sheet to fill in, and beside it how each column is filled in. */
export const rosterTemplate = (): SheetPage[] => [
  {
    name: words.sheet,
    rows: [ROSTER_COLUMNS.map((column) => words.columns[column])],
    widths: ROSTER_COLUMNS.map((column) => WIDTHS[column]),
  },
  {
    name: words.howTo,
    rows: [[words.column, words.note], ...ROSTER_COLUMNS.map((column) => [words.columns[column], words.notes[column]])],
    widths: [16, 60],
  },
]

const LISTED = ['village', 'number', 'group', 'name', 'birthYear'] as const satisfies readonly RosterColumn[]

/** Why a row is on the list, in words. */
export const whyOf = ({ faults }: ListedRow): string => faults.map((fault) => words.faults[fault]).join('；')

/** Rows that somebody has to look at. */
export const listedSheet = (name: string, rows: readonly ListedRow[]): SheetPage[] => [
  {
    name,
    rows: [
      [words.line, ...LISTED.map((column) => words.columns[column]), words.why],
      ...rows.map((row) => [
        row.row ?? '',
        row.villageName,
        row.number,
        row.group,
        row.name,
        row.birthYear,
        whyOf(row),
      ]),
    ],
    widths: [8, ...LISTED.map((column) => WIDTHS[column]), 40],
  },
]
