import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { DivisionCode, NoticeId, NoticeLineId, PersonId } from '../../../contract/ids'
import { NOTICE_KINDS, type NoticeKind } from '../../../contract/notices'
import { bytes, instant, oneOf } from './columns'
import { division, person } from './people'

export const notice = pgTable(
  'notice',
  {
    id: uuid('id').$type<NoticeId>().primaryKey(),
    kind: text('kind').$type<NoticeKind>().notNull(),
    divisionCode: text('division_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    year: integer('year').notNull(),
    number: integer('number').notNull(),
    openedAt: instant('opened_at').notNull(),
    closesAt: instant('closes_at').notNull(),
    provisional: boolean('provisional').notNull(),
    /** Null where no council decided. */
    electorate: integer('electorate'),
    recused: integer('recused'),
    /** Where the village's chain stood when it opened; the paper prints the code of the hash. */
    chainSeq: bigint('chain_seq', { mode: 'number' }),
    chainHash: bytes('chain_hash'),
    /** When its lines took effect; the state itself follows the clock. */
    settledAt: instant('settled_at'),
  },
  (t) => [
    uniqueIndex('notice_number').on(t.divisionCode, t.year, t.number),
    index('notice_list').on(t.divisionCode, t.closesAt, t.id),
    index('notice_due').on(t.closesAt).where(sql`${t.settledAt} is null`),
    check('notice_kind', oneOf(t.kind, NOTICE_KINDS)),
    check('notice_attendance', sql`(${t.electorate} is null) = (${t.recused} is null)`),
    check('notice_chain', sql`(${t.chainSeq} is null) = (${t.chainHash} is null)`),
    check('notice_order', sql`${t.closesAt} > ${t.openedAt}`),
    check('notice_settled_after_close', sql`${t.settledAt} is null or ${t.settledAt} >= ${t.closesAt}`),
  ],
)

/** One line stands for one subject and, where it is about one, one person. Its words are read live: consent may change. */
export const noticeLine = pgTable(
  'notice_line',
  {
    id: uuid('id').$type<NoticeLineId>().primaryKey(),
    noticeId: uuid('notice_id')
      .$type<NoticeId>()
      .notNull()
      .references(() => notice.id),
    subjectId: uuid('subject_id').notNull(),
    personId: uuid('person_id')
      .$type<PersonId>()
      .references(() => person.id),
    effectiveAt: instant('effective_at'),
    /** An objection to it was upheld, before it took effect or after. */
    overturnedAt: instant('overturned_at'),
  },
  (t) => [index('notice_line_notice').on(t.noticeId), index('notice_line_subject').on(t.subjectId)],
)
