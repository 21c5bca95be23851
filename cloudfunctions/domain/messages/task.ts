/*
 * Clerk task 文书待办: opened when somebody who has no account is told something, or a paper is to be taken down; done when
 * the clerk ticks it. It stands in the village's queue, oldest first, and is marked overdue after three days.
 */
const TASK_OVERDUE_DAYS = 3

/** What was opened at this instant or before is overdue. */
export const overdueSince = (now: Date): Date => new Date(now.getTime() - TASK_OVERDUE_DAYS * 86_400_000)
