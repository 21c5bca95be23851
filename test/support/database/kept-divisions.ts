import { count, sql } from 'drizzle-orm'
import type { CountyData } from '../../../cloudfunctions/domain/load-county'
import { division } from '../../../cloudfunctions/platform/db/schema'
import type { Database } from '../../../cloudfunctions/platform/db/types'

/*
 * The three hundred divisions of the county take longer to load than most tests to run: once a file has loaded them they stay
 * for its next test, unless a test changed them.
 */

const SEEN = `select md5(string_agg(one::text, '|' order by one.code)) from division one`

let whole: string | undefined

/** Deletes the divisions unless they are as the county's data has them. */
export const emptiedDivisions = (): string =>
  whole === undefined
    ? 'delete from division;'
    : `if (${SEEN}) is distinct from '${whole}' then delete from division; end if;`

/** What is still to be loaded of the county's data. */
export async function leftToLoad(db: Database, data: CountyData): Promise<CountyData> {
  if (whole === undefined) return data
  const [there] = await db.select({ count: count() }).from(division)
  return there?.count === data.divisions.length ? { ...data, divisions: [] } : data
}

/** Notes how the divisions look where the county's data was loaded into an empty table, `added` of them. */
export async function noteDivisions(db: Database, data: CountyData, added: number): Promise<void> {
  if (whole !== undefined || added !== data.divisions.length) return
  const [seen] = await db
    .select({ text: sql<string>`md5(string_agg(${division}::text, '|' order by ${division.code}))` })
    .from(division)
  whole = seen?.text
}
