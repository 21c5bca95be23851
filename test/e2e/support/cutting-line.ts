import type { BrowserContext, Route } from 'playwright-core'

/** What changes something in the village: of these the answer may be lost as well as the question. */
const ACTS = /^\/(photos\/|call\/(photos\.requestTicket|photos\.discard|deeds\.nominate)$)/

/** The line between a phone and the village, which loses a request of those that pass it. */
export interface CuttingLine {
  /**
   * Counts anew and loses the request of that number, from 0, before the village hears of it; where it is an act, the
   * next try of the same is lost, too, after the village acted.
   */
  cutAt(number: number): void
  /** Paths of the requests that were lost since. */
  lost(): readonly string[]
}

export async function cuttingLine(context: BrowserContext): Promise<CuttingLine> {
  let at = -1
  let passed = 0
  let lost: string[] = []
  const fate = (path: string): 'carried' | 'unheard' | 'unanswered' => {
    passed += 1
    const [first] = lost
    if (first === undefined) return passed - 1 === at ? 'unheard' : 'carried'
    return lost.length === 1 && path === first && ACTS.test(path) ? 'unanswered' : 'carried'
  }
  const carry = async (route: Route) => {
    const { pathname } = new URL(route.request().url())
    const path = pathname.startsWith('/photos/') ? '/photos/' : pathname
    const how = fate(path)
    if (how === 'carried') return route.continue()
    lost.push(path)
    if (how === 'unanswered') await route.fetch()
    return route.abort()
  }
  await context.route('**/call/**', carry)
  await context.route('**/photos/**', carry)
  return {
    cutAt: (number) => {
      at = number
      passed = 0
      lost = []
    },
    lost: () => lost,
  }
}
