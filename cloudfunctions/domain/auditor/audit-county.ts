import type { Database } from '../../platform/db/types'
import type { Finding } from './check'
import { CHECKS } from './checks'

export interface CheckReport {
  name: string
  /** How many things it looked at. */
  looked: number
  findings: Finding[]
}

export interface AuditReport {
  /** Nothing is lost, doubled, orphaned or broken. */
  sound: boolean
  checks: CheckReport[]
}

/** All of it reads one picture of the database, whatever is written meanwhile, and can write nothing. */
const ONE_PICTURE = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const

/**
 * Asks the database for everything that the village relies on. `then` looks at what lies elsewhere, after the picture was
 * let go. Memory stays flat: what can be counted where it lies is counted there, chains are read page by page.
 */
export async function auditCounty(
  db: Database,
  now: Date,
  then: () => Promise<CheckReport[]> = async () => [],
): Promise<AuditReport> {
  const checks = await db.transaction(async (tx) => {
    const reports: CheckReport[] = []
    for (const { name, look } of CHECKS) reports.push({ name, ...(await look({ db: tx, now })) })
    return reports
  }, ONE_PICTURE)
  checks.push(...(await then()))
  return { sound: checks.every(({ findings }) => findings.length === 0), checks }
}
