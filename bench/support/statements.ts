import type { Logger } from 'drizzle-orm'

/** One statement as the driver was given it. */
export interface Statement {
  text: string
  params: unknown[]
}

/** Remembers what is sent, in order. */
export function statementLog(): Logger & { statements: Statement[] } {
  const statements: Statement[] = []
  return { statements, logQuery: (text, params) => void statements.push({ text, params }) }
}
