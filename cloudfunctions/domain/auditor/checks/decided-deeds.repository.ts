import { sql } from 'drizzle-orm'
import { checkOf } from '../breaches.repository'

const lines = sql`select from notice_line l join notice n on n.id = l.notice_id and n.kind = 'deed' where l.subject_id = deed.id`

/** What the council accepted is on a notice, or was. An accepted deed waits three days at the most for its praised. */
export const decidedDeeds = checkOf(
  'decided deeds',
  sql`select count(*) from deed where decided_at is not null`,
  ({ now }) => [
    {
      breach: 'lost',
      says: 'a deed on notice has no line on a notice',
      where: sql`select id from deed where status = 'onNotice' and not exists (${lines} and l.overturned_at is null)`,
    },
    {
      breach: 'lost',
      says: 'a confirmed deed has no line that took effect',
      where: sql`select id from deed where status in ('confirmed', 'reexamined')
        and not exists (${lines} and l.effective_at is not null)`,
    },
    {
      breach: 'lost',
      says: 'an accepted deed was not put on notice in its time',
      where: sql`select id from deed where status = 'accepted'
        and decided_at < ${now.toISOString()}::timestamptz - interval '4 days'`,
    },
    {
      breach: 'doubled',
      says: 'somebody stands twice on notice for one deed',
      where: sql`select l.subject_id from notice_line l join notice n on n.id = l.notice_id and n.kind = 'deed'
        where l.person_id is not null and l.overturned_at is null group by l.subject_id, l.person_id having count(*) > 1`,
    },
    {
      breach: 'orphaned',
      says: 'a line on a notice is of no deed',
      where: sql`select l.id from notice_line l join notice n on n.id = l.notice_id and n.kind = 'deed'
        where not exists (select from deed where deed.id = l.subject_id)`,
    },
  ],
)
