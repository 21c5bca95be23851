import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { architecturePage } from './generate/architecture-picture'
import { environmentPage } from './generate/environment-table'
import { migrationsModule } from './generate/migrations'
import type { Output } from './generate/output'
import { missingStatements } from './generate/pending-migration'
import { pinyinReadings } from './generate/pinyin-readings'
import { platformNeeds } from './generate/platform-needs'
import { statusMachinesDocument } from './generate/status-machines-document'

const root = join(__dirname, '..')

function committed({ path }: Output): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return undefined
  }
}

const isStale = (output: Output): boolean => committed(output) !== output.content

function write({ path, content }: Output): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

/** What the server itself is made of. */
const modules = (): Output[] => [migrationsModule(root), pinyinReadings()]

/** They come after the modules: what documents the schema opens a database, what documents the procedures loads the server. */
async function documents(): Promise<Output[]> {
  const { schemaDocument } = await import('./generate/schema-document')
  const { proceduresDocument } = await import('./generate/procedures-document')
  const machines = await statusMachinesDocument(root)
  const pages = [architecturePage(root), environmentPage(root)]
  return [await schemaDocument(), proceduresDocument(), machines, ...pages, ...platformNeeds(root)]
}

/** @throws Error when the schema has moved on from the migrations */
async function assertMigrated(): Promise<void> {
  const missing = await missingStatements(root)
  if (missing.length === 0) return
  throw new Error(`The schema has changes that no migration has. Run: npm run db:generate\n${missing.join('\n')}`)
}

async function main(check: boolean): Promise<void> {
  await assertMigrated()
  const first = modules()
  const staleModules = first.filter(isStale)
  if (!check) staleModules.forEach(write)
  const stale = [...staleModules, ...(await documents()).filter(isStale)]
  if (!check) stale.forEach(write)
  for (const { path } of stale) console.log(`${check ? 'stale' : 'written'}: ${path}`)
  if (check && stale.length > 0) {
    console.log('Run: npm run generate')
    process.exitCode = 1
  }
}

main(process.argv.includes('--check')).catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
