import { type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../../platform/db/types'
import { type Auditing, type Breach, type Check, EXAMPLES, type Finding } from './check'

/** One question of a check: `where` answers a column with the id of each thing that is wrong. */
export interface Question {
  breach: Breach
  says: string
  where: SQL
}

/** A number that a query answers. */
export async function numberOf(db: Reader, query: SQL): Promise<number> {
  const rows = await db.select({ n: sql<string>`asked.n` }).from(sql`(${query}) as asked(n)`)
  return Number(rows[0]?.n ?? 0)
}

async function findingsOf(db: Reader, { breach, says, where }: Question): Promise<Finding[]> {
  const rows = await db
    .select({ id: sql<string>`wrong.id::text`, found: sql<string>`count(*) over ()` })
    .from(sql`(${where}) as wrong(id)`)
    .limit(EXAMPLES)
  const [first] = rows
  return first ? [{ breach, says, found: Number(first.found), examples: rows.map((row) => row.id) }] : []
}

/** A check that the database answers by itself, set by set: nothing of it is held here but the examples. */
export function checkOf(name: string, looked: SQL, questions: (auditing: Auditing) => readonly Question[]): Check {
  return {
    name,
    look: async (auditing) => {
      const findings: Finding[] = []
      for (const question of questions(auditing)) findings.push(...(await findingsOf(auditing.db, question)))
      return { looked: await numberOf(auditing.db, looked), findings }
    },
  }
}
