import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SERVER_ENTRIES, SERVER_VARIABLES, type Variable } from '../../cloudfunctions/platform/server-env'
import type { Output } from './output'

const PAGE = 'docs/deploy-server.md'
const BEGIN = '<!-- environment: generated from the schema by `npm run generate` -->'
const END = '<!-- end of environment -->'

type Name = keyof typeof SERVER_ENTRIES
const NAMES = Object.keys(SERVER_VARIABLES) as Name[]

/** Whether it must be set, and what holds where it is not. */
function neededOf(name: Name): string {
  const entry: { type: string; default?: unknown } = SERVER_ENTRIES[name]
  if (entry.type !== 'optional') return 'yes'
  return entry.default === undefined ? '' : `\`${String(entry.default)}\``
}

function row(name: Name): string {
  const { means, secret }: Variable = SERVER_VARIABLES[name]
  return `| \`${name}\` | ${neededOf(name)} | ${means}${secret ? ' (secret)' : ''} |`
}

/** The page about a county's own servers with the table of its environment made anew. */
export function environmentPage(root: string): Output {
  const page = readFileSync(join(root, PAGE), 'utf8')
  const [before, rest = ''] = page.split(BEGIN)
  const after = rest.slice(rest.indexOf(END) + END.length)
  const table = ['| variable | needed, or what holds without | what it is |', '|---|---|---|', ...NAMES.map(row)]
  return { path: PAGE, content: `${before}${BEGIN}\n${table.join('\n')}\n${END}${after}` }
}
