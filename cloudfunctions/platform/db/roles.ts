import { runtimeRoleOf } from './names'
import { APPEND_ONLY_TABLES, BOX_TABLES } from './schema'

const MIGRATION_TABLE = 'schema_migration'

/** How long a trace is kept at least, by the database's own clock, whoever asks for its deletion (domain: the law, as tests). */
export const AUDIT_YEARS = 5

/** Rows that stay, whose words about a candidate go with what the candidacy said. */
const CANDIDATE_WORDS = ['exemplar_vetting_line', 'exemplar_score', 'exemplar_tie_vote'] as const

const guard = (table: string): string => `
create or replace trigger ${table}_rows_stay before update or delete on ${table}
  for each row execute function refuse_change();
create or replace trigger ${table}_table_stays before truncate on ${table}
  for each statement execute function refuse_change();
`

const boxGuard = (table: string): string => `
create or replace trigger ${table}_rows_stay before update or delete on ${table}
  for each row execute function refuse_opening();
create or replace trigger ${table}_table_stays before truncate on ${table}
  for each statement execute function refuse_change();
`

/**
 * What the runtime role may do, and triggers that refuse changes of the append-only tables to anybody, the owner
 * included. Runs after every migration, inside its transaction, with the county's schema as search path; may be
 * repeated. Two holes are left on purpose: traces older than five years may be deleted, by the runtime through a function that
 * deletes nothing younger; and of a candidacy of which nothing came for a year the words that were written about the person
 * are emptied, through a function that touches nothing on which an honour stands, and no opinion and no points. Source: the runtime's role has no update, delete or truncate on the ledger (domain: points and ledger).
 */
export function rolesSql(schemaName: string): string {
  const role = runtimeRoleOf(schemaName)
  return `
do $$ begin
  if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
  if not pg_has_role(current_user, '${role}', 'member') then grant ${role} to current_user; end if;
end $$;
grant usage on schema ${schemaName} to ${role};
revoke all on all tables in schema ${schemaName} from ${role};
grant select, insert, update, delete on all tables in schema ${schemaName} to ${role};
grant usage on all sequences in schema ${schemaName} to ${role};
revoke update, delete on ${APPEND_ONLY_TABLES.join(', ')} from ${role};
revoke update on ${BOX_TABLES.join(', ')} from ${role};
revoke insert, update, delete on ${MIGRATION_TABLE} from ${role};
create or replace function refuse_change() returns trigger language plpgsql set search_path = ${schemaName}, pg_temp as $$
  begin
    if tg_op = 'DELETE' and tg_table_name = 'audit' then
      if old.at < now() - interval '${AUDIT_YEARS} years' then return old; end if;
    end if;
    if tg_op = 'UPDATE' and tg_table_name in (${CANDIDATE_WORDS.map((table) => `'${table}'`).join(', ')}) then
      if to_jsonb(new) - 'words' - 'reason' = to_jsonb(old) - 'words' - 'reason'
        and coalesce(to_jsonb(new) ->> 'words', to_jsonb(new) ->> 'reason') = ''
        and exists (
          select from exemplar_entry e join exemplar_candidacy c on c.id = e.candidacy_id
          where e.id = old.entry_id and c.erased_at is not null
        ) then return new; end if;
    end if;
    raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'insufficient_privilege';
  end $$;
create or replace function erase_candidate_words(of_candidacy uuid) returns void
  language plpgsql security definer set search_path = ${schemaName}, pg_temp as $$
  begin
    if exists (
      select from exemplar_honour h join exemplar_entry e on e.id = h.entry_id
      where e.candidacy_id = of_candidacy and h.status not in ('revoked', 'ended')
    ) then raise exception 'an honour stands on what was written' using errcode = 'insufficient_privilege'; end if;
    update exemplar_vetting_line set words = '' where entry_id in (select id from exemplar_entry where candidacy_id = of_candidacy);
    update exemplar_score set reason = '' where entry_id in (select id from exemplar_entry where candidacy_id = of_candidacy);
    update exemplar_tie_vote set reason = '' where entry_id in (select id from exemplar_entry where candidacy_id = of_candidacy);
  end $$;
create or replace function delete_old_audit(before timestamptz, at_most integer) returns integer
  language plpgsql security definer set search_path = ${schemaName}, pg_temp as $$
  declare gone integer;
  begin
    delete from audit where id in (
      select id from audit where at < least(before, now() - interval '${AUDIT_YEARS} years') order by at limit at_most
    );
    get diagnostics gone = row_count;
    return gone;
  end $$;
create or replace function refuse_opening() returns trigger language plpgsql set search_path = ${schemaName}, pg_temp as $$
  begin
    if tg_op = 'DELETE' then
      if exists (select from poll where id = old.poll_id and status in ('counted', 'cancelled')) then return old; end if;
    end if;
    raise exception 'a ballot stays in its box as it is until all are counted' using errcode = 'insufficient_privilege';
  end $$;
revoke all on function delete_old_audit(timestamptz, integer) from public;
grant execute on function delete_old_audit(timestamptz, integer) to ${role};
revoke all on function erase_candidate_words(uuid) from public;
grant execute on function erase_candidate_words(uuid) to ${role};
${APPEND_ONLY_TABLES.map(guard).join('')}${BOX_TABLES.map(boxGuard).join('')}`
}
