import { PROCEDURES, type Procedure } from '../../cloudfunctions/procedures'
import { appRouter } from '../../cloudfunctions/router'
import type { Output } from './output'

interface Described {
  type?: unknown
  entries?: unknown
  options?: unknown
}

const isDescribed = (value: unknown): value is Described => typeof value === 'object' && value !== null

/** Names of the fields of a valibot object; of a union those of every form. */
function fieldsOf(schema: unknown): string[] {
  if (!isDescribed(schema)) return []
  if (Array.isArray(schema.options)) return [...new Set(schema.options.flatMap(fieldsOf))]
  if (!isDescribed(schema.entries)) return []
  return Object.entries(schema.entries).map(([name, field]) => (isOptional(field) ? `${name}?` : name))
}

const isOptional = (field: unknown): boolean => isDescribed(field) && field.type === 'optional'

function accessOf({ access }: Procedure): string {
  return access.who === 'holder' ? `right ${access.right}` : access.who
}

function row(procedure: Procedure): string {
  const { inputs, output } = definitionOf(procedure.path)
  const names = (fields: string[]) => fields.map((field) => `\`${field}\``).join(' ')
  const input = names(inputs.flatMap(fieldsOf))
  return `| ${procedure.path} | ${procedure.kind} | ${accessOf(procedure)} | ${input} | ${names(fieldsOf(output))} |`
}

interface Definition {
  inputs: unknown[]
  output?: unknown
}

const isDefined = (value: unknown): value is { _def: Definition } => typeof value === 'function' && '_def' in value

/** @throws Error for a path that the router has not */
function definitionOf(path: string): Definition {
  const found = new Map(Object.entries<unknown>(appRouter._def.procedures)).get(path)
  if (!isDefined(found)) throw new Error(`no procedure ${path}`)
  return found._def
}

const HEAD = `# The procedures

Made by \`npm run generate\` from the router; not to be edited. Every call goes through one envelope
(\`cloudfunctions/contract/envelope.ts\`); commands carry an intent. Access: anyone, account (signed in), resident (bound
to a person), or a right of a role. A field with \`?\` may be left out.

| path | kind | access | input | output |
| --- | --- | --- | --- | --- |
`

/** The whole API as one table, for whoever looks for a procedure or checks who may call it. */
export function proceduresDocument(): Output {
  const rows = [...PROCEDURES.values()].sort((a, b) => a.path.localeCompare(b.path, 'en')).map(row)
  return { path: 'docs/procedures.md', content: `${HEAD}${rows.join('\n')}\n` }
}
