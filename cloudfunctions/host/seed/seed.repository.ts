import type postgres from 'postgres'
import type { DivisionCode } from '../../contract/ids'
import { PERIODS, type Period } from '../../platform/county-time'
import { copyRows } from '../../platform/db/copy-rows'
import {
  account,
  activity,
  activityPerson,
  binding,
  household,
  ledgerEntry,
  membership,
  person,
  roleGrant,
} from '../../platform/db/schema'

export interface SeededRows {
  person: (typeof person.$inferInsert)[]
  household: (typeof household.$inferInsert)[]
  membership: (typeof membership.$inferInsert)[]
  account: (typeof account.$inferInsert)[]
  binding: (typeof binding.$inferInsert)[]
  roleGrant: (typeof roleGrant.$inferInsert)[]
  activity: (typeof activity.$inferInsert)[]
  activityPerson: (typeof activityPerson.$inferInsert)[]
  ledgerEntry: (typeof ledgerEntry.$inferInsert)[]
}

/** Puts rows into their tables, in the order in which they refer to each other; answers how many into each. */
export async function copySeeded(
  tx: postgres.TransactionSql,
  rows: SeededRows,
): Promise<Record<keyof SeededRows, number>> {
  return {
    person: await copyRows(tx, person, rows.person),
    household: await copyRows(tx, household, rows.household),
    membership: await copyRows(tx, membership, rows.membership),
    account: await copyRows(tx, account, rows.account),
    binding: await copyRows(tx, binding, rows.binding),
    roleGrant: await copyRows(tx, roleGrant, rows.roleGrant),
    activity: await copyRows(tx, activity, rows.activity),
    activityPerson: await copyRows(tx, activityPerson, rows.activityPerson),
    ledgerEntry: await copyRows(tx, ledgerEntry, rows.ledgerEntry),
  }
}

/** Villages below a division with nobody in them, by their codes. */
export async function findEmptyVillages(sql: postgres.Sql, below: DivisionCode): Promise<DivisionCode[]> {
  const rows = await sql<{ code: DivisionCode }[]>`
    select code from division d where level = 'village' and starts_with(code, ${below}) and not exists (select from household where village_code = d.code)
    order by code`
  return rows.map((row) => row.code)
}

/** The key of the period in which an entry counts, as `periodKey` writes it. */
const KEYS: Record<Period, string> = { month: 'YYYY-MM', quarter: 'YYYY"Q"Q', year: 'YYYY' }

/** Counts the scores of villages from their chains, as every posted entry would have added them: base points in the year only. */
export async function countScores(tx: postgres.TransactionSql, villageCodes: readonly DivisionCode[]): Promise<void> {
  for (const period of PERIODS)
    await tx.unsafe(
      `insert into household_score (household_id, period, village_code, township_code, honor, bonus_entries, listed)
       select e.household_id, to_char(e.counts_at at time zone 'UTC' + interval '8 hours', '${KEYS[period]}'),
         e.village_code, left(e.village_code, 9), sum(e.honor), count(*) filter (where e.kind = 'bonus'),
         bool_and(h.listing <> 'hidden')
       from ledger_entry e join household h on h.id = e.household_id
       where e.village_code = any($1) ${period === 'year' ? '' : "and e.kind <> 'base'"}
       group by 1, 2, 3`,
      [[...villageCodes]],
    )
}

/** The round of 1 January is done in the villages; no timer posts their base points again. */
export async function markYearDone(tx: postgres.TransactionSql, villageCodes: readonly DivisionCode[], until: string) {
  const year = Number(until.slice(0, 4))
  await tx.unsafe(
    `insert into yearly_round (kind, year, village_code, done_at)
     select kind, $1, code, $2 from unnest($3::text[]) code, unnest(array['base', 'expiry']) kind`,
    [year, `${year}-01-01T00:00:00+08:00`, [...villageCodes]],
  )
}

/** So that the planner knows what came. */
export const analyse = (sql: postgres.Sql) => sql.unsafe('vacuum analyze').simple()
