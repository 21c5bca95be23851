import { join } from 'node:path'
import { assertSchemaName, runtimeRoleOf } from '../../platform/db/names'
import { connect, ownerConnection, type PostgresConfig } from '../../platform/db/open-postgres'
import type { OwnerConnection } from '../../platform/db/sql-runner'
import { BackupFault } from './fault'
import { DATABASE_DUMP } from './layout'
import { pgTool } from './pg-tool'
import type { Place } from './place'

const END_SECONDS = 5

/** The schema of a county on a server. Put aside it has another name. */
export function postgresPlace({ url, schemaName }: PostgresConfig): Place {
  assertSchemaName(schemaName)
  const aside = `${schemaName}_before`
  const role = runtimeRoleOf(schemaName)
  const asOwner = async <T>(work: (owner: OwnerConnection) => Promise<T>): Promise<T> => {
    const sql = connect({ url }, { max: 1 })
    try {
      return await work(ownerConnection(sql))
    } finally {
      await sql.end({ timeout: END_SECONDS })
    }
  }
  const exists = (owner: OwnerConnection) =>
    owner.query('select 1 from pg_namespace where nspname = $1', [schemaName]).then((rows) => rows.length > 0)
  return {
    holds: () =>
      asOwner(async (owner) => {
        const open = await owner.query('select 1 from pg_stat_activity where application_name = $1', [schemaName])
        if (open.length > 0) throw new BackupFault('A server of this county is running. Stop it first.')
        return exists(owner)
      }),
    putAside: () =>
      asOwner(async (owner) => {
        await owner.exec(`drop schema if exists ${aside} cascade`)
        if (await exists(owner)) await owner.exec(`alter schema ${schemaName} rename to ${aside}`)
      }),
    fill: async (backup) => {
      await asOwner((owner) =>
        owner.exec(`do $$ begin
          if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
          if not pg_has_role(current_user, '${role}', 'member') then grant ${role} to current_user; end if;
        end $$`),
      )
      // Without a target the tool would print the statements; it takes the name of the database from no environment.
      const name = await asOwner(async (owner) => (await owner.query('select current_database() as name'))[0]?.name)
      const how = ['--no-owner', '--exit-on-error', '--single-transaction', '--dbname', String(name)]
      await pgTool('pg_restore', url, [...how, join(backup, DATABASE_DUMP)])
    },
    bringBack: () =>
      asOwner(async (owner) => {
        await owner.exec(`drop schema if exists ${schemaName} cascade`)
        const kept = await owner.query('select 1 from pg_namespace where nspname = $1', [aside])
        if (kept.length > 0) await owner.exec(`alter schema ${aside} rename to ${schemaName}`)
      }),
    discardAside: () => asOwner((owner) => owner.exec(`drop schema if exists ${aside} cascade`)),
  }
}
