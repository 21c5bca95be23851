import type postgres from 'postgres'

/*
 * Households by the million, made by the server itself: nothing but a number travels. What each of them is follows from its
 * number and the seed, so that the same county comes again, whatever the size of the parts.
 */

/** Households of a village. */
export const VILLAGE_SIZE = 400
const TOWNSHIPS_AT_MOST = 999
/** Villages of a township until there are more than townships can be counted with three digits. */
const VILLAGES_EACH = 30
/** So many households have a head of the same name. */
const HOUSEHOLDS_A_HEAD = 100

/** The tables that are filled, children before parents. */
const TABLES = ['household_score', 'ledger_entry', 'household', 'person'] as const

/** Of these a board's top and one's own place are read; the ledger keeps its chain. The others are left out for their room. */
const KEPT_INDEXES = [
  ...['person_pkey', 'household_pkey', 'ledger_entry_chain', 'household_score_household_id_period_pk'],
  ...['household_score_village', 'household_score_township', 'household_score_county'],
]

/** A number of [0, 1) for a household: the same for the same seed. */
const luckOf = (seed: number): string =>
  `((hashint8extended(n, ${seed}) >> 11) & 9007199254740991)::float8 / 9007199254740992`

const idOf = (kind: 1 | 2 | 3, number: string): string =>
  `('0000000${kind}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`

/** From 1 on; parts that end at hundreds share no head. */
const headOf = (number: string): string => `(${number} + ${HOUSEHOLDS_A_HEAD - 1}) / ${HOUSEHOLDS_A_HEAD}`

const villageOf = (number: string): string => `(${number} - 1) / ${VILLAGE_SIZE}`

interface Shape {
  county: string
  villages: number
  each: number
}

export const shapeOf = (county: string, households: number): Shape => {
  const villages = Math.ceil(households / VILLAGE_SIZE)
  return { county, villages, each: Math.max(VILLAGES_EACH, Math.ceil(villages / TOWNSHIPS_AT_MOST)) }
}

/** The code of the village with a number from 0 on. */
const codeOf = ({ county, each }: Shape, number: string): string =>
  `'${county}' || lpad((1 + ${number} / ${each})::text, 3, '0') || lpad((1 + ${number} % ${each})::text, 3, '0')`

/**
 * Takes away what would slow millions of rows down: keys to other tables, indexes, and the log that a crash is mended from.
 * Answers what rebuilds the indexes that are read. For a schema that is measured and dropped; the tables must be empty.
 */
export async function loosen(sql: postgres.Sql): Promise<string[]> {
  const keys = await sql<{ drop: string }[]>`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop from pg_constraint
    where contype = 'f' and connamespace = current_schema()::regnamespace
      and (conrelid::regclass::text = any(${[...TABLES]}) or confrelid::regclass::text = any(${[...TABLES]}))`
  const indexes = await sql<{ name: string; build: string; drop: string }[]>`
    select c.relname as name, pg_get_indexdef(i.indexrelid) as build,
      case when k.conname is null then format('drop index %s', i.indexrelid::regclass)
        else format('alter table %s drop constraint %I', i.indrelid::regclass, k.conname) end as drop
    from pg_index i join pg_class c on c.oid = i.indexrelid left join pg_constraint k on k.conindid = i.indexrelid and k.contype in ('p', 'u')
    where i.indrelid::regclass::text = any(${[...TABLES]})`
  for (const { drop } of [...keys, ...indexes]) await sql.unsafe(drop)
  for (const table of TABLES) await sql.unsafe(`alter table ${table} set unlogged`)
  return indexes.filter(({ name }) => KEPT_INDEXES.includes(name)).map(({ build }) => build)
}

