/** What the database said of a failed statement, the same from both drivers. */
export interface DatabaseFault {
  /** Five characters of SQLSTATE, or the driver's own code of a lost connection. */
  code: string
  constraint: string | undefined
}

/** SQLSTATE of a broken unique constraint, and of a right that the role does not have. */
export const UNIQUE_VIOLATION = '23505'
export const INSUFFICIENT_PRIVILEGE = '42501'

const CODE = /^[0-9A-Z]{5}$|^CONNECT|^E[A-Z]{4,}$/
/** Class 08 is "connection exception"; 57P0x a server going down; 53300 too many connections. */
const LOST = /^08|^57P0[123]$|^53300$|^CONNECT|^ECONN|^EPIPE$|^ENOTFOUND$|^ETIMEDOUT$|^EHOSTUNREACH$/
/** Serialization failure, deadlock, lock not available, statement cancelled: others were in the way. */
const CONTENDED = /^40001$|^40P01$|^55P03$|^57014$/
const DEPTH = 5

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function readFault(error: object): DatabaseFault | undefined {
  const code = 'code' in error ? text(error.code) : undefined
  if (code === undefined || !CODE.test(code)) return undefined
  const named =
    'constraint_name' in error ? error.constraint_name : 'constraint' in error ? error.constraint : undefined
  return { code, constraint: text(named) }
}

/** Looks down the causes of `error` for the driver's own: drizzle wraps it. */
export function databaseFaultOf(error: unknown): DatabaseFault | undefined {
  let at = error
  for (let depth = 0; depth < DEPTH && typeof at === 'object' && at !== null; depth += 1) {
    const fault = readFault(at)
    if (fault) return fault
    at = 'cause' in at ? at.cause : undefined
  }
  return undefined
}

/** Whether `error` is the breach of the named unique constraint or index. */
export function breaksUnique(error: unknown, constraint: string): boolean {
  const fault = databaseFaultOf(error)
  return fault?.code === UNIQUE_VIOLATION && fault.constraint === constraint
}

/** Whether the database could not be reached or went away: the same call may succeed later. */
export function isConnectionLoss(error: unknown): boolean {
  const fault = databaseFaultOf(error)
  return fault !== undefined && LOST.test(fault.code)
}

/** Whether the same call may succeed later unchanged: nothing of it was done. */
export function isTransient(error: unknown): boolean {
  const fault = databaseFaultOf(error)
  return fault !== undefined && (LOST.test(fault.code) || CONTENDED.test(fault.code))
}
