import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { CorrectionId, DivisionCode, PersonId } from '../../../contract/ids'
import {
  ACCESS_KINDS,
  type AccessKind,
  CORRECTION_FIELDS,
  CORRECTION_STATUSES,
  type CorrectionField,
  type CorrectionStatus,
} from '../../../contract/privacy'
import { instant, oneOf } from './columns'
import { division, person } from './people'

/** Who read what of whom, where it was sealed or a contact; kept for six months. */
export const accessLog = pgTable(
  'access_log',
  {
    id: uuid('id').primaryKey(),
    at: instant('at').notNull(),
    readerId: uuid('reader_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    /** Whose it is. */
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    what: text('what').$type<AccessKind>().notNull(),
    subjectId: uuid('subject_id').notNull(),
  },
  (t) => [
    index('access_log_person').on(t.personId, t.at.desc(), t.id.desc()),
    index('access_log_at').on(t.at),
    check('access_log_what', oneOf(t.what, ACCESS_KINDS)),
  ],
)

/** A person asks for a mistake of the roster to be corrected. */
export const correction = pgTable(
  'correction',
  {
    id: uuid('id').$type<CorrectionId>().primaryKey(),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    field: text('field').$type<CorrectionField>().notNull(),
    value: text('value').notNull(),
    why: text('why').notNull(),
    status: text('status').$type<CorrectionStatus>().notNull(),
    reason: text('reason'),
    requestedAt: instant('requested_at').notNull(),
    decidedAt: instant('decided_at'),
    decidedBy: uuid('decided_by')
      .$type<PersonId>()
      .references(() => person.id),
  },
  (t) => [
    uniqueIndex('correction_one_open').on(t.personId, t.field).where(sql`${t.status} = 'requested'`),
    index('correction_queue').on(t.villageCode, t.requestedAt, t.id).where(sql`${t.status} = 'requested'`),
    index('correction_person').on(t.personId, t.id),
    check('correction_field', oneOf(t.field, CORRECTION_FIELDS)),
    check('correction_status', oneOf(t.status, CORRECTION_STATUSES)),
    check(
      'correction_decided',
      sql`(${t.status} = 'requested') = (${t.decidedAt} is null) and (${t.decidedAt} is null) = (${t.decidedBy} is null)`,
    ),
    check('correction_refused_with_reason', sql`(${t.status} = 'refused') = (${t.reason} is not null)`),
  ],
)
