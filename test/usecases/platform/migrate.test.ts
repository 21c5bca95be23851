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

  it('gives the seats of reviews that were open before their place in the queue', async () => {
    const owner = pgliteOwner(client)
    const schema = 'c990003'
    const [first, ...later] = MIGRATIONS
    if (!first) throw new Error('there is a first migration')
    await migrate(owner, schema, [first])
    const id = (kind: string) => `md5('${kind}')::uuid`
    const times = `timestamptz '2026-03-04T02:00:00Z', timestamptz '2026-03-11T16:00:00Z'`
    await client.exec(`set search_path to ${schema};
      insert into division values ('410523100200', null, 'village', '石家庄村', 'shijiazhuangcun');
      insert into person (id, name, pinyin, birth_year) values (${id('one')}, '王一', 'wangyi', 1960);
      insert into review (id, subject, subject_id, topic, division_code, body, status, opened_at, closes_at) values
        (${id('review')}, 'deed', ${id('deed')}, 'helpingOthers', '410523100200', 'council', 'open', ${times});
      insert into electorate_seat (review_id, person_id) values (${id('review')}, ${id('one')})`)
    await migrate(owner, schema, [first, ...later])
    const seats = await owner.query(
      `select open, opened_at = timestamptz '2026-03-04T02:00:00Z' as placed from ${schema}.electorate_seat`,
    )
    expect(seats).toEqual([{ open: true, placed: true }])
  })

  it('takes no name that would need quoting', async () => {
    await expect(migrate(pgliteOwner(client), 'c410523; drop')).rejects.toThrow('Not a schema name')
  })
})
