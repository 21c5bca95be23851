import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { DivisionCode, PersonId, PhotoId, ProofId, SlipId } from '../../../contract/ids'
import { PROOF_KINDS, type ProofKind, SLIP_SUBJECTS, type SlipSubject } from '../../../contract/slips'
import { instant, oneOf } from './columns'
import { division, person } from './people'
import { photo } from './photos'

/** 纸条: the number of what a clerk entered for somebody, gapless in a village's year. Nobody changes it. */
export const slip = pgTable(
  'slip',
  {
    id: uuid('id').$type<SlipId>().primaryKey(),
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    year: integer('year').notNull(),
    number: integer('number').notNull(),
    subject: text('subject').$type<SlipSubject>().notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** For whom it was entered. */
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    enteredBy: uuid('entered_by')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    enteredAt: instant('entered_at').notNull(),
  },
  (t) => [
    uniqueIndex('slip_number').on(t.villageCode, t.year, t.number),
    uniqueIndex('slip_subject_once').on(t.subject, t.subjectId),
    index('slip_list').on(t.villageCode, t.enteredAt, t.id),
    check('slip_subject', oneOf(t.subject, SLIP_SUBJECTS)),
    check('slip_number_counts', sql`${t.number} > 0`),
  ],
)

/** That something was a person's own will although a clerk entered it: their signed slip, or their PIN. Used once. */
export const personProof = pgTable(
  'person_proof',
  {
    id: uuid('id').$type<ProofId>().primaryKey(),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    by: text('by').$type<ProofKind>().notNull(),
    photoId: uuid('photo_id')
      .$type<PhotoId>()
      .unique()
      .references(() => photo.id),
    takenBy: uuid('taken_by')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    takenAt: instant('taken_at').notNull(),
    /** What it was used for: "listing of a household". */
    usedFor: text('used_for'),
    subjectId: uuid('subject_id'),
    usedAt: instant('used_at'),
  },
  (t) => [
    index('person_proof_person').on(t.personId, t.takenAt),
    check('person_proof_by', oneOf(t.by, PROOF_KINDS)),
    check('person_proof_slip_has_photo', sql`(${t.by} = 'slip') = (${t.photoId} is not null)`),
    check(
      'person_proof_used',
      sql`(${t.usedAt} is null) = (${t.usedFor} is null) and (${t.usedAt} is null) = (${t.subjectId} is null)`,
    ),
  ],
)
