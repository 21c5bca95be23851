/** The grounds on which whole parts of a page stand. */
const GROUNDS = ['paper', 'card'] as const
const TINTS = ['red-tint', 'gold-tint', 'green-tint', 'blank'] as const

/** Words: which token stands on which; each has 4.5 : 1. */
export const WORDS_ON: Readonly<Record<string, readonly string[]>> = {
  ink: [...GROUNDS, ...TINTS],
  'ink-soft': [...GROUNDS, ...TINTS],
  red: [...GROUNDS, 'red-tint'],
  gold: [...GROUNDS, 'gold-tint'],
  green: [...GROUNDS, 'green-tint'],
  'on-fill': ['red-fill'],
}

/** What is seen without being read: the edge of a control, a filled mark, the ring of the keyboard; each has 3 : 1. */
export const SHAPES_ON: Readonly<Record<string, readonly string[]>> = {
  'line-strong': GROUNDS,
  'red-fill': GROUNDS,
  gold: [...GROUNDS, ...TINTS],
  green: GROUNDS,
  red: [...GROUNDS, 'red-tint'],
  ink: GROUNDS,
  'ink-soft': GROUNDS,
  'on-fill': ['red-fill'],
}

/** Only parts what stands apart already, or lies behind everything. */
export const MEANS_NOTHING = ['line', 'veil', 'gold-fill'] as const
