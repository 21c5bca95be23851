import { boardOf, LEVELS, type Level, middleOf, placeOf } from './support/board-views'
import type { County } from './support/county'
import type { Finding } from './support/report'
import type { Statement } from './support/statements'

const TABLE = 'household_score'

/** The part of `explain (format json)` that is looked at. */
interface Node {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  Plans?: Node[]
}

const under = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(under)]

const reads = (node: Node | undefined): boolean => node?.['Relation Name'] === TABLE

/** How the plan comes to the scores: the indexes by name, "sequential scan", and "sort" where rows are not read in order. */
function waysIn(root: Node): string[] {
  return under(root).flatMap((node) => {
    if (reads(node)) return [node['Index Name'] ?? node['Node Type'].toLowerCase()]
    return node['Node Type'] === 'Sort' && reads(node.Plans?.[0]) ? ['sort'] : []
  })
}

/** Plans as this very client gets them: same texts, same parameters, same role. */
async function planOf({ plain }: County, { text, params }: Statement): Promise<Node> {
  const [row] = await plain.unsafe<{ 'QUERY PLAN': { Plan: Node }[] }[]>(
    `explain (format json) ${text}`,
    params as never[],
  )
  const plan = row?.['QUERY PLAN'][0]
  if (!plan) throw new Error('no plan')
  return plan.Plan
}

async function usedBy(county: County, level: Level): Promise<string[]> {
  const place = middleOf(county)
  const statements = [
    ...(await county.statementsOf((village) => boardOf(village, level, place))),
    ...(await county.statementsOf((village) => placeOf(village, level, place))),
  ]
  const used = new Set<string>()
  for (const statement of statements.filter(({ text }) => text.includes(TABLE)))
    for (const way of waysIn(await planOf(county, statement))) used.add(way)
  return [...used].sort()
}

/** Do the boards' statements read the partial index of their scope, in its order? */
export async function boardPlans(county: County): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const level of LEVELS) {
    const used = await usedBy(county, level)
    const allowed = [`${TABLE}_${level}`, `${TABLE}_household_id_period_pk`]
    findings.push({
      question: `plans of a ${level}'s board and place`,
      measured: `the scores are reached by ${used.join(', ')}`,
      limit: { text: allowed.join(' and '), kept: used.every((way) => allowed.includes(way)) },
      limitedBy: 'an order by that differs from the index, nulls first or last included, is a sort of the whole scope',
    })
  }
  return findings
}
