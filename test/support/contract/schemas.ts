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
