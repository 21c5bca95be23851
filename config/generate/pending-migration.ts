import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import * as schema from '../../cloudfunctions/platform/db/schema'

const META = 'cloudfunctions/platform/db/migrations/meta'

function lastSnapshot(root: string) {
  const files = readdirSync(join(root, META)).filter((file) => file.endsWith('_snapshot.json'))
  return JSON.parse(readFileSync(join(root, META, files.sort().at(-1) ?? ''), 'utf8'))
}

/** Statements that `schema.ts` asks for and no migration has: none, unless somebody forgot `npm run db:generate`. */
export async function missingStatements(root: string): Promise<string[]> {
  const before = lastSnapshot(root)
  return generateMigration(before, generateDrizzleJson(schema, before.id))
}
