import { sql } from 'drizzle-orm'
import { checkOf } from '../breaches.repository'

const openObjection = sql`select from objection o where o.line_id = l.id and o.due_at is not null`

/** A notice closes itself: its lines take effect, but for those that an objection holds. Numbers have no gaps. */
export const closedNotices = checkOf(
  'closed notices',
  sql`select count(*) from notice where settled_at is not null`,
  ({ now }) => [
    {
      breach: 'lost',
      says: 'a notice closed over an hour ago and nothing came of it',
      where: sql`select id from notice where settled_at is null
        and closes_at < ${now.toISOString()}::timestamptz - interval '1 hour'`,
    },
    {
      breach: 'lost',
      says: 'a line of a settled notice neither took effect nor is held by an objection',
      where: sql`select l.id from notice_line l join notice n on n.id = l.notice_id
        where n.settled_at is not null and l.effective_at is null and l.overturned_at is null
        and not exists (${openObjection})`,
    },
    {
      breach: 'broken',
      says: 'a line took effect before its notice closed',
      where: sql`select l.id from notice_line l join notice n on n.id = l.notice_id where l.effective_at < n.closes_at`,
    },
    {
      breach: 'lost',
      says: 'a number of a notice is missing',
      where: sql`select division_code || ' ' || year from notice group by division_code, year
        having max(number) <> count(*)`,
    },
  ],
)
