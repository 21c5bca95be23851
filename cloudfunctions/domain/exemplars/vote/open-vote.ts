import type { Writing } from '../../context'
import { openPoll } from '../../polls/open-poll'
import type { Contest } from '../campaigns/contest.repository'

/** The residents of the contest's division vote until its stage ends; each names so many. Advisory: it changes no score. */
export async function openVote(w: Writing, contest: Contest, choose: number, closesAt: Date): Promise<void> {
  const { id: subjectId, divisionCode } = contest
  await openPoll(w, { subject: 'exemplar', subjectId, divisionCode, choose, opensAt: w.now, closesAt })
}
