import { sql } from 'drizzle-orm'
import { check, date, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { CERTIFICATE_KINDS, type CertificateKind } from '../../../contract/certificate-words'
import type { CertificateId, DivisionCode, HouseholdId, PersonId } from '../../../contract/ids'
import { instant, oneOf } from './columns'
import { division, household, person } from './people'

/** What was certified, once a subject. How it stands is asked of the subject itself, so that the two never disagree. */
export const certificate = pgTable(
  'certificate',
  {
    id: uuid('id').$type<CertificateId>().primaryKey(),
    kind: text('kind').$type<CertificateKind>().notNull(),
    /** What was decided on: a designation, an honour, hours. */
    subjectId: uuid('subject_id').notNull(),
    /** Where it was issued; it stands so on the printed one for ever. */
    divisionCode: text('division_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    /** Whose it is; both null where it is the division's own. */
    householdId: uuid('household_id')
      .$type<HouseholdId>()
      .references(() => household.id),
    personId: uuid('person_id')
      .$type<PersonId>()
      .references(() => person.id),
    issuedOn: date('issued_on').notNull(),
    /** Last day of its term; null where it stands until something ends it. */
    until: date('until'),
    issuedAt: instant('issued_at').notNull(),
  },
  (t) => [
    uniqueIndex('certificate_subject').on(t.kind, t.subjectId),
    index('certificate_household').on(t.householdId),
    index('certificate_person').on(t.personId),
    index('certificate_division').on(t.divisionCode, t.id),
    check('certificate_kind', oneOf(t.kind, CERTIFICATE_KINDS)),
    check('certificate_one_holder', sql`${t.householdId} is null or ${t.personId} is null`),
    check('certificate_term', sql`${t.until} is null or ${t.until} >= ${t.issuedOn}`),
  ],
)
