import type { Listing } from '../../contract/people'
import type { ShownHousehold } from '../../contract/shown'
import { surnameOf } from '../people/surname'

/*
 * Honour board 光荣榜: households with a bonus entry, at most the first 50 or the first third, whichever is fewer; equal
 * points share a place. Until a household answered it reads as "a household" and says no why; a hidden one is on no list.
 * When a period ends its boards are frozen: a later reversal is told beside the board and moves nobody. There is no bottom
 * list and no list of who failed. (Domain: honour boards.)
 */

export const ROWS_AT_MOST = 50

/** Counting further than this changes nothing: a third of it is more than the rows shown. */
export const COUNT_AT_MOST = ROWS_AT_MOST * 3

/** Rows that a board of so many households has at most: a third, rounded up, so that a first household is seen. */
export const rowsOf = (households: number): number => Math.min(ROWS_AT_MOST, Math.ceil(households / 3))

export interface Placed<Row> {
  place: number
  row: Row
}

/** Gives dense places to sorted rows: those that `compare` calls equal share one. */
export function placesBy<Row>(rows: readonly Row[], compare: (a: Row, b: Row) => number): Placed<Row>[] {
  let place = 0
  return rows.map((row, index) => {
    const before = rows[index - 1]
    if (before === undefined || compare(before, row) !== 0) place += 1
    return { place, row }
  })
}

/** Gives dense places to rows sorted by points, highest first. */
export const densePlaces = <Row extends { honor: number }>(rows: readonly Row[]): Placed<Row>[] =>
  placesBy(rows, (a, b) => b.honor - a.honor)

/**
 * Cuts a board to `limit` rows without parting equals: households with the points of the first one left out leave with it,
 * for nobody is to stand outside with the same points as a neighbour inside. `rows` holds one row more than the limit.
 */
export function cutBoard<Row extends { honor: number }>(rows: readonly Row[], limit: number): Row[] {
  const firstOut = rows[limit]
  return firstOut ? rows.slice(0, limit).filter((row) => row.honor > firstOut.honor) : [...rows]
}

/** How a household is shown to others. */
export function shownHousehold(listing: Listing, headName: string): ShownHousehold {
  switch (listing) {
    case 'named':
      return { as: 'named', headName }
    case 'masked':
      return { as: 'masked', surname: surnameOf(headName) }
    case 'unanswered':
    case 'hidden':
      return { as: 'household' }
  }
}

/** Whether a row may say which entries it is made of: the household agreed to be told apart. */
export const saysWhy = (listing: Listing): boolean => listing === 'named' || listing === 'masked'
