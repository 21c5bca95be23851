import type { PollStage, PollStatus } from '../../contract/polls'
import { statusMachine } from '../../platform/status-machine'

/*
 * Public vote: running → closed → counted; running | closed → cancelled. It opens and closes by the clock: a ballot a second
 * before the closing is in time, one at the closing is late even if no job has run. A ballot names exactly so many of those
 * who stand. Counting waits at most three days for the campaign supervisor's decisions and for papers that a second person
 * has not confirmed; what is undecided then counts, what is unconfirmed does not. Nothing is shown before the count. The
 * vote is advisory. (Domain: exemplars.)
 */
export const pollMachine = statusMachine<PollStatus>({
  running: ['closed', 'cancelled'],
  closed: ['counted', 'cancelled'],
  counted: [],
  cancelled: [],
})

const DAY_MS = 86_400_000
const WAIT_DAYS = 3

/** Until when the count waits, that instant excluded. */
export const resultBy = (closesAt: Date): Date => new Date(closesAt.getTime() + WAIT_DAYS * DAY_MS)
/** Polls that closed before or at this instant wait no longer. */
export const waitedEnough = (now: Date): Date => new Date(now.getTime() - WAIT_DAYS * DAY_MS)

interface Timed {
  status: PollStatus
  opensAt: Date
  closesAt: Date
}

/** What the clock says of it, whether or not a job has run. */
export function stageOf({ status, opensAt, closesAt }: Timed, now: Date): PollStage {
  switch (status) {
    case 'running':
      if (now < opensAt) return 'notOpen'
      return now < closesAt ? 'open' : 'counting'
    case 'closed':
      return 'counting'
    case 'counted':
      return 'counted'
    case 'cancelled':
      return 'cancelled'
  }
}

/** How many a ballot names when so many stand: one fewer at most, and at least one. */
export const chooseNow = (chooseAtFirst: number, standing: number): number =>
  Math.max(1, Math.min(chooseAtFirst, standing - 1))
