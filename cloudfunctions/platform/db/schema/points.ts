import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { DEED_CLASSES, type DeedClass } from '../../../contract/deeds'
import type { DivisionCode, HouseholdId, LedgerEntryId, PersonId, RuleCode } from '../../../contract/ids'
import {
  CAP_PERIODS,
  type CapPeriod,
  ENTRY_KINDS,
  ENTRY_SOURCES,
  type EntryKind,
  type EntrySource,
} from '../../../contract/points'
import { bytes, instant, oneOf } from './columns'
import { division, household, person } from './people'

export const ruleSet = pgTable('rule_set', {
  version: integer('version').primaryKey(),
  loadedAt: instant('loaded_at').notNull(),
})

export const rule = pgTable(
  'rule',
  {
    ruleSetVersion: integer('rule_set_version')
      .notNull()
      .references(() => ruleSet.version),
    code: text('code').$type<RuleCode>().notNull(),
    name: text('name').notNull(),
    deedClass: text('deed_class').$type<DeedClass>(),
    points: integer('points').notNull(),
    unit: text('unit').notNull(),
    capPoints: integer('cap_points'),
    capPeriod: text('cap_period').$type<CapPeriod>(),
    /** Any one of them must be seen before an approving ballot. */
    evidence: text('evidence').array().notNull(),
    townshipCheck: boolean('township_check').notNull(),
    /** False: honour points only. */
    redeemable: boolean('redeemable').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ruleSetVersion, t.code] }),
    check('rule_deed_class', oneOf(t.deedClass, DEED_CLASSES)),
    check('rule_cap_period', oneOf(t.capPeriod, CAP_PERIODS)),
    check('rule_no_deduction', sql`${t.points} > 0`),
  ],
)

/** A village's representatives' meeting adopted a version: present at least two thirds, more for than half of them. */
export const ruleAdoption = pgTable(
  'rule_adoption',
  {
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    ruleSetVersion: integer('rule_set_version')
      .notNull()
      .references(() => ruleSet.version),
    metOn: date('met_on').notNull(),
    entitled: integer('entitled').notNull(),
    present: integer('present').notNull(),
    inFavour: integer('in_favour').notNull(),
    inForceFrom: date('in_force_from').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.villageCode, t.ruleSetVersion] }),
    check('rule_adoption_quorum', sql`${t.present} * 3 >= ${t.entitled} * 2 and ${t.present} <= ${t.entitled}`),
    check('rule_adoption_majority', sql`${t.inFavour} * 2 > ${t.present} and ${t.inFavour} <= ${t.present}`),
    check('rule_adoption_after_notice', sql`${t.inForceFrom} > ${t.metOn} + 7`),
  ],
)

/** 台账: append-only, one hash chain a village. Only `domain/points/ledger.repository.ts` writes it. */
export const ledgerEntry = pgTable(
  'ledger_entry',
  {
    id: uuid('id').$type<LedgerEntryId>().primaryKey(),
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    /** Place in the chain of the village, from 1 without gaps. */
    seq: bigint('seq', { mode: 'number' }).notNull(),
    kind: text('kind').$type<EntryKind>().notNull(),
    householdId: uuid('household_id')
      .$type<HouseholdId>()
      .notNull()
      .references(() => household.id),
    personId: uuid('person_id')
      .$type<PersonId>()
      .references(() => person.id),
    ruleSetVersion: integer('rule_set_version').notNull(),
    ruleCode: text('rule_code').$type<RuleCode>().notNull(),
    honor: integer('honor').notNull(),
    redeemable: integer('redeemable').notNull(),
    source: text('source').$type<EntrySource>().notNull(),
    sourceId: uuid('source_id').notNull(),
    reversesId: uuid('reverses_id').$type<LedgerEntryId>(),
    /** Date of the act, in county time; caps count in its month. */
    actOn: date('act_on').notNull(),
    /** Null when the clock posted it. */
    postedBy: uuid('posted_by')
      .$type<PersonId>()
      .references(() => person.id),
    postedAt: instant('posted_at').notNull(),
    /** In whose month, quarter and year it counts: when it was posted, or when the entry that it reverses was. */
    countsAt: instant('counts_at').notNull(),
    /** sha256 over household, person and source with the household's salt: the chain holds no personal data. */
    commitment: bytes('commitment').notNull(),
    prevHash: bytes('prev_hash').notNull(),
    hash: bytes('hash').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'ledger_entry_rule',
      columns: [t.ruleSetVersion, t.ruleCode],
      foreignColumns: [rule.ruleSetVersion, rule.code],
    }),
    foreignKey({ name: 'ledger_entry_reverses', columns: [t.reversesId], foreignColumns: [t.id] }),
    unique('ledger_entry_chain').on(t.villageCode, t.seq),
    /** The same source and rule post once a person and household, whatever is retried. */
    uniqueIndex('ledger_entry_once')
      .on(t.sourceId, t.ruleCode, t.householdId, sql`coalesce(${t.personId}, ${t.householdId})`)
      .where(sql`${t.reversesId} is null`),
    uniqueIndex('ledger_entry_reversed_once').on(t.reversesId),
    index('ledger_entry_household').on(t.householdId, t.postedAt, t.id),
    index('ledger_entry_source').on(t.sourceId),
    check('ledger_entry_kind', oneOf(t.kind, ENTRY_KINDS)),
    check('ledger_entry_source', oneOf(t.source, ENTRY_SOURCES)),
    check('ledger_entry_reversal', sql`(${t.kind} = 'reversal') = (${t.reversesId} is not null)`),
    check(
      'ledger_entry_sign',
      sql`case when ${t.kind} = 'reversal' then ${t.honor} <= 0 and ${t.redeemable} <= 0 else ${t.honor} > 0 and ${t.redeemable} >= 0 end`,
    ),
    check('ledger_entry_counts', sql`${t.countsAt} = ${t.postedAt} or ${t.kind} = 'reversal'`),
    check('ledger_entry_base_not_redeemable', sql`${t.kind} <> 'base' or ${t.redeemable} = 0`),
    check(
      'ledger_entry_hashes',
      sql`length(${t.hash}) = 32 and length(${t.prevHash}) = 32 and length(${t.commitment}) = 32`,
    ),
  ],
)

/** Published once a day over the chains of all villages as they stood when the day began. */
export const countyHead = pgTable(
  'county_head',
  {
    day: date('day').primaryKey(),
    head: bytes('head').notNull(),
    entries: bigint('entries', { mode: 'number' }).notNull(),
    publishedAt: instant('published_at').notNull(),
  },
  (t) => [check('county_head_hash', sql`length(${t.head}) = 32`)],
)
