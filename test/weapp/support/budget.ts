import budgets from '../budgets.json'
import type { Measure } from '../harness/runtime/measures'

/** What of a page is more than the platform bears well, in words; see budgets.json. */
export function overBudget({ path, first, heaviest, nodes, depth, mostChildren }: Measure): string[] {
  const found: [what: string, value: number, most: number][] = [
    ['bytes in its first setData', first, budgets.firstSetDataBytes],
    ['bytes in one setData', heaviest, budgets.setDataBytes],
    ['nodes', nodes, budgets.nodes],
    ['nodes deep', depth, budgets.depth],
    ['children of one node', mostChildren, budgets.childrenOfOneNode],
  ]
  return found
    .filter(([, value, most]) => value > most)
    .map(([what, value, most]) => `${path}: ${value} ${what}, at most ${most}`)
}
