import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { architecturePage } from './generate/architecture-picture'
import { migrationsModule } from './generate/migrations'
import type { Output } from './generate/output'

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
  return [await schemaDocument(), architecturePage(root)]
}

async function main(check: boolean): Promise<void> {
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

main(process.argv.includes('--check')).catch((error) => {
  console.error(error)
  process.exitCode = 1
})
