import { sql } from 'drizzle-orm'
import { boolean, check, date, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { HONOUR_STATUSES, type HonourStatus } from '../../../contract/exemplar-words'
import type { DivisionCode, EntryId, HonourId, PersonId, RevocationId } from '../../../contract/ids'
import { instant, oneOf } from './columns'
import { exemplarEntry } from './exemplar-candidates'
import { division, person } from './people'

const somebody = (name: string) =>
  uuid(name)
    .$type<PersonId>()
    .references(() => person.id)
const entryId = () =>
  uuid('entry_id')
    .$type<EntryId>()
    .notNull()
    .references(() => exemplarEntry.id)

/** Who was not recommended may appeal once. */
export const exemplarAppeal = pgTable(
  'exemplar_appeal',
  {
    entryId: entryId().primaryKey(),
    /** Whose officers hear it. */
    divisionCode: text('division_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    appealedBy: somebody('appealed_by').notNull(),
    words: text('words').notNull(),
    appealedAt: instant('appealed_at').notNull(),
    dueAt: instant('due_at').notNull(),
    remindedOn: date('reminded_on'),
    decidedBy: somebody('decided_by'),
    decidedAt: instant('decided_at'),
    upheld: boolean('upheld'),
    decisionWords: text('decision_words'),
  },
  (t) => [
    index('exemplar_appeal_open').on(t.divisionCode, t.dueAt).where(sql`${t.decidedAt} is null`),
    check(
      'exemplar_appeal_decided',
      sql`(${t.decidedAt} is null) = (${t.decidedBy} is null) and (${t.decidedAt} is null) = (${t.upheld} is null) and (${t.decidedAt} is null) = (${t.decisionWords} is null)`,
    ),
    check('exemplar_appeal_due', sql`${t.dueAt} > ${t.appealedAt}`),
  ],
)

/** What a notice that ran out gave. */
export const exemplarHonour = pgTable(
  'exemplar_honour',
  {
    id: uuid('id').$type<HonourId>().primaryKey(),
    entryId: entryId().unique(),
    status: text('status').$type<HonourStatus>().notNull(),
    chosenOn: date('chosen_on').notNull(),
    endedOn: date('ended_on'),
  },
  (t) => [
    check('exemplar_honour_status', oneOf(t.status, HONOUR_STATUSES)),
    check('exemplar_honour_ended', sql`(${t.status} in ('revoked', 'ended')) = (${t.endedOn} is not null)`),
  ],
)

/** A proposal to revoke an honour, with its hearing and what became of it. */
export const exemplarRevocation = pgTable(
  'exemplar_revocation',
  {
    id: uuid('id').$type<RevocationId>().primaryKey(),
    honourId: uuid('honour_id')
      .$type<HonourId>()
      .notNull()
      .references(() => exemplarHonour.id),
    reason: text('reason').notNull(),
    /** Null where the system proposed it, because kin was found among those who scored: then there are no words either. */
    proposedBy: somebody('proposed_by'),
    proposedAt: instant('proposed_at').notNull(),
    hearingAt: instant('hearing_at').notNull(),
    place: text('place').notNull(),
    heardAt: instant('heard_at'),
    heardBy: somebody('heard_by'),
    heardWords: text('heard_words'),
    /** Who came along, as they said. */
    companion: text('companion'),
    /** When it ended: revoked after its notice, or kept. */
    endedAt: instant('ended_at'),
    revoked: boolean('revoked'),
    appealWords: text('appeal_words'),
    appealedBy: somebody('appealed_by'),
    appealedAt: instant('appealed_at'),
    appealDueAt: instant('appeal_due_at'),
    appealDecidedBy: somebody('appeal_decided_by'),
    appealDecidedAt: instant('appeal_decided_at'),
  },
  (t) => [
    uniqueIndex('exemplar_revocation_one_running').on(t.honourId).where(sql`${t.endedAt} is null`),
    index('exemplar_revocation_honour').on(t.honourId),
    check('exemplar_revocation_warned', sql`${t.hearingAt} >= ${t.proposedAt} + interval '7 days'`),
    check('exemplar_revocation_says_why', sql`${t.proposedBy} is not null or ${t.reason} = ''`),
    check('exemplar_revocation_heard', sql`(${t.heardAt} is null) = (${t.heardWords} is null)`),
    check('exemplar_revocation_heard_by_another', sql`${t.heardBy} is null or ${t.heardBy} <> ${t.proposedBy}`),
    check('exemplar_revocation_ended', sql`(${t.endedAt} is null) = (${t.revoked} is null)`),
    check('exemplar_revocation_only_after_hearing', sql`not coalesce(${t.revoked}, false) or ${t.heardAt} is not null`),
    check('exemplar_revocation_appeal', sql`(${t.appealedAt} is null) = (${t.appealWords} is null)`),
  ],
)
