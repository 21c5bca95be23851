import type * as v from 'valibot'
import { appRouter } from '../../../cloudfunctions/router'

const isSchema = (value: unknown): value is v.GenericSchema =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema'

/** The schema that a procedure declares for its input: the same object that a form of the app checks with. */
export function inputSchemaOf(path: string): v.GenericSchema {
  const procedures: Record<string, unknown> = appRouter._def.procedures
  const procedure = procedures[path]
  const inputs =
    typeof procedure === 'function' && '_def' in procedure ? (procedure._def as { inputs: unknown[] }).inputs : []
  const [schema] = inputs
  if (!isSchema(schema)) throw new Error(`${path} has no input schema`)
  return schema
}

/** The schema that a procedure declares for its output. */
export function outputSchemaOf(path: string): v.GenericSchema {
  const procedures: Record<string, unknown> = appRouter._def.procedures
  const procedure = procedures[path]
  const schema =
    typeof procedure === 'function' && '_def' in procedure ? (procedure._def as { output: unknown }).output : undefined
  if (!isSchema(schema)) throw new Error(`${path} has no output schema`)
  return schema
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Every name of a field and every word of a closed list that a schema knows, however deep. */
export function namesIn(schema: unknown, seen = new Set<unknown>()): string[] {
  if (!isObject(schema) || seen.has(schema)) return []
  seen.add(schema)
  const fields = isObject(schema.entries) ? Object.entries(schema.entries) : []
  const options = Array.isArray(schema.options) ? schema.options : []
  const inside = [schema.item, schema.wrapped, schema.value, ...(Array.isArray(schema.pipe) ? schema.pipe : [])]
  return [
    ...fields.map(([name]) => name),
    ...options.filter((one): one is string => typeof one === 'string'),
    ...[...fields.map(([, field]) => field), ...options, ...inside].flatMap((one) => namesIn(one, seen)),
  ]
}
