import { PGlite } from '@electric-sql/pglite'
import { migrate } from '../../cloudfunctions/platform/db/migrate'
import { schemaOfCounty } from '../../cloudfunctions/platform/db/names'
import { pgliteOwner } from '../../cloudfunctions/platform/db/open-pglite'
import { APPEND_ONLY_TABLES } from '../../cloudfunctions/platform/db/schema'
import type { Output } from './output'

/** Any county will do: the document names none. */
const SCHEMA = schemaOfCounty('410523')

const COLUMNS = `select table_name as "table", column_name as name,
    case when data_type = 'ARRAY' then ltrim(udt_name, '_') || '[]' else data_type end as type,
    is_nullable = 'YES' as nullable, column_default as fallback
  from information_schema.columns where table_schema = $1 order by table_name, ordinal_position`

const CONSTRAINTS = `select c.relname as "table", k.conname as name, pg_get_constraintdef(k.oid) as rule
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = k.connamespace
  where n.nspname = $1 and k.contype in ('p', 'u', 'f', 'c') order by 1, k.contype desc, k.conname`

/** Those of constraints are told there already. */
const INDEXES = `select tablename as "table", indexname as name, regexp_replace(indexdef, '^.* USING ', '') as rule
  from pg_indexes i where schemaname = $1 and not exists (
    select from pg_constraint k join pg_namespace n on n.oid = k.connamespace where n.nspname = $1 and k.conname = i.indexname)
  order by 1, 2`

interface Column {
  table: string
  name: string
  type: string
  nullable: boolean
  fallback: string | null
}
interface Named {
  table: string
  name: string
  rule: string
}

const columnLine = ({ name, type, nullable, fallback }: Column): string =>
  `| ${name} | ${type} | ${nullable ? 'null' : 'not null'}${fallback === null ? '' : `, default ${fallback}`} |`

const listed = (title: string, found: Named[]): string[] =>
  found.length === 0 ? [] : ['', `${title}:`, ...found.map(({ name, rule }) => `- \`${name}\` ${rule}`)]

const withoutSchema = (text: string): string => text.replaceAll(`${SCHEMA}.`, '')

async function readCatalogue() {
  const client = await PGlite.create()
  try {
    await migrate(pgliteOwner(client), SCHEMA)
    const rows = async <T>(query: string): Promise<T[]> => (await client.query<T>(query, [SCHEMA])).rows
    return {
      columns: await rows<Column>(COLUMNS),
      constraints: await rows<Named>(CONSTRAINTS),
      indexes: await rows<Named>(INDEXES),
    }
  } finally {
    await client.close()
  }
}

/** Tables, columns and rules of a migrated county, as PostgreSQL itself reads them. */
export async function schemaDocument(): Promise<Output> {
  const { columns, constraints, indexes } = await readCatalogue()
  const tables = [...new Set(columns.map(({ table }) => table))]
  const appendOnly = new Set<string>(APPEND_ONLY_TABLES)
  const sections = tables.map((table) =>
    [
      `## ${table}${appendOnly.has(table) ? ' (append-only)' : ''}`,
      '',
      '| column | type | |',
      '| --- | --- | --- |',
      ...columns.filter((column) => column.table === table).map(columnLine),
      ...listed(
        'Rules',
        constraints.filter((rule) => rule.table === table),
      ),
      ...listed(
        'Indexes',
        indexes.filter((rule) => rule.table === table),
      ),
      '',
    ].join('\n'),
  )
  const head =
    '# The schema of a county\n\nMade by `npm run generate` from the migrated database; not to be edited.\n\n'
  return { path: 'docs/schema.md', content: withoutSchema(head + sections.join('\n')) }
}
