import type { Clock } from '../../cloudfunctions/platform/clock'

/** A clock that stands still until a test moves it. */
export interface MovableClock extends Clock {
  set(instant: Date | string): void
  forward(by: { days?: number; hours?: number; minutes?: number }): void
}

export function movableClock(start: Date | string): MovableClock {
  let now = new Date(start)
  return {
    now: () => new Date(now),
    set: (instant) => {
      now = new Date(instant)
    },
    forward: ({ days = 0, hours = 0, minutes = 0 }) => {
      now = new Date(now.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000)
    },
  }
}
