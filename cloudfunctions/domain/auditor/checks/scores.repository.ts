import { sql } from 'drizzle-orm'
import { checkOf } from '../breaches.repository'

/** Entries with what they count as: a reversal as the entry that it takes back. Time of the county is UTC+8. */
const counted = sql`
  select e.household_id, e.honor, coalesce(r.kind, e.kind) as kind, e.reverses_id is null as given,
    (e.counts_at at time zone 'UTC') + interval '8 hours' as at
  from ledger_entry e left join ledger_entry r on r.id = e.reverses_id`

/** Base points count in the year only, an expiry nowhere. */
const recount = sql`
  select c.household_id, period.key as period, sum(c.honor) as honor,
    coalesce(sum(case when c.kind <> 'bonus' then 0 when c.given then 1 else -1 end), 0) as bonus_entries
  from (${counted}) c cross join lateral (values
    (to_char(c.at, 'YYYY'), true),
    (to_char(c.at, 'YYYY"Q"Q'), c.kind = 'bonus'),
    (to_char(c.at, 'YYYY-MM'), c.kind = 'bonus')) as period(key, counts)
  where c.kind <> 'expiry' and period.counts group by 1, 2`

/** The sums that boards are read from are those of the ledger. */
export const scores = checkOf('scores of households', sql`select count(*) from household_score`, () => [
  {
    breach: 'broken',
    says: 'a score is not the sum of the ledger',
    where: sql`
      select coalesce(s.household_id, r.household_id)::text || ' ' || coalesce(s.period, r.period)
      from household_score s full join (${recount}) r on r.household_id = s.household_id and r.period = s.period
      where coalesce(s.honor, 0) <> coalesce(r.honor, 0) or coalesce(s.bonus_entries, 0) <> coalesce(r.bonus_entries, 0)`,
  },
  {
    breach: 'broken',
    says: 'a household that hides is listed',
    where: sql`select h.id from household h where h.listing = 'hidden'
      and exists (select from household_score s where s.household_id = h.id and s.listed)`,
  },
])
