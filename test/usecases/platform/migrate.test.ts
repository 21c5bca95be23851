import { PGlite } from '@electric-sql/pglite'
import { migrate } from '../../../cloudfunctions/platform/db/migrate'
import { MIGRATIONS } from '../../../cloudfunctions/platform/db/migrations'
import { pgliteOwner } from '../../../cloudfunctions/platform/db/open-pglite'

const OPEN_MS = 60_000
const SCHEMA = 'c990001'
const extra = { name: '29990101000000_extra', sql: 'create table "extra" (id int);--> statement-breakpoint\nselect 1' }

/** Relations, types and functions that users made, by the schema they lie in. */
const OBJECTS = `select distinct n.nspname as schema from (
    select relnamespace as oid from pg_class union select typnamespace from pg_type union select pronamespace from pg_proc
  ) o join pg_namespace n on n.oid = o.oid
  where n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'`

describe('migrating a county', () => {
  let client: PGlite
  beforeAll(async () => {
    client = await PGlite.create()
  }, OPEN_MS)
  afterAll(() => client.close())

  it('lands every migration once', async () => {
    const all = MIGRATIONS.map(({ name }) => name)
    expect(await migrate(pgliteOwner(client), SCHEMA)).toEqual(all)
    expect(await migrate(pgliteOwner(client), SCHEMA)).toEqual([])
    expect(await migrate(pgliteOwner(client), SCHEMA, [...MIGRATIONS, extra])).toEqual([extra.name])
  })

  it('lays every object into the schema of the county', async () => {
    const owner = pgliteOwner(client)
    await migrate(owner, SCHEMA)
    expect(await owner.query(OBJECTS)).toEqual([{ schema: SCHEMA }])
  })

  it('refuses a landed migration that was changed afterwards', async () => {
    await migrate(pgliteOwner(client), SCHEMA)
    const changed = MIGRATIONS.map(({ name, sql }, at) => ({ name, sql: at === 0 ? `${sql}\n-- again` : sql }))
    await expect(migrate(pgliteOwner(client), SCHEMA, changed)).rejects.toThrow(`${MIGRATIONS[0]?.name} was changed`)
  })

  it('leaves nothing behind when a migration fails', async () => {
    const broken = {
      name: '29990102000000_broken',
      sql: 'create table half (id int);--> statement-breakpoint\nselect nothing',
    }
    const owner = pgliteOwner(client)
    await expect(migrate(owner, 'c990002', [broken])).rejects.toThrow()
    expect(await owner.query(`select 1 from pg_namespace where nspname = 'c990002'`)).toEqual([])
  })

  it('takes no name that would need quoting', async () => {
    await expect(migrate(pgliteOwner(client), 'c410523; drop')).rejects.toThrow('Not a schema name')
  })
})
