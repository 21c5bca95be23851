import type { PollId } from '../../contract/ids'
import type { PollSubject } from '../../contract/polls'
import { orRefuse } from '../../platform/app-error'
import type { Reading } from '../context'
import type { PollSheet } from './handlers'
import type { findPoll, Poll } from './poll.repository'

type Found = NonNullable<Awaited<ReturnType<typeof findPoll>>>

/** What is voted on, by poll. */
export async function sheetsOf(r: Reading, found: readonly { poll: Poll }[]): Promise<Map<PollId, PollSheet>> {
  const subjects = [...new Set(found.map(({ poll }) => poll.subject))]
  const sheets = new Map<PollId, PollSheet>()
  for (const subject of subjects) {
    const polls = found.map(({ poll }) => poll).filter((poll) => poll.subject === subject)
    const described = await describe(r, subject, polls)
    for (const poll of polls) {
      const sheet = described.get(poll.subjectId)
      if (sheet) sheets.set(poll.id, sheet)
    }
  }
  return sheets
}

const describe = (r: Reading, subject: PollSubject, polls: readonly Poll[]) =>
  r.village.polls[subject].describe(
    r,
    polls.map((poll) => poll.subjectId),
  )

/** @throws AppError NOT_FOUND when it can no longer be described */
export const sheetOf = async (r: Reading, poll: Poll): Promise<PollSheet> =>
  orRefuse((await sheetsOf(r, [{ poll }])).get(poll.id))

export const factsOf = ({ poll, divisionName }: Found, sheet: PollSheet) => ({
  pollId: poll.id,
  title: sheet.campaignName,
  category: sheet.category,
  divisionName,
  opensAt: poll.opensAt.toISOString(),
  closesAt: poll.closesAt.toISOString(),
  choose: poll.choose,
})
