import { type Counts, countsOf } from './counts'
import { inSight } from './pages'
import { type Weight, weightsSoFar } from './weights'

/** What a page weighed and held at most. */
export type Measure = Weight & Counts

const NONE: Counts = { nodes: 0, depth: 0, mostChildren: 0 }
const most = new Map<string, Counts>()

const larger = (one: Counts, other: Counts): Counts => ({
  nodes: Math.max(one.nodes, other.nodes),
  depth: Math.max(one.depth, other.depth),
  mostChildren: Math.max(one.mostChildren, other.mostChildren),
})

function countInSight(): void {
  const page = inSight()
  if (page) most.set(page.path, larger(most.get(page.path) ?? NONE, countsOf(page.host)))
}

/** Counts the page in sight whenever it was drawn anew. */
export function watchCounts(): void {
  let planned = false
  new MutationObserver(() => {
    if (planned) return
    planned = true
    requestAnimationFrame(() => {
      planned = false
      countInSight()
    })
  }).observe(document.body, { childList: true, subtree: true })
}

export function measuresSoFar(): Measure[] {
  countInSight()
  return weightsSoFar().map((weight) => ({ ...weight, ...(most.get(weight.path) ?? NONE) }))
}
