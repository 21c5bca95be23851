import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { pollResultOf } from '../../../cloudfunctions/domain/polls/result-of'
import { countyDate } from '../../../cloudfunctions/platform/county-time'
import { pollBallot, pollPaperSheet } from '../../../cloudfunctions/platform/db/schema'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { give, person, type TestPerson } from '../../support/people'
import { sendPhoto } from '../../support/photos'
import { castFromOnePhone, type OpenVote, openVote, type PollScene, pollScene, VOTE_DAYS } from '../../support/polls'
import { personWithoutAccount } from '../../support/roster'
import { office } from '../../support/roster-office'
import { crowd } from '../../support/school'
import { COUNTY, VILLAGE } from '../../support/village'

const test = useDatabase()
const two = ({ choiceIds }: OpenVote) => choiceIds.slice(0, 2)
const resultOf = (vote: OpenVote) => pollResultOf(test.db, 'exemplar', vote.subjectId)

async function supervisorOf({ village }: PollScene): Promise<TestPerson> {
  const supervisor = await person(village, '监督')
  await give(village, supervisor, 'campaignSupervisor', COUNTY)
  return supervisor
}

describe('ballots that look alike', () => {
  /** Five of one phone and one of another, the vote closed. */
  async function closed(more = 0) {
    const scene = await pollScene(test.db)
    const supervisor = await supervisorOf(scene)
    const vote = await openVote(scene)
    const people = await crowd(scene.village, 6 + more)
    await castFromOnePhone(scene, vote.pollId, two(vote), people.slice(0, 5))
    for (const one of people.slice(5)) await castFromOnePhone(scene, vote.pollId, two(vote), [one])
    scene.clock.forward({ days: VOTE_DAYS })
    await runDueJobs(scene.village)
    return { ...scene, vote, supervisor }
  }

  it('are shown to the supervisor with the reason, and excluded by the supervisor alone', async () => {
    const { village, vote, supervisor } = await closed()
    expect(await resultOf(vote)).toBeNull()
    const { flags } = await call(village, supervisor, 'polls.flags', {})
    expect(flags).toMatchObject([{ kind: 'onePhone', ballots: 5, phones: 1, decision: null, over: false }])
    const [flag] = flags
    if (!flag) throw new Error('one')
    const decided = {
      flagId: flag.flagId,
      decision: 'excluded' as const,
      reason: '一部手机替五户人家投票，本人不知情。',
    }
    await call(village, supervisor, 'polls.decideFlag', decided)
    await runDueJobs(village)
    const { result } = await call(village, null, 'polls.result', { pollId: vote.pollId })
    expect(result).toMatchObject({ ballots: 6, excluded: 5 })
    expect(result?.rows.map((row) => row.votes)).toEqual([1, 1, 0, 0])
    expect(await refusal(village, supervisor, 'polls.decideFlag', decided)).toBe('WRONG_STATE')
    const { rows } = await call(village, supervisor, 'messages.list', {})
    expect(rows.map((row) => row.template)).toContain('pollFlagged')
  })

  it('count when nobody decides within three days, and a burst of one village is one flag', async () => {
    const { village, clock, vote, supervisor } = await closed(15)
    const { flags } = await call(village, supervisor, 'polls.flags', {})
    expect(flags.map((one) => [one.kind, one.ballots, one.phones]).toSorted()).toEqual([
      ['burst', 21, 17],
      ['onePhone', 5, 1],
    ])
    clock.forward({ days: 3 })
    await runDueJobs(village)
    expect(await resultOf(vote)).toMatchObject({ ballots: 21, excluded: 0 })
  })
})

