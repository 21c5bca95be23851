import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { PGlite, type Transaction } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { lockFolder } from './lock-folder'
import { migrate } from './migrate'
import { runtimeRoleOf } from './names'
import type { OpenedDatabase } from './opened'
import { readAsWritten } from './read-as-written'
import * as schema from './schema'
import type { OwnerConnection, SqlRunner } from './sql-runner'

export interface PgliteConfig {
  kind: 'pglite'
  schemaName: string
  /** The data directory; made when it is not there. */
  folder: string
}

const runner = (client: PGlite | Transaction): SqlRunner => ({
  exec: async (text) => void (await client.exec(text)),
  query: async (text, params = []) => (await client.query<Record<string, unknown>>(text, params)).rows,
})

export function pgliteOwner(client: PGlite): OwnerConnection {
  return { ...runner(client), inTransaction: (work) => client.transaction((tx) => work(runner(tx))) }
}

/** PGlite forgets both at every open. */
export async function actAsRuntime(client: PGlite, schemaName: string): Promise<void> {
  await client.exec(`set search_path to ${schemaName}; set role ${runtimeRoleOf(schemaName)}`)
}

/**
 * Opens a county in a folder, without a server, migrated.
 * @throws FolderInUse when another process has the folder open.
 */
export async function openPglite({ folder, schemaName }: PgliteConfig): Promise<OpenedDatabase> {
  await mkdir(dirname(folder), { recursive: true })
  const unlock = await lockFolder(folder)
  try {
    const client = await PGlite.create(folder)
    const landed = await migrate(pgliteOwner(client), schemaName)
    await actAsRuntime(client, schemaName)
    const close = () => client.close().finally(unlock)
    return { db: drizzle(readAsWritten(client), { schema }), kind: 'pglite', landed, close }
  } catch (error) {
    await unlock()
    throw error
  }
}
