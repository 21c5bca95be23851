import { castBallot } from '../../../domain/polls/cast-ballot'
import { listPolls, viewPoll } from '../../../domain/polls/view-poll'
import type { DemoPopulation } from '../population-types'
import { asActor, reading, residentOf, type Stage } from './stage'

/** The day before now, counted as the play counts its days. */
const VOTED_ON = -1

/**
 * Neighbours have been at the vote before the visitor comes: whoever once told of a deed, and none of those whom one signs in
 * as. Each takes the first of their own sheet, on which the order is another for everybody.
 */
export async function playBallots(stage: Stage, { deeds, accounts }: DemoPopulation, day: number): Promise<void> {
  if (day !== VOTED_ON) return
  const visitors = new Set(accounts.map(({ personKey }) => personKey))
  const voters = new Set(deeds.map(({ nominator }) => nominator))
  for (const key of voters) {
    if (visitors.has(key)) continue
    const voter = await residentOf(stage, key)
    const { polls } = await listPolls(reading(stage), voter)
    for (const { pollId } of polls.filter((poll) => poll.stage === 'open' && !poll.voted)) {
      const { choose, choices, noBallot } = await viewPoll(reading(stage), voter, pollId)
      if (noBallot !== null) continue
      const choiceIds = choices.slice(0, choose).map(({ choiceId }) => choiceId)
      await castBallot(asActor(stage, voter), voter, { pollId, choiceIds })
    }
  }
}
