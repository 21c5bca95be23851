import type { Criterion } from '../../../contract/credit-standards'
import { CREDIT_MEASURES, CRITERION_SCOPES, CRITERION_SOURCES, type StandardKind } from '../../../contract/credit-words'
import type { Writing } from '../../context'
import { insertStandard } from './standard.repository'

/** A row of the county's standard, all columns as text: code,source,measure,scope,threshold. */
export type StandardRow = Readonly<Record<string, string>>

/** @throws Error naming the column that holds no word of its list */
function among<T extends string>(list: readonly T[], row: StandardRow, column: string): T {
  const found = list.find((one) => one === row[column])
  if (!found) throw new Error(`credit standard: ${column} "${row[column] ?? ''}" is none`)
  return found
}

const toCriterion = (row: StandardRow): Criterion => ({
  code: row.code ?? '',
  source: among(CRITERION_SOURCES, row, 'source'),
  measure: among(CREDIT_MEASURES, row, 'measure'),
  scope: among(CRITERION_SCOPES, row, 'scope'),
  threshold: row.threshold ? Number(row.threshold) : null,
})

/**
 * Versions of all kinds are of one row of numbers: those for enterprises count from here, so that a number names one
 * standard and its kind with it.
 */
export const ENTERPRISE_VERSIONS_AFTER = 1000

/** Loads a version of the county's standard once; a version that is there is never changed. False when it was there. */
export function loadStandard(
  w: Writing,
  version: number,
  rows: readonly StandardRow[],
  lastDay: string | null = null,
  kind: StandardKind = 'household',
): Promise<boolean> {
  return insertStandard(w.tx, { version, kind, lastDay, loadedAt: w.now }, rows.map(toCriterion))
}
