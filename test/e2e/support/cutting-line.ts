import type { BrowserContext, Route } from 'playwright-core'

/** Which request is lost, counted from 0, and whether the village had acted on it before the answer was. */
export interface Cut {
  at: number
  acted: boolean
}

/** The line between a phone and the village, which loses one request of those that pass it. */
export interface CuttingLine {
  /** Begins to count anew. */
  cutNext(cut: Cut | undefined): void
  /** Path of the request that was lost; undefined while none was. */
  lost(): string | undefined
}

export async function cuttingLine(context: BrowserContext): Promise<CuttingLine> {
  let cut: Cut | undefined
  let passed = 0
  let lost: string | undefined
  const carry = async (route: Route) => {
    const number = passed
    passed += 1
    if (number !== cut?.at) return route.continue()
    lost = new URL(route.request().url()).pathname
    if (cut.acted) await route.fetch()
    return route.abort()
  }
  await context.route('**/call/**', carry)
  await context.route('**/photos/**', carry)
  return {
    cutNext: (next) => {
      cut = next
      passed = 0
      lost = undefined
    },
    lost: () => lost,
  }
}
