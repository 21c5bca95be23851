import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { DivisionCode, EnterpriseId, PersonId } from '../../../contract/ids'
import { DEPARTMENTS, type Department } from '../../../contract/roles'
import { instant, oneOf } from './columns'
import { division, person } from './people'

/** Registered once by its code. Who represents it is its own affair and no office: one person for one enterprise. */
export const enterprise = pgTable(
  'enterprise',
  {
    id: uuid('id').$type<EnterpriseId>().primaryKey(),
    creditCode: text('credit_code').notNull().unique(),
    name: text('name').notNull(),
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    leadDepartment: text('lead_department').$type<Department>().notNull(),
    /** Null since the last one left the rosters, until the county names another. */
    representativeId: uuid('representative_id')
      .$type<PersonId>()
      .references(() => person.id),
    registeredAt: instant('registered_at').notNull(),
  },
  (t) => [
    index('enterprise_representative').on(t.representativeId),
    index('enterprise_village').on(t.villageCode),
    check('enterprise_lead_department', oneOf(t.leadDepartment, DEPARTMENTS)),
    check('enterprise_credit_code', sql`${t.creditCode} ~ '^[0-9A-HJ-NP-RT-UW-Y]{18}$'`),
  ],
)
