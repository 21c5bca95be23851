import type { DivisionLevel } from '../../../contract/roles'
import type { Entry } from '../candidates/entry.repository'
import { LINES_OF, VETTING_DAYS } from './lines'
import type { SignedRow } from './vetting.repository'

/** What is signed of one entry in the round that holds. */
export const signedOf = <Row extends SignedRow>(entry: Pick<Entry, 'id'>, signed: readonly Row[]): Row[] =>
  signed.filter((one) => one.entryId === entry.id)

/** Every line of the level is signed. */
export const isComplete = (level: DivisionLevel, signed: readonly Pick<SignedRow, 'line'>[]): boolean =>
  LINES_OF[level].every((line) => signed.some((one) => one.line === line))

/** The first signature is over ninety days old. */
export function isStale(signed: readonly Pick<SignedRow, 'signedAt'>[], now: Date): boolean {
  const first = Math.min(...signed.map((one) => one.signedAt.getTime()))
  return now.getTime() - first > VETTING_DAYS * 86_400_000
}
