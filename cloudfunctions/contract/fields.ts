import * as v from 'valibot'
import { LIMITS } from './limits'

/** Text a person typed: surrounding blanks removed first, then measured. */
export const text = (min: number, max: number) => v.pipe(v.string(), v.trim(), v.minLength(min), v.maxLength(max))

export const PersonName = text(LIMITS.nameMin, LIMITS.nameMax)
export const Reason = text(LIMITS.reasonMin, LIMITS.reasonMax)

/** The 31st of February has the form of a date and is none. */
const isRealDate = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

/** A calendar date of the county (UTC+8), "2026-03-08". */
export const DateOnly = v.pipe(v.string(), v.isoDate(), v.check(isRealDate))
/** An instant, ISO 8601 in UTC with milliseconds. */
export const Instant = v.pipe(v.string(), v.isoTimestamp())

/** Where the next page begins; opaque to the client. */
export const Cursor = v.pipe(v.string(), v.maxLength(200))
export const PageInput = v.object({ cursor: v.optional(Cursor) })

/** How the rows of a desk stand: what waits longest, what came last, or what is due next. */
export const DESK_ORDERS = ['oldest', 'newest', 'due'] as const
export type DeskOrder = (typeof DESK_ORDERS)[number]

/** One page of a working list; `next` is absent on the last. */
export const page = <T extends v.GenericSchema>(row: T) => v.object({ rows: v.array(row), next: v.optional(Cursor) })

export const Nothing = v.object({})
export const Done = v.object({ done: v.literal(true) })
