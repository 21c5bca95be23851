/** Two reports count as similar when this share of their character pairs is common. */
const SIMILAR = 0.5

const PUNCTUATION = /[\s\p{P}]/gu

function pairsOf(text: string): Set<string> {
  const letters = [...text.replace(PUNCTUATION, '')]
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`))
}

/** Share of common character pairs (Dice), 0 to 1. Works for Chinese without a word list. */
export const likeness = (a: string, b: string): number => sharedBy(pairsOf(a), pairsOf(b))

function sharedBy(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  if (first.size + second.size === 0) return 0
  const common = [...first].filter((pair) => second.has(pair)).length
  return (2 * common) / (first.size + second.size)
}

/** Whether a text is similar to this one, which is read once for all that are compared with it. */
export function similarTo(text: string): (other: string) => boolean {
  const pairs = pairsOf(text)
  return (other) => sharedBy(pairs, pairsOf(other)) >= SIMILAR
}
