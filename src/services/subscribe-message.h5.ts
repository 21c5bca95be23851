import type { RingAnswer } from './subscribe-message.types'

export type { RingAnswer } from './subscribe-message.types'

/** A browser cannot be rung; the inbox has everything. */
export const canRing: boolean = false

export const askToRing = (_templateId: string): Promise<RingAnswer> => Promise.resolve('refused')
