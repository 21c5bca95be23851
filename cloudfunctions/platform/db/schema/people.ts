import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { AccountId, BindingId, DivisionCode, GrantId, HouseholdId, PersonId } from '../../../contract/ids'
import { BINDING_STATUSES, type BindingStatus, LISTING_STATES, type Listing } from '../../../contract/people'
import {
  DEPARTMENTS,
  type Department,
  DIVISION_LEVELS,
  type DivisionLevel,
  ROLE_OF_DEPARTMENTS,
  ROLES,
  type Role,
} from '../../../contract/roles'
import { bytes, instant, oneOf } from './columns'

export const division = pgTable(
  'division',
  {
    code: text('code').$type<DivisionCode>().primaryKey(),
    parentCode: text('parent_code').$type<DivisionCode>(),
    level: text('level').$type<DivisionLevel>().notNull(),
    name: text('name').notNull(),
    /** A village is looked for by it too. */
    pinyin: text('pinyin').notNull(),
  },
  (t) => [
    index('division_parent').on(t.parentCode),
    check('division_level', oneOf(t.level, DIVISION_LEVELS)),
    check('division_code_under_parent', sql`${t.parentCode} is null or starts_with(${t.code}, ${t.parentCode})`),
  ],
)

export const person = pgTable(
  'person',
  {
    id: uuid('id').$type<PersonId>().primaryKey(),
    name: text('name').notNull(),
    /** Sorts where a name is sorted: text collation differs between databases. */
    pinyin: text('pinyin').notNull(),
    birthYear: integer('birth_year').notNull(),
    /** The family answers for the dead. */
    diedOn: date('died_on'),
    /** The row that brought them, hashed: the same file finds them again, whatever was corrected since. */
    importKey: bytes('import_key'),
    /** The last digits of the number that a file gave for them; the rest is not kept. */
    phoneTail: text('phone_tail'),
  },
  (t) => [
    index('person_name').on(t.name),
    uniqueIndex('person_import_key').on(t.importKey),
    check('person_phone_tail', sql`${t.phoneTail} ~ '^[0-9]{4}$'`),
    check('person_birth_year', sql`${t.birthYear} between 1900 and 2100`),
  ],
)

export const household = pgTable(
  'household',
  {
    id: uuid('id').$type<HouseholdId>().primaryKey(),
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    number: text('number').notNull(),
    group: text('group_name').notNull(),
    headId: uuid('head_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    listing: text('listing').$type<Listing>().notNull().default('unanswered'),
    /** Salts the ledger's commitments to this household; erasing it unlinks them for good. */
    ledgerSalt: bytes('ledger_salt').notNull(),
    openedOn: date('opened_on').notNull(),
    closedOn: date('closed_on'),
  },
  (t) => [
    uniqueIndex('household_number').on(t.villageCode, t.number),
    check('household_listing', oneOf(t.listing, LISTING_STATES)),
  ],
)

export const membership = pgTable(
  'membership',
  {
    householdId: uuid('household_id')
      .$type<HouseholdId>()
      .notNull()
      .references(() => household.id),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    from: date('from_date').notNull(),
    until: date('until_date'),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.from] }),
    index('membership_household').on(t.householdId),
    uniqueIndex('membership_one_household_at_a_time').on(t.personId).where(sql`${t.until} is null`),
    check('membership_order', sql`${t.until} is null or ${t.until} >= ${t.from}`),
  ],
)

export const account = pgTable('account', {
  id: uuid('id').$type<AccountId>().primaryKey(),
  /** The platform's identity; null for an account that signs in at the host. */
  openid: text('openid').unique(),
  createdAt: instant('created_at').notNull(),
  /** Who of the people on the phone uses it, since they gave their PIN. */
  personInUseId: uuid('person_in_use_id')
    .$type<PersonId>()
    .references(() => person.id),
  /** Closed by its person: without identity or person, kept because what was done under it stays. */
  closedAt: instant('closed_at'),
})

export const binding = pgTable(
  'binding',
  {
    id: uuid('id').$type<BindingId>().primaryKey(),
    accountId: uuid('account_id')
      .$type<AccountId>()
      .notNull()
      .references(() => account.id),
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    claimedName: text('claimed_name').notNull(),
    birthYear: integer('birth_year').notNull(),
    /** The last digits of the number that the platform verified; the rest is not kept. */
    phoneTail: text('phone_tail'),
    status: text('status').$type<BindingStatus>().notNull(),
    personId: uuid('person_id')
      .$type<PersonId>()
      .references(() => person.id),
    reason: text('reason'),
    requestedAt: instant('requested_at').notNull(),
    decidedBy: uuid('decided_by')
      .$type<PersonId>()
      .references(() => person.id),
    decidedAt: instant('decided_at'),
  },
  (t) => [
    index('binding_village').on(t.villageCode, t.status, t.requestedAt),
    uniqueIndex('binding_one_open_request').on(t.accountId).where(sql`${t.status} = 'requested'`),
    index('binding_account').on(t.accountId, t.id),
    uniqueIndex('binding_one_account_a_person').on(t.personId).where(sql`${t.status} = 'approved'`),
    check('binding_phone_tail', sql`${t.phoneTail} ~ '^[0-9]{4}$'`),
    check('binding_status', oneOf(t.status, BINDING_STATUSES)),
    check('binding_approved_has_person', sql`(${t.status} in ('approved', 'removed')) = (${t.personId} is not null)`),
  ],
)

/** What protects a person from the others on their phone. Chosen there by themselves, never by a clerk. */
export const personPin = pgTable(
  'person_pin',
  {
    personId: uuid('person_id')
      .$type<PersonId>()
      .primaryKey()
      .references(() => person.id),
    salt: bytes('salt').notNull(),
    hash: bytes('hash').notNull(),
    setAt: instant('set_at').notNull(),
    /** Wrong tries since the last right one or the last lock. */
    failures: integer('failures').notNull().default(0),
    lockedUntil: instant('locked_until'),
  },
  (t) => [
    check('person_pin_salted', sql`length(${t.salt}) >= 16 and length(${t.hash}) = 32`),
    check('person_pin_failures', sql`${t.failures} >= 0`),
  ],
)

/** "grant" is a word of SQL. From and until are dates of the county, both included. */
export const roleGrant = pgTable(
  'role_grant',
  {
    id: uuid('id').$type<GrantId>().primaryKey(),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    role: text('role').$type<Role>().notNull(),
    divisionCode: text('division_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    /** A department's signer has one; nobody else does. */
    department: text('department').$type<Department>(),
    from: date('from_date').notNull(),
    until: date('until_date').notNull(),
  },
  (t) => [
    index('role_grant_person').on(t.personId),
    index('role_grant_division').on(t.divisionCode, t.role),
    check('role_grant_role', oneOf(t.role, ROLES)),
    check('role_grant_department', oneOf(t.department, DEPARTMENTS)),
    check(
      'role_grant_of_department',
      sql`(${t.role} = ${sql.raw(`'${ROLE_OF_DEPARTMENTS}'`)}) = (${t.department} is not null)`,
    ),
    check('role_grant_order', sql`${t.until} >= ${t.from}`),
  ],
)
