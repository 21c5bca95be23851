import type { Reader } from '../../platform/db/types'

/** What can be wrong: gone, there twice, belonging to nothing, or not what it says of itself. */
export const BREACHES = ['lost', 'doubled', 'orphaned', 'broken'] as const
export type Breach = (typeof BREACHES)[number]

export interface Finding {
  breach: Breach
  /** What is wrong, as an operator reads it. */
  says: string
  /** How many. */
  found: number
  /** A few of them by id or code: never a name. */
  examples: string[]
}

export interface Looked {
  /** How many things were looked at: a check that looked at nothing proves nothing. */
  looked: number
  findings: Finding[]
}

/** What a check is given: one unchanging picture of the database, and the village's "now". */
export interface Auditing {
  db: Reader
  now: Date
}

/** One thing that the village relies on. */
export interface Check {
  /** A few words that an operator understands: "seats". */
  name: string
  look(auditing: Auditing): Promise<Looked>
}

/** Examples of one finding. */
export const EXAMPLES = 5

/** A finding made of what was found one by one; none of nothing. */
export const findingOf = (breach: Breach, says: string, ids: readonly string[]): Finding[] =>
  ids.length === 0 ? [] : [{ breach, says, found: ids.length, examples: ids.slice(0, EXAMPLES) }]
