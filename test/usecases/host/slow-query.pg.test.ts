import { sql } from 'drizzle-orm'
import { openPostgres } from '../../../cloudfunctions/platform/db/open-postgres'
import { useDatabase } from '../../support/database'

useDatabase()

const url = process.env.TEST_DATABASE_URL ?? ''
const schemaName = `test_${process.env.TEST_RUN ?? process.ppid}_${process.env.JEST_WORKER_ID ?? '1'}`

it('a slow statement is told with its text and without its values, in a transaction too; a quick one is not', async () => {
  const told: string[] = []
  const slow = { afterMs: 40, tell: (statement: string) => void told.push(statement) }
  const { db, close } = await openPostgres({ kind: 'postgres', url, schemaName, slow })
  await db.select({ one: sql`${'quick'}::text` }).from(sql`(select 1) as x`)
  await db.select({ name: sql`${'王小明'}::text`, nap: sql`pg_sleep(0.06)::text` }).from(sql`(select 1) as x`)
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_sleep(0.05), ${'13812345678'}::text`)
    await tx.transaction((inner) => inner.execute(sql`select pg_sleep(0.07), ${'13812345678'}::text as saved`))
  })
  await close()
  expect(told).toHaveLength(3)
  expect(told[0]).toContain('select $1::text, pg_sleep(0.06)')
  expect(told.join()).not.toMatch(/王小明|138|quick/)
})
