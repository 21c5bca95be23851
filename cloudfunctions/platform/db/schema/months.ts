import { sql } from 'drizzle-orm'
import { check, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { DivisionCode, HouseholdId, HouseholdMonthId } from '../../../contract/ids'
import { division, household } from './people'

/** What stands on the monthly notice for one household: its postings of the month. Once a household and month. */
export const householdMonth = pgTable(
  'household_month',
  {
    id: uuid('id').$type<HouseholdMonthId>().primaryKey(),
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    householdId: uuid('household_id')
      .$type<HouseholdId>()
      .notNull()
      .references(() => household.id),
    /** "2026-03" */
    month: text('month').notNull(),
  },
  (t) => [
    unique('household_month_once').on(t.villageCode, t.month, t.householdId),
    check('household_month_form', sql`${t.month} ~ '^[0-9]{4}-[0-9]{2}$'`),
  ],
)
