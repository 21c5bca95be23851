import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { DivisionCode, PersonId, UnmaskingId } from '../../../contract/ids'
import { instant } from './columns'
import { division, person } from './people'

/** Somebody had the names of a list of credit households shown, and said why. */
export const creditUnmasking = pgTable(
  'credit_unmasking',
  {
    id: uuid('id').$type<UnmaskingId>().primaryKey(),
    readerId: uuid('reader_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    divisionCode: text('division_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    reason: text('reason').notNull(),
    askedAt: instant('asked_at').notNull(),
  },
  (t) => [index('credit_unmasking_asked').on(t.askedAt, t.id)],
)
