import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { DivisionCode, HouseholdId } from '../../../contract/ids'
import { household } from './people'

/** What a household gathered in one period, kept up as entries are posted; a recount of the ledger gives the same. */
export const householdScore = pgTable(
  'household_score',
  {
    householdId: uuid('household_id')
      .$type<HouseholdId>()
      .notNull()
      .references(() => household.id),
    /** "2026", "2026Q4" or "2026-11". */
    period: text('period').notNull(),
    villageCode: text('village_code').$type<DivisionCode>().notNull(),
    townshipCode: text('township_code').$type<DivisionCode>().notNull(),
    honor: integer('honor').notNull(),
    /** Bonus entries that stand, that is not reversed ones; a household without one is on no board. */
    bonusEntries: integer('bonus_entries').notNull(),
    /** The household did not ask to be hidden. */
    listed: boolean('listed').notNull(),
  },
  (t) => {
    const onBoard = sql`${t.listed} and ${t.bonusEntries} > 0`
    return [
      primaryKey({ columns: [t.householdId, t.period] }),
      index('household_score_village').on(t.villageCode, t.period, t.honor.desc(), t.householdId).where(onBoard),
      index('household_score_township').on(t.townshipCode, t.period, t.honor.desc(), t.householdId).where(onBoard),
      index('household_score_county').on(t.period, t.honor.desc(), t.householdId).where(onBoard),
    ]
  },
)
