import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { architecturePage } from './generate/architecture-picture'
import { environmentPage } from './generate/environment-table'
import { migrationsModule } from './generate/migrations'
import type { Output } from './generate/output'
import { missingStatements } from './generate/pending-migration'
import { platformNeeds } from './generate/platform-needs'
import { proceduresDocument } from './generate/procedures-document'
import { statusMachinesDocument } from './generate/status-machines-document'

const root = join(__dirname, '..')

function committed({ path }: Output): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return undefined
  }
}

function write({ path, content }: Output): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

/** The migrations come first: what documents the schema opens a database with them. */
async function documents(): Promise<Output[]> {
  const { schemaDocument } = await import('./generate/schema-document')
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
  const migrations = migrationsModule(root)
  if (!check) write(migrations)
  const outputs = [migrations, ...(await documents())]
  const stale = outputs.filter((output) => committed(output) !== output.content)
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
