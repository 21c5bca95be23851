import { sql } from 'drizzle-orm'
import { check, date, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { APPEAL_OUTCOMES, type AppealOutcome } from '../../../contract/appeals'
import type { AppealId, DeedId, DivisionCode, PersonId } from '../../../contract/ids'
import { instant, oneOf } from './columns'
import { deed } from './deeds'
import { division, person } from './people'

/** 申诉: a declined deed can be appealed once. */
export const deedAppeal = pgTable(
  'deed_appeal',
  {
    id: uuid('id').$type<AppealId>().primaryKey(),
    deedId: uuid('deed_id')
      .$type<DeedId>()
      .notNull()
      .references(() => deed.id),
    /** Whose officers hear it now: a township, or the county. */
    divisionCode: text('division_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    appealedBy: uuid('appealed_by')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    words: text('words').notNull(),
    appealedAt: instant('appealed_at').notNull(),
    dueAt: instant('due_at').notNull(),
    /** When it went from the township to the county by itself. */
    escalatedAt: instant('escalated_at'),
    /** Last day on which the county's officers were told that it is overdue. */
    remindedOn: date('reminded_on'),
    decidedBy: uuid('decided_by')
      .$type<PersonId>()
      .references(() => person.id),
    decidedAt: instant('decided_at'),
    outcome: text('outcome').$type<AppealOutcome>(),
  },
  (t) => [
    uniqueIndex('deed_appeal_once').on(t.deedId),
    index('deed_appeal_queue').on(t.divisionCode, t.appealedAt, t.id).where(sql`${t.decidedAt} is null`),
    index('deed_appeal_due').on(t.dueAt).where(sql`${t.decidedAt} is null`),
    check('deed_appeal_outcome', oneOf(t.outcome, APPEAL_OUTCOMES)),
    check(
      'deed_appeal_decided',
      sql`(${t.decidedAt} is null) = (${t.decidedBy} is null) and (${t.decidedAt} is null) = (${t.outcome} is null)`,
    ),
  ],
)
