import { sql } from 'drizzle-orm'
import { checkOf } from '../breaches.repository'

/** What is to be done outside of the database waits, or was done. What no process here can do waits for one that can. */
export const outboxDone = checkOf('outbox', sql`select count(*) from outbox`, ({ now }) => [
  {
    breach: 'lost',
    says: 'something in the outbox was tried and then waited two days',
    where: sql`select id from outbox where status = 'waiting' and attempts > 0
      and due_at < ${now.toISOString()}::timestamptz - interval '2 days'`,
  },
  {
    breach: 'lost',
    says: 'the bytes of a photo could not be removed',
    where: sql`select subject_id from outbox where status = 'givenUp' and kind in ('photoRemoval', 'rawPhotoRemoval')`,
  },
  {
    breach: 'doubled',
    says: 'one effect stands twice in the outbox',
    where: sql`select subject_id from outbox group by kind, subject_id having count(*) > 1`,
  },
  {
    breach: 'broken',
    says: 'the bytes of a photo are to be removed that is still kept',
    where: sql`select o.subject_id from outbox o join photo p on p.id = o.subject_id
      where o.kind = 'photoRemoval' and o.status = 'waiting'`,
  },
  {
    breach: 'orphaned',
    says: 'a phone is to be rung for no message',
    where: sql`select o.id from outbox o where o.kind = 'phoneMessage' and o.status = 'waiting'
      and not exists (select from message m where m.id = o.subject_id)
      and o.due_at < ${now.toISOString()}::timestamptz - interval '2 days'`,
  },
])
