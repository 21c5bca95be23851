import type postgres from 'postgres'
import type { Village } from '../../cloudfunctions/domain/context'
import { runtimeRoleOf } from '../../cloudfunctions/platform/db/names'
import { connect, openPostgres } from '../../cloudfunctions/platform/db/open-postgres'
import { testVillage } from '../../test/support/village'

/** A county in a schema of its own, with divisions and nobody in its roster. */
export interface EmptyCounty {
  village: Village
  /** Plain postgres.js with the rights of the running system. */
  plain: postgres.Sql
  villages: string[]
  /** Runs statements that fill it, as its owner, and tells the planner what came. */
  fill(statements: readonly string[]): Promise<void>
  drop(): Promise<void>
}

export async function openEmptyCounty(url: string, schemaName: string): Promise<EmptyCounty> {
  const opened = await openPostgres({ kind: 'postgres', url, schemaName, max: 4 })
  const { village } = await testVillage(opened.db)
  const owner = connect({ url }, { max: 1, connection: { search_path: schemaName } })
  const plain = connect({ url }, { max: 1, connection: { search_path: schemaName, role: runtimeRoleOf(schemaName) } })
  const rows = await owner<{ code: string }[]>`select code from division where level = 'village' order by code`
  return {
    village,
    plain,
    villages: rows.map(({ code }) => code),
    fill: async (statements) => {
      for (const statement of statements) await owner.unsafe(statement)
      await owner.unsafe('vacuum analyze').simple()
    },
    drop: async () => {
      await Promise.all([opened.close(), plain.end()])
      const role = runtimeRoleOf(schemaName)
      await owner.unsafe(`drop schema ${schemaName} cascade; drop owned by ${role}; drop role ${role}`).simple()
      await owner.end()
    },
  }
}
