import { sql } from 'drizzle-orm'
import { checkOf } from '../breaches.repository'

const ballotsOf = sql`select count(*) from counted_ballot b where b.poll_id = p.id`
const votersOf = sql`select count(*) from poll_voter v where v.poll_id = p.id`

/** One ballot a person, each in the box once, and every number that is told is a recount of the ballots. */
export const votes = checkOf('public votes', sql`select count(*) from poll`, ({ now }) => [
  {
    breach: 'lost',
    says: 'a vote was over an hour ago and nothing came of it',
    where: sql`select id from poll where
      (status = 'running' and closes_at < ${now.toISOString()}::timestamptz - interval '1 hour')
      or (status = 'closed' and closes_at < ${now.toISOString()}::timestamptz - interval '3 days 1 hour')`,
  },
  {
    breach: 'broken',
    says: 'a vote tells another number of ballots than were counted',
    where: sql`select p.id from poll p where p.status = 'counted'
      and (p.ballots <> (${ballotsOf}) or p.excluded <> (${ballotsOf} and b.excluded))`,
  },
  {
    breach: 'broken',
    says: 'other ballots were counted than were cast',
    where: sql`select p.id from poll p where p.status = 'counted' and (${votersOf}) <> (${ballotsOf})`,
  },
  {
    breach: 'broken',
    says: 'a box holds other ballots than were cast',
    where: sql`select p.id from poll p where p.status in ('running', 'closed')
      and (${votersOf}) <> (select count(*) from poll_ballot b where b.poll_id = p.id)`,
  },
  {
    breach: 'broken',
    says: 'the votes of a choice are no recount of the ballots',
    where: sql`select r.poll_id || ' ' || r.choice_id from poll_result r where r.votes <> (
      select count(*) from counted_ballot b
      where b.poll_id = r.poll_id and not b.excluded and r.choice_id = any(b.choices))`,
  },
  {
    breach: 'lost',
    says: 'a choice that stood to the end has no result',
    where: sql`select c.poll_id || ' ' || c.choice_id from poll_choice c join poll p on p.id = c.poll_id
      where p.status = 'counted' and c.gone_at is null
      and not exists (select from poll_result r where r.poll_id = c.poll_id and r.choice_id = c.choice_id)`,
  },
  {
    breach: 'orphaned',
    says: 'ballots lie in the box of a vote that is over',
    where: sql`select b.poll_id from poll_ballot b join poll p on p.id = b.poll_id
      where p.status in ('counted', 'cancelled') group by b.poll_id`,
  },
  {
    breach: 'orphaned',
    says: 'a paper ballot was counted for somebody who is on no confirmed list',
    where: sql`select v.poll_id || ' ' || v.person_id from poll_voter v where v.paper_id is not null
      and not exists (select from poll_paper_person q join poll_paper l on l.id = q.paper_id
        where q.paper_id = v.paper_id and q.person_id = v.person_id and l.poll_id = v.poll_id and l.status = 'confirmed')`,
  },
  {
    breach: 'lost',
    says: 'somebody on a confirmed list has no ballot',
    where: sql`select q.paper_id || ' ' || q.person_id from poll_paper_person q join poll_paper l on l.id = q.paper_id
      where l.status = 'confirmed' and not exists (
        select from poll_voter v where v.poll_id = l.poll_id and v.person_id = q.person_id and v.paper_id = l.id)`,
  },
  {
    breach: 'doubled',
    says: 'somebody is on two lists of one vote',
    where: sql`select l.poll_id || ' ' || q.person_id from poll_paper_person q join poll_paper l on l.id = q.paper_id
      where l.status in ('entered', 'confirmed') group by l.poll_id, q.person_id having count(*) > 1`,
  },
])