describe('papers', () => {
  async function atTheBox() {
    const scene = await pollScene(test.db)
    const { clerk, supervisor } = await office(scene.village)
    const vote = await openVote(scene)
    const people = [await personWithoutAccount(scene.village, '孙纸票', VILLAGE), ...(await crowd(scene.village, 2))]
    const photos = [await sendPhoto(scene.village, clerk)]
    const papers = [two(vote), vote.choiceIds.slice(2), []]
    const listed = people.map((one) => one.personId)
    const heldOn = countyDate(scene.clock.now())
    const list = { pollId: vote.pollId, villageCode: VILLAGE, heldOn, people: listed, papers, photos }
    return { ...scene, clerk, supervisor, vote, people, list }
  }

  it('go into the box once somebody of another office confirmed them, one a person on the list', async () => {
    const { village, clock, clerk, supervisor, vote, people, list } = await atTheBox()
    const { paperId } = await call(village, clerk, 'polls.enterPapers', list)
    expect(await test.db.$count(pollBallot)).toBe(0)
    const waiting = people[1]
    if (!waiting) throw new Error('three')
    const ballot = { pollId: vote.pollId, choiceIds: two(vote) }
    expect(await refusal(village, waiting, 'polls.vote', ballot)).toBe('PAPER_BALLOT_WAITS')
    const seen = await call(village, supervisor, 'polls.paper', { paperId })
    expect(seen).toMatchObject({ mayDecide: true, people: 3 })
    expect(seen.papers.map((paper) => paper.length)).toEqual([2, 2, 0])
    expect(await refusal(village, clerk, 'polls.decidePapers', { decision: 'confirm', paperId })).toBe('NO_RIGHT')
    await give(village, clerk, 'councilMember')
    expect(await refusal(village, clerk, 'polls.decidePapers', { decision: 'confirm', paperId })).toBe('SECOND_SIGNER')
    await call(village, supervisor, 'polls.decidePapers', { decision: 'confirm', paperId })
    expect(await refusal(village, waiting, 'polls.vote', ballot)).toBe('BALLOT_CAST')
    clock.forward({ days: VOTE_DAYS })
    await runDueJobs(village)
    const counted = await resultOf(vote)
    expect(counted).toMatchObject({ ballots: 3, excluded: 0 })
    expect([...(counted?.votes.values() ?? [])]).toEqual([1, 1, 1, 1])
    expect(await test.db.$count(pollPaperSheet)).toBe(0)
    expect((await call(village, supervisor, 'polls.paper', { paperId })).papers).toEqual([])
  })

  it('are refused where they do not match the list, where somebody voted, and by a candidate', async () => {
    const { village, clerk, vote, people, list } = await atTheBox()
    const refused = (more: Partial<typeof list>) => refusal(village, clerk, 'polls.enterPapers', { ...list, ...more })
    expect(await refused({ papers: list.papers.slice(1) })).toBe('PAPERS_DO_NOT_MATCH')
    expect(await refused({ papers: [[vote.choiceIds[0] ?? ''], ...list.papers.slice(1)] })).toBe('CHOICES_NOT_EXACT')
    const voted = people[2]
    if (!voted) throw new Error('three')
    await call(village, voted, 'polls.vote', { pollId: vote.pollId, choiceIds: two(vote) })
    expect(await refused({})).toBe('LISTED_HAVE_VOTED')
    const [candidate] = vote.choices
    if (candidate) candidate.personId = clerk.personId
    expect(await refused({})).toBe('CANDIDATE_AT_THE_BOX')
  })

  it('that were returned free their people, and those nobody confirmed are told as uncounted', async () => {
    const { village, clock, clerk, supervisor, vote, people, list } = await atTheBox()
    const { paperId } = await call(village, clerk, 'polls.enterPapers', list)
    const words = '签领名单上少了一个人的签字。'
    await call(village, supervisor, 'polls.decidePapers', { decision: 'return', paperId, words })
    const free = people[1]
    if (!free) throw new Error('three')
    await call(village, free, 'polls.vote', { pollId: vote.pollId, choiceIds: two(vote) })
    const others = list.people.filter((id) => id !== free.personId)
    const again = {
      ...list,
      people: others,
      papers: list.papers.slice(0, 2),
      photos: [await sendPhoto(village, clerk)],
    }
    await call(village, clerk, 'polls.enterPapers', again)
    clock.forward({ days: VOTE_DAYS })
    await runDueJobs(village)
    expect(await resultOf(vote)).toBeNull()
    clock.forward({ days: 3 })
    await runDueJobs(village)
    const { result } = await call(village, null, 'polls.result', { pollId: vote.pollId })
    expect(result).toMatchObject({ ballots: 1, uncountedPapers: 2 })
  })
})
