/** Why somebody objects (domain: public notice and objection); `wrongRule` is a wrong rule or value. */
export const OBJECTION_GROUNDS = ['untrue', 'duplicate', 'undeclaredKin', 'wrongRule', 'procedure', 'privacy'] as const
export type ObjectionGround = (typeof OBJECTION_GROUNDS)[number]

/** Who answers it; the county group are people who did not decide. */
export const OBJECTION_LEVELS = ['township', 'county', 'countyGroup'] as const
export type ObjectionLevel = (typeof OBJECTION_LEVELS)[number]

/**
 * `open` waits for its level; `answered` was rejected there and may still be taken higher; then it is over: `rejected`,
 * `upheld`, `upheldByLapse` when the last level did not answer in its time, or `moot` when the line was overturned by another.
 */
export const OBJECTION_STATUSES = ['open', 'answered', 'rejected', 'upheld', 'upheldByLapse', 'moot'] as const
export type ObjectionStatus = (typeof OBJECTION_STATUSES)[number]
