export interface Counts {
  nodes: number
  depth: number
  mostChildren: number
}

const drawn = (element: Element): Element[] =>
  [...element.children].filter((child) => child.localName.startsWith('wx-'))

/** What the platform counts of a page: its nodes, how deep they lie, and the most children of one. */
export function countsOf(page: Element): Counts {
  const counts = { nodes: 0, depth: 0, mostChildren: 0 }
  const visit = (element: Element, depth: number): void => {
    const children = drawn(element)
    counts.nodes += children.length
    counts.depth = Math.max(counts.depth, depth)
    counts.mostChildren = Math.max(counts.mostChildren, children.length)
    for (const child of children) visit(child, depth + 1)
  }
  visit(page, 0)
  return counts
}
