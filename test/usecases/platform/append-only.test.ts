import { sql } from 'drizzle-orm'
import { databaseFaultOf, INSUFFICIENT_PRIVILEGE } from '../../../cloudfunctions/platform/db/errors'
import { APPEND_ONLY_TABLES } from '../../../cloudfunctions/platform/db/schema'
import type { Database } from '../../../cloudfunctions/platform/db/types'
import { useDatabase } from '../../support/database'

const test = useDatabase()

const refusalOf = async (work: Promise<unknown>) => databaseFaultOf(await work.catch((error) => error))?.code

const setting = (db: Database, table: string) => db.execute(sql.raw(`truncate ${table} cascade`))

describe.each(APPEND_ONLY_TABLES)('%s keeps what was written', (table) => {
  it.each(['delete from', 'truncate'])('refuses the runtime role: %s', async (verb) => {
    expect(await refusalOf(test.db.execute(sql.raw(`${verb} ${table}`)))).toBe(INSUFFICIENT_PRIVILEGE)
  })

  it('refuses to truncate even for the owner', async () => {
    expect(await refusalOf(test.asOwner((owner) => setting(owner, table)))).toBe(INSUFFICIENT_PRIVILEGE)
  })
})

describe('an audit row', () => {
  const write = sql`insert into audit (id, at, action, subject, subject_id, detail)
    values ('00000000-0000-7000-8000-000000000001', now(), 'a', 's', '00000000-0000-7000-8000-000000000002', '{}')`

  it('is added by the runtime role and changed by nobody', async () => {
    await test.db.execute(write)
    const change = sql`update audit set action = 'b'`
    expect(await refusalOf(test.db.execute(change))).toBe(INSUFFICIENT_PRIVILEGE)
    expect(await refusalOf(test.asOwner((owner) => owner.execute(change)))).toBe(INSUFFICIENT_PRIVILEGE)
    expect(await refusalOf(test.asOwner((owner) => owner.execute(sql`delete from audit`)))).toBe(INSUFFICIENT_PRIVILEGE)
  })
})
