import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Output } from './output'

const FOLDER = 'cloudfunctions/platform/db/migrations'

const asTemplate = (text: string): string =>
  `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``

/** The migrations as text in a module: a function reads no files, and no tool needs a loader. */
export function migrationsModule(root: string): Output {
  const files = readdirSync(join(root, FOLDER)).filter((file) => file.endsWith('.sql'))
  const entries = files.sort().map((file) => {
    const sql = readFileSync(join(root, FOLDER, file), 'utf8').trim()
    return `  {\n    name: '${file.replace(/\.sql$/, '')}',\n    sql: ${asTemplate(sql)},\n  },\n`
  })
  const content = `/** Made by \`npm run generate\` from the files beside it; not to be edited. */
export interface Migration {
  name: string
  sql: string
}

export const MIGRATIONS: readonly Migration[] = [
${entries.join('')}]
`
  return { path: `${FOLDER}/index.ts`, content }
}
