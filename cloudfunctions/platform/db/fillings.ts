/**
 * What rows that were there before are given when a migration adds columns to their table, by the words of its name: what
 * drizzle-kit writes changes tables alone. Runs once, in the transaction of the migration. Frozen with it.
 */
const FILLINGS: Readonly<Record<string, readonly string[]>> = {
  county_size: [
    `update electorate_seat s set opened_at = r.opened_at, open = r.status = 'open' from review r where r.id = s.review_id`,
  ],
}

const DIGITS_OF_NAME = /^\d+_/

export const fillingsOf = (migration: string): readonly string[] =>
  FILLINGS[migration.replace(DIGITS_OF_NAME, '')] ?? []
