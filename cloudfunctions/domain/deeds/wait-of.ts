import type { DeedWait } from '../../contract/deeds'
import type { PraisedRow } from './consent.repository'
import type { Deed } from './deed.repository'

/** For what a submitted deed waits before the council reads it. */
export function waitOf(deed: Deed, praised: readonly PraisedRow[]): DeedWait | undefined {
  if (deed.status !== 'submitted') return undefined
  if (deed.nominatorId === null) return 'binding'
  return praised.some((one) => one.guardian === 'asked') ? 'guardian' : undefined
}
