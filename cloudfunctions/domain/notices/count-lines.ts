import { countLinesOn } from './notice.repository'

/** How many lines notices have: for a kind of which each line always has words. */
export const countLines = countLinesOn
