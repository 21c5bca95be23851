import { AppError } from './app-error'

/** Where a page ended: the sort instant and the id of its last row. */
export interface Position<Id extends string> {
  at: Date
  id: Id
}

const FORM = /^(\d{1,15})_([0-9a-f-]{36})$/

export const toCursor = (position: Position<string>): string => `${position.at.getTime()}_${position.id}`

/** @throws AppError INVALID_INPUT for a cursor that this server did not make. */
export function fromCursor<Id extends string>(cursor: string | undefined): Position<Id> | undefined {
  if (cursor === undefined) return undefined
  const found = FORM.exec(cursor)
  if (!found?.[1] || !found[2]) throw new AppError('INVALID_INPUT', { fields: [{ path: 'cursor', fault: 'format' }] })
  return { at: new Date(Number(found[1])), id: found[2] as Id }
}

/** Cuts rows fetched one over the page size into a page and the cursor of the next. */
export function cutPage<Row>(rows: Row[], size: number, positionOf: (row: Row) => Position<string>) {
  const kept = rows.slice(0, size)
  const last = kept.at(-1)
  return rows.length > size && last ? { rows: kept, next: toCursor(positionOf(last)) } : { rows: kept }
}
