import { eq } from 'drizzle-orm'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { cancelPoll } from '../../../cloudfunctions/domain/polls/cancel-poll'
import { choiceGone } from '../../../cloudfunctions/domain/polls/choice-gone'
import { pollResultOf } from '../../../cloudfunctions/domain/polls/result-of'
import { countedBallot, household, intent, pollBallot, pollVoter } from '../../../cloudfunctions/platform/db/schema'
import { newId } from '../../../cloudfunctions/platform/ids'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { give, person, writing } from '../../support/people'
import { castBare, type OpenVote, openVote, type PollScene, pollScene, VOTE_DAYS } from '../../support/polls'
import { bornIn } from '../../support/roster'
import { crowd } from '../../support/school'
import { COUNTY, NEXT_VILLAGE, TOWNSHIP, VILLAGE } from '../../support/village'

const test = useDatabase()
const DAY_MS = 86_400_000

const two = ({ choiceIds }: OpenVote) => choiceIds.slice(0, 2)
const countIt = async (scene: PollScene) => {
  scene.clock.forward({ days: VOTE_DAYS })
  await runDueJobs(scene.village)
}

describe('a vote', () => {
  it('takes one ballot a person, the same again for the same command, and shows nothing before the count', async () => {
    const scene = await pollScene(test.db)
    const { village } = scene
    const vote = await openVote(scene)
    const [anna, bert] = await crowd(village, 2)
    if (!anna || !bert) throw new Error('two')
    const ballot = { pollId: vote.pollId, choiceIds: two(vote) }
    const once = newId<string>()
    const answer = await call(village, anna, 'polls.vote', ballot, once)
    expect(await call(village, anna, 'polls.vote', ballot, once)).toEqual(answer)
    expect(await refusal(village, anna, 'polls.vote', ballot)).toBe('BALLOT_CAST')
    expect(await test.db.$count(pollVoter)).toBe(1)
    expect(await test.db.$count(pollBallot)).toBe(1)
    expect((await call(village, anna, 'polls.get', { pollId: vote.pollId })).noBallot).toBe('BALLOT_CAST')
    expect((await call(village, null, 'polls.result', { pollId: vote.pollId })).result).toBeNull()
    expect(await pollResultOf(test.db, 'exemplar', vote.subjectId)).toBeNull()
    expect((await call(village, bert, 'polls.list', {})).polls).toMatchObject([{ voted: false, stage: 'open' }])
    await countIt(scene)
    const { result } = await call(village, null, 'polls.result', { pollId: vote.pollId })
    expect(result).toMatchObject({ ballots: 1, excluded: 0, uncountedPapers: 0 })
    expect(result?.rows.map((row) => row.votes)).toEqual([1, 1, 0, 0])
    expect(scene.counted).toEqual([vote.subjectId])
  })

  it('is in time a second before the closing and late at it, whether or not a job has run', async () => {
    const scene = await pollScene(test.db)
    const { village, clock } = scene
    const vote = await openVote(scene)
    const [anna, bert] = await crowd(village, 2)
    if (!anna || !bert) throw new Error('two')
    const ballot = { pollId: vote.pollId, choiceIds: two(vote) }
    const closing = clock.now().getTime() + VOTE_DAYS * DAY_MS
    clock.set(new Date(closing - 1000).toISOString())
    await call(village, anna, 'polls.vote', ballot)
    clock.set(new Date(closing).toISOString())
    expect(await refusal(village, bert, 'polls.vote', ballot)).toBe('POLL_CLOSED')
    await runDueJobs(village)
    expect(await refusal(village, bert, 'polls.vote', ballot)).toBe('POLL_CLOSED')
    expect(await pollResultOf(test.db, 'exemplar', vote.subjectId)).toMatchObject({ ballots: 1, excluded: 0 })
  })

  it('names exactly as many as it asks, of those who stand in this vote', async () => {
    const scene = await pollScene(test.db)
    const { village } = scene
    const vote = await openVote(scene)
    const other = await openVote(scene)
    const anna = await person(village, '安娜')
    const refused = (choiceIds: string[]) => refusal(village, anna, 'polls.vote', { pollId: vote.pollId, choiceIds })
    expect(await refused(vote.choiceIds.slice(0, 1))).toBe('CHOICES_NOT_EXACT')
    expect(await refused(vote.choiceIds.slice(0, 3))).toBe('CHOICES_NOT_EXACT')
    expect(await refused([...vote.choiceIds.slice(0, 1), ...vote.choiceIds.slice(0, 1)])).toBe('CHOICES_NOT_EXACT')
    expect(await refused([...vote.choiceIds.slice(0, 1), ...other.choiceIds.slice(0, 1)])).toBe('CHOICE_UNKNOWN')
    expect(await test.db.$count(pollVoter)).toBe(0)
  })

  it('drops the votes for who withdraws, lets the others stand, and then asks for fewer', async () => {
    const scene = await pollScene(test.db)
    const { village } = scene
    const vote = await openVote(scene, { candidates: 3, choose: 2 })
    const [first, second] = vote.choiceIds
    const [anna, bert, cora] = await crowd(village, 3)
    if (!anna || !bert || !cora || !first || !second) throw new Error('three')
    await call(village, anna, 'polls.vote', { pollId: vote.pollId, choiceIds: two(vote) })
    await writing(village, (w) => choiceGone(w, 'exemplar', vote.subjectId, first))
    expect(await refusal(village, bert, 'polls.vote', { pollId: vote.pollId, choiceIds: [first] })).toBe('CHOICE_GONE')
    expect(await call(village, bert, 'polls.get', { pollId: vote.pollId })).toMatchObject({ choose: 1 })
    await call(village, bert, 'polls.vote', { pollId: vote.pollId, choiceIds: [second] })
    await countIt(scene)
    const counted = await pollResultOf(test.db, 'exemplar', vote.subjectId)
    expect(counted?.ballots).toBe(2)
    expect(counted?.votes.get(first)).toBeUndefined()
    expect(counted?.votes.get(second)).toBe(2)
    expect(await refusal(village, cora, 'polls.vote', { pollId: vote.pollId, choiceIds: [second] })).toBe('POLL_CLOSED')
  })

  it('is for who lives there now and is of age, and not for who supervises it', async () => {
    const scene = await pollScene(test.db)
    const { village } = scene
    const vote = await openVote(scene)
    const ballot = { pollId: vote.pollId, choiceIds: two(vote) }
    const moved = await person(village, '搬家')
    await village.db.update(household).set({ villageCode: NEXT_VILLAGE }).where(eq(household.id, moved.householdId))
    expect(await refusal(village, moved, 'polls.vote', ballot)).toBe('NOT_A_VOTER_HERE')
    const pupil = await person(village, '学生')
    await bornIn(village, pupil, 2008)
    expect(await refusal(village, pupil, 'polls.vote', ballot)).toBe('VOTER_TOO_YOUNG')
    await bornIn(village, pupil, 2007)
    await call(village, pupil, 'polls.vote', ballot)
    const supervisor = await person(village, '监督')
    await give(village, supervisor, 'campaignSupervisor', COUNTY)
    expect(await refusal(village, supervisor, 'polls.vote', ballot)).toBe('SUPERVISOR_HAS_NO_BALLOT')
    const wide = await openVote(scene, { divisionCode: TOWNSHIP })
    await call(village, moved, 'polls.vote', { pollId: wide.pollId, choiceIds: two(wide) })
  })

  it('shows everybody an order of their own, and the same again', async () => {
    const scene = await pollScene(test.db)
    const { village } = scene
    const { pollId, choiceIds } = await openVote(scene, { candidates: 6 })
    const seen = async (who: { accountId: (typeof people)[number]['accountId'] }) =>
      (await call(village, who, 'polls.get', { pollId })).choices.map((one) => one.choiceId)
    const people = await crowd(village, 3)
    const orders = await Promise.all(people.map(seen))
    expect(await Promise.all(people.map(seen))).toEqual(orders)
    expect(new Set(orders.map(String)).size).toBe(3)
    for (const order of orders) expect(order.toSorted()).toEqual(choiceIds.toSorted())
  })

  it('throws its ballots away when it is cancelled', async () => {
    const scene = await pollScene(test.db)
    const vote = await openVote(scene)
    const anna = await person(scene.village, '安娜')
    await call(scene.village, anna, 'polls.vote', { pollId: vote.pollId, choiceIds: two(vote) })
    await writing(scene.village, (w) => cancelPoll(w, 'exemplar', vote.subjectId))
    expect(await test.db.$count(pollBallot)).toBe(0)
    await countIt(scene)
    expect(scene.counted).toEqual([])
    expect(await pollResultOf(test.db, 'exemplar', vote.subjectId)).toBeNull()
  })
})

