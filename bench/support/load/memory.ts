import { median } from '../measure'

const PARTS = 5

/** The middle value of each fifth of the time: of five minutes, of each minute. */
export function partsOf(values: readonly number[]): number[] {
  const each = values.length / PARTS
  return Array.from({ length: PARTS }, (_, nth) =>
    median(values.slice(Math.floor(nth * each), Math.floor((nth + 1) * each))),
  )
}

/** The last part against the second: the first fills caches and warms the compiler. */
export const flatness = (parts: readonly number[]): number => (parts.at(-1) ?? 0) / (parts[1] ?? 1)
