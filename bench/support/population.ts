import type postgres from 'postgres'
import type { DivisionCode, HouseholdId, PersonId } from '../../cloudfunctions/contract/ids'

/*
 * A county's households in the shape that boards meet: points fall off exponentially and nearly everybody shares a place
 * with others. A year of 120,000 households holds some 350 different sums of points, a month about 60.
 */

/** A household with a bonus entry, and where it lies. */
export interface Place {
  householdId: HouseholdId
  headId: PersonId
  villageCode: DivisionCode
}

/** The clock of the bench stands in this year, quarter and month. */
const PERIODS = [
  { period: '2026', base: 100, mean: 30, share: 0.7, most: 720 },
  { period: '2026Q1', base: 0, mean: 15, share: 0.5, most: 180 },
  { period: '2026-03', base: 0, mean: 8, share: 0.3, most: 60 },
] as const

/** Deterministic ids: the same county in every run. */
const id = (kind: string, number: string) => `md5('${kind}' || ${number})::uuid`

const people = (count: number) => `
insert into person (id, name, pinyin, birth_year)
select ${id('person', 'n')}, '村民' || n, 'cunmin', 1940 + n % 60 from generate_series(1, ${count}) n`

const households = (count: number) => `
insert into household (id, village_code, number, group_name, head_id, listing, ledger_salt, opened_on)
select ${id('household', 'n')}, village.code, n::text, '一组', ${id('person', 'n')},
  (array['named', 'named', 'masked', 'unanswered', 'hidden'])[1 + n / 7 % 5], decode(md5('salt' || n), 'hex'), '2020-01-01'
from generate_series(1, ${count}) n
join (select code, row_number() over (order by code) as nth, count(*) over () as villages
  from division where level = 'village') village on village.nth = 1 + n % village.villages`

const scores = ({ period, base, mean, share, most }: (typeof PERIODS)[number]) => `
insert into household_score (household_id, period, village_code, township_code, honor, bonus_entries, listed)
select id, '${period}', village_code, left(village_code, 9),
  case when bonus then least(${base} + ceil(-ln(1 - luck) * ${mean}), ${most})::int else ${base} end,
  case when bonus then 1 + floor(luck * 5)::int else 0 end, listing <> 'hidden'
from (select *, random() as luck, random() < ${share} as bonus from household order by id) drawn
where bonus or ${base} > 0`

/** Base points of the year, so that every chain has a length; the hashes are of the right size and nothing more. */
const baseEntries = `
insert into ledger_entry (id, village_code, seq, kind, household_id, rule_set_version, rule_code, honor, redeemable,
  source, source_id, act_on, posted_at, counts_at, commitment, prev_hash, hash)
select md5('entry' || id)::uuid, village_code, row_number() over (partition by village_code order by id), 'base', id, 1,
  'A00', 100, 0, 'roster', id, '2026-01-01', '2026-01-01', '2026-01-01', sha256('a'), sha256('b'), sha256('c')
from household`

const placesFrom = `
select household_id as "householdId", head_id as "headId", s.village_code as "villageCode"
from household_score s join household h on h.id = s.household_id
where period = '2026' and bonus_entries > 0 order by honor desc, household_id`

/** Fills an empty, migrated county as its owner. Answers the households with a bonus entry, most points of the year first. */
export async function loadHouseholds(owner: postgres.Sql, count: number): Promise<Place[]> {
  await owner.begin(async (tx) => {
    await tx.unsafe('select setseed(0.5)')
    for (const statement of [people(count), households(count), ...PERIODS.map(scores), baseEntries])
      await tx.unsafe(statement)
  })
  await owner.unsafe('vacuum analyze').simple()
  return [...(await owner.unsafe<Place[]>(placesFrom))]
}