describe('a ballot is secret', () => {
  it('after the count nothing but what was chosen is left, and its command keeps no fingerprint of it', async () => {
    const scene = await pollScene(test.db)
    const vote = await openVote(scene)
    const [anna, bert] = await crowd(scene.village, 2)
    if (!anna || !bert) throw new Error('two')
    const id = newId<string>()
    await call(scene.village, anna, 'polls.vote', { pollId: vote.pollId, choiceIds: two(vote) }, id)
    const [kept] = await test.db.select().from(intent)
    await call(scene.village, bert, 'polls.vote', { pollId: vote.pollId, choiceIds: vote.choiceIds.slice(2) })
    const hashes = (await test.db.select().from(intent)).map((one) => Buffer.from(one.bodyHash).toString('hex'))
    expect(new Set(hashes).size).toBe(1)
    expect(kept?.answer).toEqual({ done: true })
    await countIt(scene)
    expect(await test.db.$count(pollBallot)).toBe(0)
    const left = await test.db.select().from(countedBallot)
    expect(Object.keys(left[0] ?? {}).toSorted()).toEqual(['choices', 'excluded', 'id', 'pollId'])
    expect(left).toHaveLength(2)
  })

  it('stays in the box as it is: no change, and no taking out before the count', async () => {
    const scene = await pollScene(test.db)
    const vote = await openVote(scene)
    const { personId, accountId } = await person(scene.village, '安娜')
    expect(await castBare(scene.village, { pollId: vote.pollId, personId, accountId, choiceIds: two(vote) })).toBe(true)
    await expect(test.db.update(pollBallot).set({ villageCode: VILLAGE })).rejects.toThrow()
    await expect(test.db.delete(pollBallot)).rejects.toThrow()
    await expect(test.asOwner((db) => db.delete(pollBallot))).rejects.toThrow()
    expect(await test.db.$count(pollBallot)).toBe(1)
  })
})
