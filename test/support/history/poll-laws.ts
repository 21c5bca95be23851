import { eq } from 'drizzle-orm'
import { countedBallot, poll, pollResult, pollVoter } from '../../../cloudfunctions/platform/db/schema'
import { call } from '../call'
import { newVote, type openPollWorld, type PollStep, type PollWorld, performAtPoll, settleVotes } from './poll-world'

/** Plays a history of one vote to its count and says what is wrong with it. */
export async function pollFaultsOf(
  base: Awaited<ReturnType<typeof openPollWorld>>,
  steps: readonly PollStep[],
): Promise<string[]> {
  const world = await newVote(base)
  const closesAt = new Date(world.clock.now().getTime() + 5 * 86_400_000)
  const faults: string[] = []
  for (const step of steps) {
    await performAtPoll(world, step)
    if (world.clock.now() < closesAt) faults.push(...(await seenEarly(world)))
  }
  world.clock.forward({ days: 9 })
  await settleVotes(world)
  return [...faults, ...(await miscounts(world)), ...(await excludedAlone(world))]
}

async function seenEarly({ village, vote }: PollWorld): Promise<string[]> {
  const { result } = await call(village, null, 'polls.result', { pollId: vote.pollId })
  const kept = await village.db.$count(countedBallot, eq(countedBallot.pollId, vote.pollId))
  return result || kept > 0 ? ['something was counted before the closing'] : []
}

async function readCount({ village, vote }: PollWorld) {
  const of = { pollId: vote.pollId }
  const ballots = await village.db.select().from(countedBallot).where(eq(countedBallot.pollId, of.pollId))
  const voters = await village.db.select().from(pollVoter).where(eq(pollVoter.pollId, of.pollId))
  const results = await village.db.select().from(pollResult).where(eq(pollResult.pollId, of.pollId))
  const [row] = await village.db.select().from(poll).where(eq(poll.id, of.pollId))
  return { ballots, voters, results, row }
}

async function miscounts(world: PollWorld): Promise<string[]> {
  const { ballots, voters, results, row } = await readCount(world)
  const faults: string[] = []
  if (new Set(voters.map((one) => one.personId)).size < voters.length) faults.push('somebody voted twice')
  if (ballots.length !== voters.length) faults.push(`${voters.length} voted, ${ballots.length} ballots were counted`)
  if (row?.ballots !== ballots.length) faults.push('the number told is not that of the ballots')
  const said = ballots.map((one) => String(one.choices)).toSorted()
  const meant = [...world.cast.values()].map((choices) => String([...choices].toSorted())).toSorted()
  if (String(said) !== String(meant)) faults.push('ballots say something else than was cast')
  const counting = ballots.filter((one) => !one.excluded)
  for (const choiceId of world.vote.choiceIds) {
    const votes = results.find((one) => one.choiceId === choiceId)?.votes
    const recount = counting.filter((one) => one.choices.includes(choiceId)).length
    if (votes !== (world.gone.has(choiceId) ? undefined : recount)) faults.push('a count is no recount of the ballots')
  }
  return faults
}

async function excludedAlone(world: PollWorld): Promise<string[]> {
  const { ballots, row } = await readCount(world)
  const meant = new Set([...world.excluded.values()].flat()).size
  const excluded = ballots.filter((one) => one.excluded).length
  if (excluded !== meant) return [`the supervisor excluded ${meant} ballots, the count ${excluded}`]
  return row?.excluded === excluded ? [] : ['the number of excluded that is told is another']
}