/** Townships and villages enough for so many households, beside those that the county has. */
export async function insertDivisions(sql: postgres.Sql, shape: Shape): Promise<void> {
  const village = codeOf(shape, 'n')
  await sql.unsafe(
    `insert into division (code, parent_code, level, name, pinyin)
     values ('${shape.county}', null, 'county', '县', 'xian') on conflict do nothing`,
  )
  await sql.unsafe(
    `insert into division (code, parent_code, level, name, pinyin)
     select distinct left(${village}, 9), '${shape.county}', 'township', '乡镇' || (1 + n / ${shape.each}), 'xiangzhen'
     from generate_series(0, ${shape.villages - 1}) n on conflict do nothing`,
  )
  await sql.unsafe(
    `insert into division (code, parent_code, level, name, pinyin)
     select ${village}, left(${village}, 9), 'village', '村' || (1 + n), 'cun'
     from generate_series(0, ${shape.villages - 1}) n on conflict do nothing`,
  )
}

/** The households from one number to another, with their heads, base points and scores of the year. */
export async function insertHouseholds(
  sql: postgres.Sql,
  shape: Shape,
  { from, to, seed, year }: { from: number; to: number; seed: number; year: number },
): Promise<void> {
  const series = `generate_series(${from}::bigint, ${to}::bigint) n`
  const village = codeOf(shape, villageOf('n'))
  const head = idOf(2, headOf('n'))
  await sql.begin(async (tx) => {
    await tx.unsafe(
      `insert into person (id, name, pinyin, birth_year)
       select ${idOf(2, 'head')}, '村民' || head, 'cunmin', 1940 + head % 60
       from generate_series(${headOf(`${from}::bigint`)}, ${headOf(`${to}::bigint`)}) head`,
    )
    await tx.unsafe(
      `insert into household (id, village_code, number, group_name, head_id, listing, ledger_salt, opened_on)
       select ${idOf(1, 'n')}, ${village}, (1 + (n - 1) % ${VILLAGE_SIZE})::text, '一组', ${head},
         (array['named', 'named', 'masked', 'unanswered', 'hidden'])[1 + n / 7 % 5], decode(lpad(to_hex(n), 32, '0'), 'hex'),
         '2020-01-01'
       from ${series}`,
    )
    await tx.unsafe(
      `insert into ledger_entry (id, village_code, seq, kind, household_id, rule_set_version, rule_code, honor, redeemable,
         source, source_id, act_on, posted_at, counts_at, commitment, prev_hash, hash)
       select ${idOf(3, 'n')}, ${village}, 1 + (n - 1) % ${VILLAGE_SIZE}, 'base', ${idOf(1, 'n')}, 1, 'A00', 100, 0, 'roster',
         ${idOf(1, 'n')}, at::date, at, at, a, a, a
       from ${series}, (select '${year}-01-01'::timestamptz as at, sha256('a') as a) one`,
    )
    // Seven in ten have a bonus entry; their points fall off exponentially, as they do where people earn them.
    await tx.unsafe(
      `insert into household_score (household_id, period, village_code, township_code, honor, bonus_entries, listed)
       select ${idOf(1, 'n')}, '${year}', village, left(village, 9),
         case when bonus then least(100 + ceil(-ln(1 - luck) * 30), 720)::int else 100 end,
         case when bonus then 1 + floor(luck * 5)::int else 0 end, n / 7 % 5 <> 4
       from (select n, ${village} as village, ${luckOf(seed)} as luck, hashint8extended(n, ${seed + 1}) & 1023 < 717 as bonus
         from ${series}) drawn`,
    )
  })
}

/** Builds one index again. */
export async function rebuild(sql: postgres.Sql, build: string): Promise<void> {
  await sql.unsafe(build)
}

/** So that the planner knows what came, and an index alone answers what it holds. */
export async function settleScale(sql: postgres.Sql): Promise<void> {
  await sql.unsafe('vacuum analyze household_score').simple()
  for (const table of ['ledger_entry', 'household', 'person', 'division']) await sql.unsafe(`analyze ${table}`)
}

export async function isEmpty(sql: postgres.Sql): Promise<boolean> {
  const [found] = await sql`select 1 from household limit 1`
  return !found
}

export async function setBuildMemory(sql: postgres.Sql, megabytes: number): Promise<void> {
  await sql.unsafe(`set maintenance_work_mem = '${megabytes}MB'`)
}
