import type * as v from 'valibot'
import type { QueueRow } from '../../contract/council'
import type { PersonId } from '../../contract/ids'
import type { NoticeRow } from '../../contract/notices'
import type { EntryKind, EntrySource } from '../../contract/points'
import type { ShownHousehold } from '../../contract/shown'
import type { Reading } from '../context'
import type { Resident } from '../people/actor'
import { boardRows } from './board-rows'
import { ledgerRows } from './ledger-rows'
import { noticeRows, queueRows } from './list-rows'
import type { SavedSheet } from './saved-sheet.repository'

/** A household with its head's name and place, in a file that was asked for with names. */
export interface NamedHousehold {
  headName: string
  group: string
  number: string
}

/** A row of a file, as data: what it reads like is written where the file is made. */
export type SheetRow =
  | { kind: 'queue'; row: v.InferOutput<typeof QueueRow> }
  | { kind: 'notices'; row: v.InferOutput<typeof NoticeRow> }
  | { kind: 'boards'; row: BoardSheetRow }
  | { kind: 'ledger'; row: LedgerSheetRow }

export interface BoardSheetRow {
  /** Null on a roll, which has no order. */
  place: number | null
  household: ShownHousehold
  named: NamedHousehold | null
  villageName: string
  honor: number | null
  inOffice: boolean
}

export interface LedgerSheetRow {
  villageName: string
  seq: number
  postedAt: string
  actOn: string
  kind: EntryKind
  source: EntrySource
  ruleCode: string
  ruleName: string
  honor: number
  redeemable: number
  household: ShownHousehold
  named: NamedHousehold | null
  /** A surname, or in a file with names all of it; null where an entry is of the household. */
  person: string | null
}

/** Notes who reads whose name, before it is handed out. */
export type NoteReading = (read: readonly { personId: PersonId; subjectId: string }[]) => Promise<void>

/** The rows of a saved list, some at a time, so that however long it is only some are held. */
export function sheetRows(r: Reading, reader: Resident, { asked, reason, id }: SavedSheet): AsyncGenerator<SheetRow[]> {
  const unmasked = reason === null ? null : { readerId: reader.person.personId, sheetId: id }
  switch (asked.kind) {
    case 'queue':
      return queueRows(r, reader)
    case 'notices':
      return noticeRows(r, asked.divisionCode)
    case 'boards':
      return boardRows(r, asked, unmasked)
    case 'ledger':
      return ledgerRows(r, asked, unmasked)
  }
}
