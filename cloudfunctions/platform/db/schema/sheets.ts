import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { DivisionCode, PersonId, SavedSheetId } from '../../../contract/ids'
import { SHEET_KINDS, type SheetInput, type SheetKind, UNMASKED_KINDS } from '../../../contract/sheets'
import { instant, oneOf } from './columns'
import { division, person } from './people'

/** Somebody saved a list as a file; with names only where they said why. */
export const savedSheet = pgTable(
  'saved_sheet',
  {
    id: uuid('id').$type<SavedSheetId>().primaryKey(),
    kind: text('kind').$type<SheetKind>().notNull(),
    readerId: uuid('reader_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    divisionCode: text('division_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    asked: jsonb('asked').$type<SheetInput>().notNull(),
    /** Null: masked. */
    reason: text('reason'),
    askedAt: instant('asked_at').notNull(),
  },
  (t) => [
    index('saved_sheet_asked').on(t.askedAt, t.id),
    check('saved_sheet_kind', oneOf(t.kind, SHEET_KINDS)),
    check('saved_sheet_unmasked', sql`${t.reason} is null or ${oneOf(t.kind, UNMASKED_KINDS)}`),
  ],
)
