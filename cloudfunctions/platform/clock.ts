/** The only source of "now"; tests and the demo move it. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }
