import type { Access } from './domain/procedure'
import { appRouter } from './router'

/** A procedure as the security table has it. */
export interface Procedure {
  path: string
  kind: 'query' | 'command'
  access: Access
}

interface Declared {
  _def: { type: string; meta?: { access?: Access }; inputs: unknown[]; output?: unknown }
}

const isDeclared = (value: unknown): value is Declared => typeof value === 'function' && '_def' in value

/** @throws Error for a procedure that does not declare access, input and output */
function procedureOf(path: string, value: unknown): Procedure {
  if (!isDeclared(value)) throw new Error(`${path} is no procedure`)
  const { type, meta, inputs, output } = value._def
  if (!meta?.access) throw new Error(`${path} declares no access`)
  if (inputs.length === 0) throw new Error(`${path} declares no input`)
  if (!output) throw new Error(`${path} declares no output`)
  return { path, kind: type === 'query' ? 'query' : 'command', access: meta.access }
}

/** Every procedure by its path. Loading this module fails, and with it the start, if one is not fully declared. */
export const PROCEDURES: ReadonlyMap<string, Procedure> = new Map(
  Object.entries<unknown>(appRouter._def.procedures).map(([path, value]) => [path, procedureOf(path, value)]),
)
