import { eq, sql } from 'drizzle-orm'
import * as ballots from '../../cloudfunctions/domain/polls/ballot.repository'
import * as polls from '../../cloudfunctions/domain/polls/poll.repository'
import { poll } from '../../cloudfunctions/platform/db/schema'
import type { Reader } from '../../cloudfunctions/platform/db/types'
import { useDatabase } from '../support/database'
import { pollFaultsOf } from '../support/history/poll-laws'
import { openPollWorld, type PollStep } from '../support/history/poll-world'
import { pollScene } from '../support/polls'

jest.mock('../../cloudfunctions/domain/polls/ballot.repository', () => ({
  __esModule: true,
  ...jest.requireActual('../../cloudfunctions/domain/polls/ballot.repository'),
}))
jest.mock('../../cloudfunctions/domain/polls/poll.repository', () => ({
  __esModule: true,
  ...jest.requireActual('../../cloudfunctions/domain/polls/poll.repository'),
}))

const test = useDatabase()

/** Five vote alike from one phone, one otherwise, one of them again; the supervisor excludes what was flagged. */
const vote = (who: number, first: number, phone: number): PollStep => ({ act: 'vote', who, first, phone })
const HISTORY: readonly PollStep[] = [
  ...[0, 1, 2, 3, 4].map((who) => vote(who, 0, 0)),
  vote(5, 1, 1),
  { act: 'wait', days: 1 },
  vote(0, 1, 1),
  { act: 'wait', days: 3 },
]
const TO_THE_END: readonly PollStep[] = [
  ...HISTORY,
  { act: 'wait', days: 1 },
  { act: 'decide', which: 0, excluded: true },
  { act: 'wait', days: 1 },
]

const said = async (steps = TO_THE_END): Promise<string> =>
  (await pollFaultsOf(await openPollWorld(await pollScene(test.db)), steps)).join('\n')

afterEach(() => jest.restoreAllMocks())

describe('the laws of a public vote', () => {
  it('say nothing of one without a fault', async () => {
    expect(await said()).toBe('')
    expect(await said([...HISTORY, { act: 'gone', which: 0 }])).toBe('')
  })

  it('catch who lets somebody vote twice; the database refuses it, too', async () => {
    await test.lookAway('poll_voter_poll_id_person_id_pk')
    expect(await said()).toContain('somebody voted twice')
  })

  it('catch who counts what was excluded', async () => {
    jest.spyOn(ballots, 'writeResult').mockImplementation(async (tx, pollId) => {
      await tx.execute(sql`insert into poll_result (poll_id, choice_id, votes)
        select c.poll_id, c.choice_id, count(b.id) from poll_choice c
        left join counted_ballot b on b.poll_id = c.poll_id and c.choice_id = any(b.choices)
        where c.poll_id = ${pollId} and c.gone_at is null group by c.poll_id, c.choice_id`)
    })
    expect(await said()).toContain('a count is no recount of the ballots')
  })

  it('catch who excludes what was only flagged', async () => {
    const { emptyBox } = jest.requireActual<typeof ballots>('../../cloudfunctions/domain/polls/ballot.repository')
    jest.spyOn(ballots, 'emptyBox').mockImplementation(async (tx, pollId) => {
      await tx.execute(sql`update poll_flag set decision = 'excluded', reason = 'x', decided_at = now(),
        decided_by = (select person_id from poll_voter limit 1) where poll_id = ${pollId}`)
      await emptyBox(tx, pollId)
    })
    expect(await said(HISTORY)).toContain('the supervisor excluded 0 ballots, the count 5')
  })

  it('catch who loses ballots', async () => {
    const { emptyBox } = jest.requireActual<typeof ballots>('../../cloudfunctions/domain/polls/ballot.repository')
    jest.spyOn(ballots, 'emptyBox').mockImplementation(async (tx, pollId) => {
      await tx.execute(
        sql`delete from poll_ballot where id = (select id from poll_ballot where poll_id = ${pollId} limit 1)`,
      )
      await emptyBox(tx, pollId)
    })
    expect(await said()).toMatch(/6 voted, 5 ballots were counted/)
  })

  it('catch who closes before the time', async () => {
    const { lockPollToClose } = jest.requireActual<typeof polls>('../../cloudfunctions/domain/polls/poll.repository')
    jest
      .spyOn(polls, 'lockPollToClose')
      .mockImplementation((tx, now) => lockPollToClose(tx, new Date(now.getTime() + 10 * 86_400_000)))
    const anyClosed = async (db: Reader) => (await db.select().from(poll).where(eq(poll.status, 'closed')))[0] ?? null
    jest.spyOn(polls, 'findPollToCount').mockImplementation(anyClosed)
    jest.spyOn(polls, 'lockPollToCount').mockImplementation(anyClosed)
    expect(await said()).toContain('something was counted before the closing')
  })
})
