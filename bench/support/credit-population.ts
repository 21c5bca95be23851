/*
 * Households of a county that adopted the credit standard, in villages of one size, with a year of entries: base points for
 * all, and one to four deeds or meetings for seven in ten. Six in ten carry the status.
 */

const id = (kind: string, number: string) => `md5('${kind}' || ${number})::uuid`
const NO_HASH = `sha256('a'), sha256('b'), sha256('c')`
const ENTRY = `insert into ledger_entry (id, village_code, seq, kind, household_id, rule_set_version, rule_code, honor,
  redeemable, source, source_id, act_on, posted_at, counts_at, commitment, prev_hash, hash)`

const people = (count: number) => `
insert into person (id, name, pinyin, birth_year)
select ${id('person', 'n')}, '村民' || n, 'cunmin', 1940 + n % 60 from generate_series(1, ${count}) n`

const households = (count: number, perVillage: number) => `
insert into household (id, village_code, number, group_name, head_id, listing, ledger_salt, opened_on)
select ${id('household', 'n')}, village.code, n::text, '一组', ${id('person', 'n')}, 'named',
  decode(md5('salt' || n), 'hex'), '2020-01-01'
from generate_series(0, ${count - 1}) at
cross join lateral (select at + 1 as n) one
join (select code, row_number() over (order by code) - 1 as nth from division where level = 'village') village
  on village.nth = at / ${perVillage}`

const memberships = `
insert into membership (household_id, person_id, from_date) select id, head_id, '2020-01-01' from household`

const base = `${ENTRY}
select md5('base' || id)::uuid, village_code, row_number() over (partition by village_code order by id), 'base', id, 1,
  'A00', 100, 0, 'roster', id, '2026-01-01', '2026-01-01', '2026-01-01', ${NO_HASH}
from household`

const deeds = `${ENTRY}
select md5('deed' || id || k)::uuid, village_code,
  100000 + row_number() over (partition by village_code order by id, k), 'bonus', id, 1,
  (array['H01', 'W01', 'F01', 'N02'])[k], 10 * k, 10 * k, case when k = 2 then 'activity' else 'deed' end,
  md5('source' || id || k)::uuid, '2026-06-01', '2026-06-08', '2026-06-08', ${NO_HASH}
from household cross join generate_series(1, 4) k
where number::int % 10 < 7 and k <= 1 + number::int % 4`

const standards = `
insert into credit_adoption (id, village_code, version, met_on, entitled, present, in_favour, minutes, consequences,
  recorded_at, in_force_from)
select md5('adoption' || code)::uuid, code, 1, '2026-01-05', 40, 31, 30, '', '[]', '2026-01-05', '2026-01-13'
from (select distinct village_code as code from household) one`

const inForce = `
insert into credit_adoption_outcome (adoption_id, outcome, in_force_from, decided_at)
select id, 'inForce', in_force_from, recorded_at from credit_adoption`

const CARRIES = `from household where number::int % 10 < 6`

const cases = `
insert into credit_case (id, kind, division_code, household_id, status, standard_version, year, applied_at, since,
  decided_at, published_at)
select md5('case' || id)::uuid, 'household', village_code, id, 'designated', 1, 2026, '2026-03-01', '2026-03-20',
  '2026-03-10', '2026-03-10' ${CARRIES}`

const designations = `
insert into credit_designation (id, kind, division_code, household_id, case_id, status, designated_on, reviewed_year)
select md5('designation' || id)::uuid, 'household', village_code, id, md5('case' || id)::uuid, 'designated',
  '2026-03-20', 2026 ${CARRIES}`

/** Statements that fill an empty, migrated county. */
export const creditSql = (count: number, perVillage: number): string[] => [
  ...[people(count), households(count, perVillage), memberships, base, deeds, standards, inForce, cases, designations],
]
