import { sql } from 'drizzle-orm'
import type { EntrySource } from '../../../contract/points'
import { checkOf } from '../breaches.repository'

/** Entries that nothing took back. */
const standing = sql`select e.* from ledger_entry e where e.kind = 'bonus'
  and not exists (select from ledger_entry r where r.reverses_id = e.id)`

/** Posted for a person under a source, in full, cut by a cap, or to nothing. */
const given = (source: string, id: string, person: string) => sql`(
  exists (select from ledger_entry e where e.source_id = ${sql.raw(id)} and e.person_id = ${sql.raw(person)} and e.source = ${sql.raw(`'${source}'`)})
  or exists (select from award_cut c where c.source_id = ${sql.raw(id)} and c.person_id = ${sql.raw(person)} and c.source = ${sql.raw(`'${source}'`)}))`

/** Where it lies what an entry comes from. */
const SOURCES: Readonly<Record<EntrySource, string>> = {
  deed: 'deed',
  nomination: 'deed',
  activity: 'activity',
  class: 'check_in',
  teaching: 'class_session',
  roster: 'household',
  yearEnd: 'household',
}

/** What took effect has its entries, once, and every entry comes from something. */
export const postedPoints = checkOf('points that were posted', sql`select count(*) from ledger_entry`, () => [
  {
    breach: 'lost',
    says: 'a line of a confirmed deed took effect and gave no points',
    where: sql`select l.id from notice_line l join deed d on d.id = l.subject_id
      join deed_praised p on p.deed_id = d.id and p.person_id = l.person_id
      where l.effective_at is not null and l.overturned_at is null and d.status in ('confirmed', 'reexamined')
      and p.lined_at is not null and (p.consent <> 'declined' or p.points_wanted)
      and exists (select from membership m where m.person_id = p.person_id and m.until_date is null)
      and not ${given('deed', 'd.id', 'p.person_id')}`,
  },
  {
    breach: 'lost',
    says: 'somebody on a confirmed activity record got no points',
    where: sql`select a.id::text || ' ' || p.person_id from activity a join activity_person p on p.activity_id = a.id
      where a.status = 'confirmed' and not ${given('activity', 'a.id', 'p.person_id')}`,
  },
  {
    breach: 'doubled',
    says: 'a person got points twice for one thing',
    where: sql`select source_id from (${standing}) s where person_id is not null
      group by source, source_id, person_id having count(*) > 1`,
  },
  {
    breach: 'broken',
    says: 'points stand for a deed that does not',
    where: sql`select s.id from (${standing}) s join deed d on d.id = s.source_id
      where s.source in ('deed', 'nomination') and d.status not in ('confirmed', 'reexamined')`,
  },
  {
    breach: 'orphaned',
    says: 'an entry comes from nothing',
    where: sql.join(
      Object.entries(SOURCES).map(
        ([source, table]) => sql`select e.id from ledger_entry e where e.source = ${sql.raw(`'${source}'`)}
          and not exists (select from ${sql.raw(table)} t where t.id = e.source_id)`,
      ),
      sql` union all `,
    ),
  },
])
