import { sql } from 'drizzle-orm'
import type { RosterImportId } from '../../../contract/ids'
import type { Tx } from '../../../platform/db/types'
import type { Villages } from './rows.repository'

/** Puts the new people and households of villages into their rosters, from `today` on, in statements over all of them. */
export async function putVillages(
  tx: Tx,
  importId: RosterImportId,
  { first, last }: Villages,
  today: string,
): Promise<void> {
  const fresh = sql`r.import_id = ${importId} and r.village_code between ${first} and ${last} and r.outcome = 'new'`
  await tx.execute(sql`
    insert into person (id, name, pinyin, birth_year, import_key, phone_tail)
    select r.person_id, r.name, r.pinyin, r.birth_year::int, r.import_key, r.phone_tail
    from roster_import_row r where ${fresh}`)
  // The salt is sixteen bytes of the server's own strong randomness.
  await tx.execute(sql`
    insert into household (id, village_code, number, group_name, head_id, ledger_salt, opened_on)
    select r.opens, r.village_code, r.number, r.group_name, r.person_id,
      substring(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) from 1 for 16), ${today}::date
    from roster_import_row r where ${fresh} and r.is_head and r.opens = r.household_id`)
  await tx.execute(sql`
    insert into membership (household_id, person_id, from_date)
    select r.household_id, r.person_id, ${today}::date from roster_import_row r where ${fresh}`)
}

/** Remembers of those who were there before by which row a file names them, and fills in what the roster has not. */
export async function markKnown(tx: Tx, importId: RosterImportId, { first, last }: Villages): Promise<void> {
  await tx.execute(sql`
    update person p set import_key = coalesce(p.import_key, r.import_key), phone_tail = coalesce(p.phone_tail, r.phone_tail)
    from roster_import_row r
    where r.import_id = ${importId} and r.village_code between ${first} and ${last} and r.outcome in ('already', 'differs', 'left')
      and r.person_id = p.id and (p.import_key is null or (p.phone_tail is null and r.phone_tail is not null))`)
}
