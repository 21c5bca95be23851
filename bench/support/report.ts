/** One answered question. */
export interface Finding {
  question: string
  /** The ratios that were measured, in words. */
  measured: string
  /** What is allowed, in words; none where the figure only informs. */
  limit?: { text: string; kept: boolean }
  /** What stands in the way of a better figure. */
  limitedBy: string
}

const verdict = (limit: Finding['limit']): string => (limit === undefined ? 'info' : limit.kept ? 'kept' : 'OVER')

export function print({ question, measured, limit, limitedBy }: Finding): void {
  const allowed = limit === undefined ? '' : ` (limit: ${limit.text})`
  console.log(`[${verdict(limit)}] ${question}: ${measured}${allowed}. Limited by: ${limitedBy}.`)
}

export const times = (ratio: number): string => `${ratio.toFixed(2)}×`
export const millis = (ms: number): string => `${ms.toFixed(ms < 10 ? 2 : 0)} ms`

export const atLeast = (ratio: number, least: number) => ({ text: `at least ${least}`, kept: ratio >= least })
export const atMost = (ratio: number, most: number) => ({ text: `at most ${most}`, kept: ratio <= most })
