import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { DivisionCode, HouseholdId, PersonId, RosterImportId } from '../../../contract/ids'
import {
  ROSTER_IMPORT_STATUSES,
  ROSTER_OUTCOMES,
  type RosterColumn,
  type RosterFault,
  type RosterImportCounts,
  type RosterImportStatus,
  type RosterOutcome,
} from '../../../contract/roster-import'
import { bytes, instant, oneOf } from './columns'
import { division, person } from './people'

/** A file that is put into the roster; its rows stand beside it until it is done. */
export const rosterImport = pgTable(
  'roster_import',
  {
    id: uuid('id').$type<RosterImportId>().primaryKey(),
    /** Null: from the command line. */
    startedBy: uuid('started_by')
      .$type<PersonId>()
      .references(() => person.id),
    startedAt: instant('started_at').notNull(),
    fileName: text('file_name').notNull(),
    sha256: text('sha256').notNull(),
    bytes: integer('bytes').notNull(),
    /** What stands in which column of the file. */
    columns: jsonb('columns').$type<(RosterColumn | null)[]>().notNull(),
    status: text('status').$type<RosterImportStatus>().notNull(),
    whole: boolean('whole').notNull().default(false),
    nextPart: integer('next_part').notNull().default(0),
    nextRow: integer('next_row').notNull().default(2),
    rows: integer('rows').notNull().default(0),
    /** The last village, in the order of codes, that is done in this status, and how many are. */
    at: text('at_village').$type<DivisionCode>(),
    done: integer('done').notNull().default(0),
    villages: integer('villages').notNull().default(0),
    counts: jsonb('counts').$type<RosterImportCounts>(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    index('roster_import_started').on(t.startedAt, t.id),
    /** The same file is received once at a time. */
    uniqueIndex('roster_import_receiving').on(t.sha256).where(sql`${t.status} = 'receiving'`),
    index('roster_import_applying').on(t.startedAt).where(sql`${t.status} in ('checking', 'applying')`),
    check('roster_import_status', oneOf(t.status, ROSTER_IMPORT_STATUSES)),
    check('roster_import_sha256', sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
    check('roster_import_ended', sql`(${t.status} in ('applied', 'discarded')) = (${t.endedAt} is not null)`),
    check(
      'roster_import_counted',
      sql`${t.status} not in ('checked', 'applying', 'applied') or ${t.counts} is not null`,
    ),
  ],
)

/** A row of such a file: what it was read as, what is wrong with it, and what becomes of it. */
export const rosterImportRow = pgTable(
  'roster_import_row',
  {
    importId: uuid('import_id')
      .$type<RosterImportId>()
      .notNull()
      .references(() => rosterImport.id),
    row: integer('row').notNull(),
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .references(() => division.code),
    /** As somebody wrote them, shortened. */
    number: text('number').notNull(),
    group: text('group_name').notNull(),
    name: text('name').notNull(),
    birthYear: text('birth_year').notNull(),
    pinyin: text('pinyin').notNull(),
    isHead: boolean('is_head').notNull(),
    phoneTail: text('phone_tail'),
    importKey: bytes('import_key').notNull(),
    /** Of the row by itself; what others and the roster make of it stands in `fault`. */
    faults: text('faults').array().$type<RosterFault[]>().notNull(),
    outcome: text('outcome').$type<RosterOutcome>(),
    fault: text('fault').$type<RosterFault>(),
    /** Whom the roster has for it, or gets; `opens` is the id of the household that a head would open. */
    personId: uuid('person_id').$type<PersonId>().notNull(),
    opens: uuid('opens').$type<HouseholdId>(),
    householdId: uuid('household_id').$type<HouseholdId>(),
  },
  (t) => [
    primaryKey({ columns: [t.importId, t.row] }),
    index('roster_import_row_village').on(t.importId, t.villageCode),
    index('roster_import_row_outcome')
      .on(t.importId, t.outcome, t.row)
      .where(sql`${t.outcome} in ('faulty', 'differs', 'left')`),
    check('roster_import_row_outcome', oneOf(t.outcome, ROSTER_OUTCOMES)),
    check(
      'roster_import_row_faulty',
      sql`(${t.outcome} = 'faulty') = (cardinality(${t.faults}) > 0 or ${t.fault} is not null) or ${t.outcome} is null`,
    ),
  ],
)

/** Who stands in the roster of a village and not in its file: told, and never removed. */
export const rosterImportMissing = pgTable(
  'roster_import_missing',
  {
    importId: uuid('import_id')
      .$type<RosterImportId>()
      .notNull()
      .references(() => rosterImport.id),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
  },
  (t) => [primaryKey({ columns: [t.importId, t.personId] })],
)
