/** What came of asking whether the phone may be rung. */
export type RingAnswer = 'allowed' | 'refused'
