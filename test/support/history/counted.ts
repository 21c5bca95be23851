import type { ledgerEntry } from '../../../cloudfunctions/platform/db/schema'

export type Entry = typeof ledgerEntry.$inferSelect

/** When an entry counts and as what, worked out from the entry alone: a reversal does as the entry that it names. */
export function countedAs(entry: Entry, entries: readonly Entry[]): { at: Date; kind: 'base' | 'bonus' | 'expiry' } {
  const { kind } = entry
  if (kind !== 'reversal') return { at: entry.postedAt, kind }
  const original = entries.find((one) => one.id === entry.reversesId)
  if (!original) throw new Error('a reversal names an entry')
  return countedAs(original, entries)
}

export interface Counted {
  honor: number
  bonus: number
}

/** Honour and standing bonus entries by "household period", from entries posted before an instant. */
export function recountOf(entries: readonly Entry[], before: Date = new Date(8.64e15)): Map<string, Counted> {
  const found = new Map<string, Counted>()
  for (const entry of entries.filter((one) => one.postedAt < before)) {
    const { at, kind } = countedAs(entry, entries)
    if (kind === 'expiry') continue
    const [year, quarter, month] = periodsOf(at)
    for (const period of kind === 'base' ? [year] : [year, quarter, month]) {
      const key = `${entry.householdId} ${period}`
      const { honor, bonus } = found.get(key) ?? { honor: 0, bonus: 0 }
      const step = kind === 'bonus' ? (entry.kind === 'reversal' ? -1 : 1) : 0
      found.set(key, { honor: honor + entry.honor, bonus: bonus + step })
    }
  }
  return found
}

/** Year, quarter and month of an instant, by the calendar of the county. */
export function periodsOf(instant: Date): [year: string, quarter: string, month: string] {
  const local = new Date(instant.getTime() + 8 * 3_600_000)
  const year = String(local.getUTCFullYear())
  const month = local.getUTCMonth()
  return [year, `${year}Q${Math.floor(month / 3) + 1}`, `${year}-${String(month + 1).padStart(2, '0')}`]
}
