import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { migrate } from '../../../cloudfunctions/platform/db/migrate'
import { MIGRATIONS } from '../../../cloudfunctions/platform/db/migrations'
import { pgliteOwner } from '../../../cloudfunctions/platform/db/open-pglite'
import { rolesSql } from '../../../cloudfunctions/platform/db/roles'
import { hex, sha256 } from '../../../cloudfunctions/platform/hash'

const FOLDER = join(__dirname, '../../../node_modules/.cache/yuexiang')

async function makeTemplate(schemaName: string): Promise<Uint8Array> {
  const client = await PGlite.create()
  try {
    await migrate(pgliteOwner(client), schemaName)
    return new Uint8Array(await (await client.dumpDataDir('none')).arrayBuffer())
  } finally {
    await client.close()
  }
}

/** Workers may make it at the same time: each writes a file of its own and moves it into place. */
async function keep(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  await writeFile(`${path}.${process.pid}`, bytes)
  await rename(`${path}.${process.pid}`, path)
}

async function readOrMake(schemaName: string): Promise<Uint8Array<ArrayBuffer>> {
  const state = hex(sha256(JSON.stringify(MIGRATIONS), rolesSql(schemaName)))
  const path = join(FOLDER, `template-${state.slice(0, 16)}.tar`)
  try {
    return new Uint8Array(await readFile(path))
  } catch {
    const bytes = await makeTemplate(schemaName)
    await keep(path, bytes)
    return new Uint8Array(bytes)
  }
}

/** A dump of a migrated data directory, cached by what it was migrated with. */
export async function loadTemplate(schemaName: string): Promise<Blob> {
  return new Blob([await readOrMake(schemaName)])
}
