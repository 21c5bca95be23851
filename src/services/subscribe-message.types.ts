/** What came of asking whether the phone may be rung. */
export type RingAnswer = 'allowed' | 'refused'

/** The platform takes so many templates at once. */
export const TEMPLATES_AT_ONCE = 3
