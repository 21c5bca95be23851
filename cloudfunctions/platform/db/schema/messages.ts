import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { ClerkTaskId, DivisionCode, MessageId, PersonId } from '../../../contract/ids'
import {
  CLERK_TASK_KINDS,
  type ClerkTaskKind,
  MESSAGE_SUBJECTS,
  MESSAGE_TEMPLATES,
  type MessageFacts,
  type MessageSubject,
  type MessageTemplate,
} from '../../../contract/messages'
import { instant, oneOf } from './columns'
import { division, person } from './people'

/** The inbox: what a person was told, whether or not their phone was on. */
export const message = pgTable(
  'message',
  {
    id: uuid('id').$type<MessageId>().primaryKey(),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    template: text('template').$type<MessageTemplate>().notNull(),
    subject: text('subject').$type<MessageSubject>().notNull(),
    subjectId: uuid('subject_id').notNull(),
    facts: jsonb('facts').$type<MessageFacts>().notNull(),
    sentAt: instant('sent_at').notNull(),
    readAt: instant('read_at'),
  },
  (t) => [
    index('message_inbox').on(t.personId, t.sentAt.desc(), t.id.desc()),
    index('message_unread').on(t.personId).where(sql`${t.readAt} is null`),
    check('message_template', oneOf(t.template, MESSAGE_TEMPLATES)),
    check('message_subject', oneOf(t.subject, MESSAGE_SUBJECTS)),
  ],
)

/** Work by hand in the clerk's queue, until it is ticked. */
export const clerkTask = pgTable(
  'clerk_task',
  {
    id: uuid('id').$type<ClerkTaskId>().primaryKey(),
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    kind: text('kind').$type<ClerkTaskKind>().notNull(),
    subject: text('subject').$type<MessageSubject>().notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** Whom to tell, whose paper to take down. */
    personId: uuid('person_id')
      .$type<PersonId>()
      .references(() => person.id),
    /** The message that nobody's phone shows. */
    messageId: uuid('message_id')
      .$type<MessageId>()
      .references(() => message.id),
    openedAt: instant('opened_at').notNull(),
    doneAt: instant('done_at'),
    doneBy: uuid('done_by')
      .$type<PersonId>()
      .references(() => person.id),
  },
  (t) => [
    index('clerk_task_queue').on(t.villageCode, t.openedAt, t.id).where(sql`${t.doneAt} is null`),
    uniqueIndex('clerk_task_tells_once').on(t.messageId),
    // Asked again while it hangs there still, it is the same task.
    uniqueIndex('clerk_task_takes_down_once')
      .on(t.subjectId, t.personId, t.villageCode)
      .where(sql`${t.kind} = 'takeDown' and ${t.doneAt} is null`),
    check('clerk_task_kind', oneOf(t.kind, CLERK_TASK_KINDS)),
    check('clerk_task_subject', oneOf(t.subject, MESSAGE_SUBJECTS)),
    check('clerk_task_tells', sql`(${t.kind} = 'tellThem') = (${t.messageId} is not null)`),
    check('clerk_task_done', sql`(${t.doneAt} is null) = (${t.doneBy} is null)`),
  ],
)

/** A subject whose messages a person does not want on the phone besides the inbox. Absent: they ring. */
export const phoneMute = pgTable(
  'phone_mute',
  {
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    subject: text('subject').$type<MessageSubject>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.subject] }),
    check('phone_mute_subject', oneOf(t.subject, MESSAGE_SUBJECTS)),
  ],
)
