import { sql } from 'drizzle-orm'
import {
  bigint,
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
import { CUT_REASONS, type CutReason } from '../../../contract/cuts'
import type { AwardCutId, DivisionCode, HouseholdId, LedgerEntryId, PersonId, RuleCode } from '../../../contract/ids'
import {
  ENTRY_KINDS,
  ENTRY_SOURCES,
  type EntryKind,
  type EntrySource,
  YEARLY_KINDS,
  type YearlyKind,
} from '../../../contract/points'
import { bytes, instant, oneOf } from './columns'
import { division, household, person } from './people'
import { rule } from './rules'

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
      .where(sql`${t.kind} = 'bonus'`),
    /** Base points and expiry come once a household and year. */
    uniqueIndex('ledger_entry_once_a_year')
      .on(t.householdId, t.kind, sql`extract(year from ${t.actOn})`)
      .where(sql`${t.kind} in ('base', 'expiry')`),
    uniqueIndex('ledger_entry_reversed_once').on(t.reversesId),
    index('ledger_entry_household').on(t.householdId, t.postedAt, t.id),
    /** Caps count by the date of the act. */
    index('ledger_entry_act').on(t.householdId, t.actOn),
    index('ledger_entry_source').on(t.sourceId),
    index('ledger_entry_month').on(t.villageCode, t.postedAt),
    check('ledger_entry_kind', oneOf(t.kind, ENTRY_KINDS)),
    check('ledger_entry_source', oneOf(t.source, ENTRY_SOURCES)),
    check('ledger_entry_reversal', sql`(${t.kind} = 'reversal') = (${t.reversesId} is not null)`),
    check(
      'ledger_entry_sign',
      sql`case ${t.kind} when 'reversal' then ${t.honor} <= 0 and ${t.redeemable} <= 0 when 'expiry' then ${t.honor} = 0 and ${t.redeemable} < 0 else ${t.honor} > 0 and ${t.redeemable} >= 0 end`,
    ),
    check('ledger_entry_counts', sql`${t.countsAt} = ${t.postedAt} or ${t.kind} = 'reversal'`),
    check('ledger_entry_base_not_redeemable', sql`${t.kind} <> 'base' or ${t.redeemable} = 0`),
    check(
      'ledger_entry_hashes',
      sql`length(${t.hash}) = 32 and length(${t.prevHash}) = 32 and length(${t.commitment}) = 32`,
    ),
  ],
)

/** What caps left out of an award. An award of which nothing was left has no entry and stands here alone. */
export const awardCut = pgTable(
  'award_cut',
  {
    id: uuid('id').$type<AwardCutId>().primaryKey(),
    householdId: uuid('household_id')
      .$type<HouseholdId>()
      .notNull()
      .references(() => household.id),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    ruleSetVersion: integer('rule_set_version').notNull(),
    ruleCode: text('rule_code').$type<RuleCode>().notNull(),
    source: text('source').$type<EntrySource>().notNull(),
    sourceId: uuid('source_id').notNull(),
    actOn: date('act_on').notNull(),
    /** Points by rule and units, and what of them was posted. */
    asked: integer('asked').notNull(),
    posted: integer('posted').notNull(),
    cutBy: text('cut_by').$type<CutReason>().notNull(),
    entryId: uuid('entry_id')
      .$type<LedgerEntryId>()
      .references(() => ledgerEntry.id),
    cutAt: instant('cut_at').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'award_cut_rule',
      columns: [t.ruleSetVersion, t.ruleCode],
      foreignColumns: [rule.ruleSetVersion, rule.code],
    }),
    uniqueIndex('award_cut_once').on(t.sourceId, t.ruleCode, t.householdId, t.personId),
    uniqueIndex('award_cut_entry').on(t.entryId),
    /** Those of which nothing was left are read among the household's entries. */
    index('award_cut_household').on(t.householdId, t.cutAt, t.id).where(sql`${t.entryId} is null`),
    check('award_cut_reason', oneOf(t.cutBy, CUT_REASONS)),
    check('award_cut_source', oneOf(t.source, ENTRY_SOURCES)),
    check('award_cut_less', sql`${t.posted} >= 0 and ${t.posted} < ${t.asked}`),
    check('award_cut_nothing_left', sql`(${t.posted} = 0) = (${t.entryId} is null)`),
  ],
)

/** Base points or expiry of a year are done in a village; a timer then looks no further. */
export const yearlyRound = pgTable(
  'yearly_round',
  {
    kind: text('kind').$type<YearlyKind>().notNull(),
    year: integer('year').notNull(),
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    doneAt: instant('done_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.year, t.villageCode] }),
    check('yearly_round_kind', oneOf(t.kind, YEARLY_KINDS)),
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
