import { sql } from 'drizzle-orm'
import { checkOf } from '../breaches.repository'

/** Paper slips are numbered without gaps in a village's year: a missing number is a missing entry. */
export const numberedSlips = checkOf('paper slips', sql`select count(*) from slip`, () => [
  {
    breach: 'lost',
    says: 'a number of a slip is missing',
    where: sql`select village_code || ' ' || year from slip group by village_code, year having max(number) <> count(*)`,
  },
])
