import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { AccountId, DeedId, PersonId, PhotoId } from '../../../contract/ids'
import { PAPER_FORMATS, type PaperFormat, PHOTO_STATUSES, type PhotoStatus } from '../../../contract/photos'
import { bytes, instant, oneOf } from './columns'
import { deed } from './deeds'
import { account, person } from './people'

export const photo = pgTable(
  'photo',
  {
    id: uuid('id').$type<PhotoId>().primaryKey(),
    accountId: uuid('account_id')
      .$type<AccountId>()
      .notNull()
      .references(() => account.id),
    /** Who used the phone when it was taken; null while the account was nobody's. */
    senderId: uuid('sender_id')
      .$type<PersonId>()
      .references(() => person.id),
    deedId: uuid('deed_id')
      .$type<DeedId>()
      .references(() => deed.id),
    /** Order within the deed, from 0. */
    position: integer('position').notNull().default(0),
    status: text('status').$type<PhotoStatus>().notNull(),
    /** sha256 of the one-time ticket; the ticket itself is known to its owner only. */
    ticketHash: bytes('ticket_hash').notNull().unique(),
    ticketExpiresAt: instant('ticket_expires_at').notNull(),
    /** Shows what somebody signed: it belongs to no deed, is never public and never thrown away. */
    slip: boolean('slip').notNull().default(false),
    /** Sent for a declared material: it may be a PDF, and is never a deed's. */
    paper: boolean('paper').notNull().default(false),
    format: text('format').$type<PaperFormat>().notNull().default('jpeg'),
    byteLength: integer('byte_length'),
    receivedAt: instant('received_at'),
    /** The platform's name of our question, by which its answer is known. */
    checkTrace: text('check_trace').unique(),
    /** Whether the council would show it. */
    verdict: text('verdict').$type<'passed' | 'refused'>(),
    judgedBy: uuid('judged_by')
      .$type<PersonId>()
      .references(() => person.id),
  },
  (t) => [
    index('photo_deed').on(t.deedId, t.position),
    check('photo_slip_apart', sql`not ${t.slip} or ${t.deedId} is null`),
    check('photo_paper_apart', sql`not ${t.paper} or ${t.deedId} is null`),
    check('photo_format', oneOf(t.format, PAPER_FORMATS)),
    check('photo_pdf_is_paper', sql`${t.format} = 'jpeg' or ${t.paper}`),
    check('photo_status', oneOf(t.status, PHOTO_STATUSES)),
    index('photo_unanswered').on(t.receivedAt).where(sql`${t.status} in ('stripped', 'checking')`),
    check('photo_verdict', oneOf(t.verdict, ['passed', 'refused'])),
    check('photo_judged', sql`(${t.verdict} is null) = (${t.judgedBy} is null)`),
    check('photo_received', sql`(${t.status} = 'awaited') = (${t.receivedAt} is null)`),
  ],
)
