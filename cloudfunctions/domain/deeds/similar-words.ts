/** Two reports count as similar when this share of their character pairs is common. */
const SIMILAR = 0.5

const PUNCTUATION = /[\s\p{P}]/gu

function pairsOf(text: string): Set<string> {
  const letters = [...text.replace(PUNCTUATION, '')]
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`))
}

/** Share of common character pairs (Dice), 0 to 1. Works for Chinese without a word list. */
export function likeness(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)]
  if (first.size + second.size === 0) return 0
  const common = [...first].filter((pair) => second.has(pair)).length
  return (2 * common) / (first.size + second.size)
}

export const isSimilar = (a: string, b: string): boolean => likeness(a, b) >= SIMILAR
