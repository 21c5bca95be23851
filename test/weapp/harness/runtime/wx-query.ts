import { WxElement } from './elements/wx-element'
import { inSight } from './pages'

interface Fields {
  node?: boolean
  size?: boolean
  rect?: boolean
}
type Found = Record<string, unknown> | null

/** The renderer keeps ids to itself: they stand on its own elements, not on the browser's. */
function elementOf(selector: string): Element | null | undefined {
  const host = inSight()?.host
  if (!selector.startsWith('#')) return host?.querySelector(selector)
  const all = [...(host?.querySelectorAll('*') ?? [])]
  return all.find((one) => one instanceof WxElement && one.__wxElement?.id === selector.slice(1))
}

/** What the platform says of one element of the page in sight: its box, and its canvas if it is one. */
function describe(selector: string, { node, size, rect }: Fields): Found {
  const element = elementOf(selector)
  if (!element) return null
  const { width, height, top, left, right, bottom } = element.getBoundingClientRect()
  return {
    ...(node ? { node: element.querySelector('canvas') } : {}),
    ...(size || rect ? { width, height } : {}),
    ...(rect ? { top, left, right, bottom } : {}),
  }
}

/** Answers about elements all together and later, as the platform does. */
function createSelectorQuery() {
  const asked: [() => Found, ((found: Found) => void) | undefined][] = []
  const query = {
    in: () => query,
    select: (selector: string) => ({
      fields(fields: Fields, told?: (found: Found) => void) {
        asked.push([() => describe(selector, fields), told])
        return query
      },
      boundingClientRect(told?: (found: Found) => void) {
        asked.push([() => describe(selector, { rect: true }), told])
        return query
      },
      node(told?: (found: Found) => void) {
        asked.push([() => describe(selector, { node: true }), told])
        return query
      },
    }),
    exec(told?: (found: Found[]) => void) {
      requestAnimationFrame(() => {
        const found = asked.map(([ask, one]) => {
          const answer = ask()
          one?.(answer)
          return answer
        })
        told?.(found)
      })
    },
  }
  return query
}

export const query = { createSelectorQuery }
