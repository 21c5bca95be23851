import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import type { Village } from '../../cloudfunctions/domain/context'
import { runtimeRoleOf } from '../../cloudfunctions/platform/db/names'
import { connect, openPostgres } from '../../cloudfunctions/platform/db/open-postgres'
import * as schema from '../../cloudfunctions/platform/db/schema'
import { testVillage } from '../../test/support/village'
import { loadHouseholds, type Place } from './population'
import { type Statement, statementLog } from './statements'

/** A county in a schema of its own, filled with households and their scores. */
export interface County {
  schemaName: string
  village: Village
  /** Plain postgres.js with the rights of the running system. */
  plain: postgres.Sql
  /** A few households with a bonus entry, from most points of the year to fewest. */
  places: Place[]
  /** What the village's own client sends while `work` runs. */
  statementsOf(work: (village: Village) => Promise<unknown>): Promise<Statement[]>
  /** Runs statements that add to it, as its owner, and tells the planner what came. */
  fill(statements: readonly string[]): Promise<void>
  drop(): Promise<void>
}

/** Connections of each client; also the most workers at once. */
export const CONNECTIONS = 16

/** Opens a county wired as the product wires it, with so many households. */
export async function openCounty(url: string, schemaName: string, households: number): Promise<County> {
  const opened = await openPostgres({ kind: 'postgres', url, schemaName, max: CONNECTIONS })
  const { village } = await testVillage(opened.db)
  const owner = connect({ url }, { max: 1, connection: { search_path: schemaName } })
  const places = await loadHouseholds(owner, households)
  const asRuntime = { search_path: schemaName, role: runtimeRoleOf(schemaName) }
  const plain = connect({ url }, { max: CONNECTIONS, connection: asRuntime })
  return {
    schemaName,
    village,
    plain,
    places,
    statementsOf: async (work) => {
      const client = connect({ url }, { max: 1, connection: asRuntime })
      const log = statementLog()
      await work({ ...village, db: drizzle(client, { schema, logger: log }) })
      await client.end()
      return log.statements
    },
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
