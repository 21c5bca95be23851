import { sql } from 'drizzle-orm'
import type { RosterImportId } from '../../../contract/ids'
import type { Tx } from '../../../platform/db/types'
import type { Villages } from './rows.repository'

/*
 * What becomes of the rows of some villages, in one statement over all of them: a row is known by the file that brought it
 * before, or by name and year in its household, of now or of earlier. Who is known stays as they are. Nobody is added to a
 * household of whom the file and the roster agree on nobody, for then the number means another family.
 */

/**
 * Judges the rows of villages that are right by themselves; whatever was judged before is judged anew. Each step stands by
 * itself ("materialized") and the rows are found again by their key alone: the file came just now, the planner knows nothing of
 * it, and takes five thousand rows for one.
 */
export async function judgeVillages(tx: Tx, importId: RosterImportId, { first, last }: Villages): Promise<void> {
  await tx.execute(sql`
    with mine as materialized (
      select r.row, r.village_code, r.number, r.is_head, r.group_name, r.person_id,
        row_number() over (partition by r.import_key order by r.row) as nth,
        count(*) filter (where r.is_head) over (partition by r.village_code, r.number) as heads,
        row_number() over (partition by r.village_code, r.number, r.is_head order by r.row) as nth_of_kind,
        first_value(r.group_name) over of_household as head_group,
        first_value(r.opens) over of_household as would_open,
        h.id as household_id, h.closed_on, h.head_id, h.group_name as standing_group,
        coalesce(by_file.id, by_name.person_id) as known_id
      from roster_import_row r
      left join household h on h.village_code = r.village_code and h.number = r.number
      left join person by_file on by_file.import_key = r.import_key
      left join lateral (
        select m.person_id from membership m join person p on p.id = m.person_id
        where m.household_id = h.id and p.name = r.name and p.birth_year = r.birth_year::int
        order by m.until_date desc nulls first limit 1
      ) by_name on by_file.id is null
      where r.import_id = ${importId} and r.village_code between ${first} and ${last}
        and cardinality(r.faults) = 0
      window of_household as (partition by r.village_code, r.number order by r.is_head desc, r.row)
    ), placed as materialized (
      select mine.*, now.household_id as lives_in,
        bool_or(mine.known_id is not null) over (partition by mine.village_code, mine.number) as family_known
      from mine left join membership now on now.person_id = mine.known_id and now.until_date is null
    ), judged as materialized (
      select placed.*, case
        when nth > 1 then 'rowTwice'
        when known_id is not null then null
        when closed_on is not null then 'householdClosed'
        when household_id is not null and not family_known then 'numberTaken'
        when household_id is null and family_known then 'householdMoved'
        when household_id is null and heads = 0 then 'headMissing'
        when household_id is null and is_head and nth_of_kind > 1 then 'headTwice'
        when household_id is null and group_name <> head_group then 'groupDiffers'
      end as fault
      from placed
    )
    update roster_import_row r set
      fault = j.fault,
      person_id = coalesce(j.known_id, j.person_id),
      household_id = coalesce(j.household_id, j.would_open),
      outcome = case
        when j.fault is not null then 'faulty'
        when j.known_id is null then 'new'
        when j.lives_in is distinct from j.household_id or j.lives_in is null then 'left'
        when j.standing_group <> j.group_name or j.is_head <> (j.head_id = j.known_id) then 'differs'
        else 'already'
      end
    from judged j
    where r.import_id = ${importId} and r.row = j.row`)
}

/** Notes who lives in one of the villages and stands in no row of its file; households with a faulty row are left until it is mended. */
export async function noteMissing(tx: Tx, importId: RosterImportId, { first, last }: Villages): Promise<void> {
  await tx.execute(sql`
    insert into roster_import_missing (import_id, person_id)
    select ${importId}, m.person_id
    from household h join membership m on m.household_id = h.id and m.until_date is null
    where h.village_code between ${first} and ${last} and h.closed_on is null
      and not exists (select 1 from roster_import_row r where r.import_id = ${importId} and r.village_code = h.village_code
        and r.village_code between ${first} and ${last} and r.person_id = m.person_id)
      and not exists (select 1 from roster_import_row r where r.import_id = ${importId} and r.village_code = h.village_code
        and r.village_code between ${first} and ${last} and r.number = h.number and r.outcome = 'faulty')
    on conflict do nothing`)
}
