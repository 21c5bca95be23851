/** The platform refuses to carry more than this to the other thread at once. */
export const SET_DATA_HARD_LIMIT = 1_048_576

export interface Weight {
  path: string
  /** In bytes of UTF-8, of the pages of this path: the first setData, the heaviest, and all together. */
  first: number
  heaviest: number
  total: number
  times: number
}

const weights = new Map<string, Weight>()

/** @throws Error over the platform's limit */
export function weigh(path: string, data: unknown): void {
  const bytes = new TextEncoder().encode(JSON.stringify(data)).length
  if (bytes > SET_DATA_HARD_LIMIT) throw new Error(`setData of ${bytes} bytes on ${path}`)
  const before = weights.get(path) ?? { path, first: bytes, heaviest: 0, total: 0, times: 0 }
  const heaviest = Math.max(before.heaviest, bytes)
  weights.set(path, { ...before, heaviest, total: before.total + bytes, times: before.times + 1 })
}

export const weightsSoFar = (): Weight[] => [...weights.values()]
