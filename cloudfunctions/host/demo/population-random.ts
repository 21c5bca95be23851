/** Numbers that look random and are the same for the same seed on every machine. */
export interface Random {
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number
  /** True with a probability from 0 to 1. */
  chance(probability: number): boolean
  /** One of the list; throws an Error if it is empty. */
  pick<T>(list: readonly T[]): T
  /** A copy in another order. */
  shuffled<T>(list: readonly T[]): T[]
}

export function seededRandom(seed: string): Random {
  const next = mulberry32(hashOf(seed))
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    int,
    chance: (probability) => next() < probability,
    pick: (list) => {
      for (const item of list.slice(int(0, list.length - 1))) return item
      throw new Error('nothing to pick from')
    },
    shuffled: (list) => {
      const keyed = list.map((item) => ({ item, at: next() }))
      return keyed.sort((one, other) => one.at - other.at).map(({ item }) => item)
    },
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

/** A generator with 32 bits of state; good enough for names, for nothing else. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
