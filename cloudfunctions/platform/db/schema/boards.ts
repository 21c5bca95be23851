import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { BOARD_KINDS, type BoardKind } from '../../../contract/boards'
import type { DivisionCode, HouseholdId } from '../../../contract/ids'
import { instant, oneOf } from './columns'
import { division, household } from './people'

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

/** How many households of a village earned something in a period; recounted by the timer when its chain has grown. */
export const villageScore = pgTable(
  'village_score',
  {
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    period: text('period').notNull(),
    townshipCode: text('township_code').$type<DivisionCode>().notNull(),
    /** Open households of the roster, those of them with a bonus entry, and the bonus points of these. */
    households: integer('households').notNull(),
    withBonus: integer('with_bonus').notNull(),
    points: integer('points').notNull(),
    /** The last entry of the chain that is counted. */
    countedSeq: bigint('counted_seq', { mode: 'number' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.villageCode, t.period] }),
    index('village_score_period').on(t.period, t.townshipCode),
    check('village_score_parts', sql`${t.withBonus} >= 0 and ${t.withBonus} <= ${t.households}`),
  ],
)

const board = () => ({
  kind: text('kind').$type<BoardKind>().notNull(),
  divisionCode: text('division_code').$type<DivisionCode>().notNull(),
  period: text('period').notNull(),
})

/** A board as its period left it; its rows are the few that were shown, so that these tables grow with boards alone. */
export const frozenBoard = pgTable(
  'frozen_board',
  {
    ...board(),
    /** The instant the period ended, whenever the timer came. */
    frozenAt: instant('frozen_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.divisionCode, t.period] }),
    foreignKey({ name: 'frozen_board_division', columns: [t.divisionCode], foreignColumns: [division.code] }),
    check('frozen_board_kind', oneOf(t.kind, BOARD_KINDS)),
  ],
)

export const frozenHouseholdRow = pgTable(
  'frozen_household_row',
  {
    ...board(),
    householdId: uuid('household_id')
      .$type<HouseholdId>()
      .notNull()
      .references(() => household.id),
    honor: integer('honor').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.divisionCode, t.period, t.householdId] }),
    foreignKey({
      name: 'frozen_household_row_board',
      columns: [t.kind, t.divisionCode, t.period],
      foreignColumns: [frozenBoard.kind, frozenBoard.divisionCode, frozenBoard.period],
    }),
    check('frozen_household_row_kind', sql`${t.kind} = 'households'`),
  ],
)

export const frozenVillageRow = pgTable(
  'frozen_village_row',
  {
    ...board(),
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    households: integer('households').notNull(),
    withBonus: integer('with_bonus').notNull(),
    points: integer('points').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.divisionCode, t.period, t.villageCode] }),
    foreignKey({
      name: 'frozen_village_row_board',
      columns: [t.kind, t.divisionCode, t.period],
      foreignColumns: [frozenBoard.kind, frozenBoard.divisionCode, frozenBoard.period],
    }),
    check('frozen_village_row_kind', sql`${t.kind} = 'villages'`),
  ],
)
