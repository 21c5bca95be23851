/** A value as it arrives at the other end: what is undefined is not there. */
export const onTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))
