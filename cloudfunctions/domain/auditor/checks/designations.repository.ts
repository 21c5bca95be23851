import { sql } from 'drizzle-orm'
import { checkOf } from '../breaches.repository'

/** What a notice gave stands as a designation, once, with its certificate, and its trace as long as traces are kept. */
export const designations = checkOf('designations', sql`select count(*) from credit_designation`, ({ now }) => [
  {
    breach: 'lost',
    says: 'an application was designated and there is no designation',
    where: sql`select c.id from credit_case c where c.status = 'designated'
      and not exists (select from credit_designation d where d.case_id = c.id)`,
  },
  {
    breach: 'lost',
    says: 'a designation has no certificate',
    where: sql`select d.id from credit_designation d
      where not exists (select from certificate c where c.subject_id = d.id and c.kind like 'credit%')`,
  },
  {
    breach: 'lost',
    says: 'a designation left no trace',
    where: sql`select d.id from credit_designation d where d.designated_on > ${now.toISOString()}::timestamptz - interval '4 years'
      and not exists (select from audit a where a.subject_id = coalesce(d.household_id::text, d.enterprise_id::text, d.division_code)
        and a.action = 'credit.designated' and a.detail ->> 'of' = d.id::text)`,
  },
  {
    breach: 'doubled',
    says: 'a household, enterprise or division has two designations that stand',
    where: sql`select coalesce(household_id::text, enterprise_id::text, division_code) from credit_designation
      where status in ('designated', 'hearing', 'onNotice') group by 1 having count(*) > 1`,
  },
  {
    breach: 'orphaned',
    says: 'a certificate is of no designation',
    where: sql`select c.id from certificate c where c.kind like 'credit%'
      and not exists (select from credit_designation d where d.id = c.subject_id)`,
  },
])
