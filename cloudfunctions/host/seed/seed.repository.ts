import type postgres from 'postgres'
import type { DivisionCode } from '../../contract/ids'
import { PERIODS, type Period } from '../../platform/county-time'

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
