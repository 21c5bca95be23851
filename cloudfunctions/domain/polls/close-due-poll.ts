import { recordTrace } from '../../platform/audit'
import { countyDate } from '../../platform/county-time'
import type { Reader } from '../../platform/db/types'
import type { Writing } from '../context'
import { tell } from '../messages/tell'
import { holdersOf } from '../people/role-holders'
import { flagBursts, flagRings } from './flags/flag.repository'
import { pollMachine, resultBy, waitedEnough } from './poll'
import { findNextClosing, findOldestClosed, lockPollToClose, updatePoll } from './poll.repository'

/**
 * Closes one vote whose time is over, once the ballots under way are in, and shows the supervisors what looks alike. False
 * when none is left.
 */
export async function closeDuePoll(w: Writing): Promise<boolean> {
  const poll = await lockPollToClose(w.tx, w.now)
  if (!poll) return false
  pollMachine.requireStep(poll.status, 'closed')
  await updatePoll(w.tx, poll.id, { status: 'closed' })
  const flags = (await flagRings(w.tx, poll.id)) + (await flagBursts(w.tx, poll.id))
  if (flags > 0) await tellSupervisors(w, poll.id, flags, resultBy(poll.closesAt))
  const detail = { flags }
  await recordTrace(w.tx, w.now, w.by, { action: 'poll.closed', subject: 'poll', subjectId: poll.id, detail })
  return true
}

async function tellSupervisors(w: Writing, pollId: string, flags: number, until: Date): Promise<void> {
  const holders = await holdersOf(w.tx, 'campaignSupervisor', w.village.county.code, countyDate(w.now))
  const facts = { flags, date: until.toISOString() }
  const people = holders.map((one) => one.personId)
  await tell(w, people, { template: 'pollFlagged', subject: 'poll', subjectId: pollId, facts })
}

/** When the next vote closes. */
export const nextPollClosing = findNextClosing

/** When a count that waits for somebody is done without them. */
export async function nextPollCount(db: Reader, now: Date): Promise<Date | null> {
  const oldest = await findOldestClosed(db)
  if (!oldest) return null
  return oldest <= waitedEnough(now) ? now : resultBy(oldest)
}
