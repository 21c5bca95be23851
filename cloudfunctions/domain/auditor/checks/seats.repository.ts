import { sql } from 'drizzle-orm'
import { checkOf } from '../breaches.repository'

const held = sql`select count(*) from enrolment e where e.session_id = s.id and e.holds_seat`

/** Seats are given once, and none beyond the room; one open offer a person. */
export const seats = checkOf('seats of classes', sql`select count(*) from enrolment`, () => [
  {
    breach: 'broken',
    says: 'a class counts other seats than are held',
    where: sql`select s.id from class_session s where s.seats_taken <> (${held})`,
  },
  {
    breach: 'doubled',
    says: 'more seats are held than the room has',
    where: sql`select s.id from class_session s where (${held}) > s.capacity`,
  },
  {
    breach: 'doubled',
    says: 'somebody has two open offers',
    where: sql`select person_id from enrolment where status = 'offered' group by person_id having count(*) > 1`,
  },
  {
    breach: 'doubled',
    says: 'somebody has two places in one class',
    where: sql`select session_id from enrolment group by session_id, person_id having count(*) > 1`,
  },
  {
    breach: 'doubled',
    says: 'two people have one place in line',
    where: sql`select session_id from enrolment where status = 'waitlisted' group by session_id, line having count(*) > 1`,
  },
  {
    breach: 'broken',
    says: 'somebody counts as present without a check-in',
    where: sql`select e.id from enrolment e where e.status = 'attended'
      and not exists (select from check_in c where c.enrolment_id = e.id and c.kind <> 'revert')`,
  },
])
