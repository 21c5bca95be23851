/** What came of listening: it ended by itself, or it could not be. */
export type Heard = 'ended' | 'failed'

/**
 * Listens until the person pauses and hands on each piece of text. Null where nothing listens: there the keyboard's own
 * microphone writes into any field.
 */
export type Listen = ((onText: (text: string) => void, onEnd: (how: Heard) => void) => { stop: () => void }) | null
