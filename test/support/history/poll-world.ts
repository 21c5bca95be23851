import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import type { AccountId, PollFlagId } from '../../../cloudfunctions/contract/ids'
import { choiceGone } from '../../../cloudfunctions/domain/polls/choice-gone'
import { closeDuePoll } from '../../../cloudfunctions/domain/polls/close-due-poll'
import { countDuePoll } from '../../../cloudfunctions/domain/polls/count-due-poll'
import { poll, pollFlag, pollFlagged } from '../../../cloudfunctions/platform/db/schema'
import { newId } from '../../../cloudfunctions/platform/ids'
import { send } from '../call'
import { give, person, type TestPerson, writing } from '../people'
import { castBare, type OpenVote, openVote, type PollScene } from '../polls'
import { crowd } from '../school'
import { COUNTY } from '../village'
import { at } from './world'

/** What happens around one vote. Numbers pick from whoever is there, wrapping around. */
export type PollStep =
  | { act: 'vote'; who: number; first: number; phone: number }
  | { act: 'gone'; which: number }
  | { act: 'decide'; which: number; excluded: boolean }
  | { act: 'wait'; days: number }

const VOTERS = 9
const index = fc.nat({ max: VOTERS - 1 })
const one = <A extends PollStep['act']>(act: A) => fc.constant(act)

/** More voters than phones, and few ways to choose: ballots look alike. */
export const pollHistory: fc.Arbitrary<PollStep[]> = fc.array(
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({ act: one('vote'), who: index, first: fc.nat({ max: 1 }), phone: fc.nat({ max: 1 }) }),
    },
    { weight: 1, arbitrary: fc.record({ act: one('gone'), which: index }) },
    { weight: 3, arbitrary: fc.record({ act: one('decide'), which: index, excluded: fc.boolean() }) },
    { weight: 2, arbitrary: fc.record({ act: one('wait'), days: fc.integer({ min: 1, max: 3 }) }) },
  ),
  { minLength: 15, maxLength: 40 },
)

export interface PollWorld extends PollScene {
  supervisor: TestPerson
  people: TestPerson[]
  phones: AccountId[]
  vote: OpenVote
  /** Who got a ballot in, and for whom. */
  cast: Map<string, readonly string[]>
  gone: Set<string>
  /** Ballots that flags meant which the supervisor excluded, as they lay in the box. */
  excluded: Map<PollFlagId, readonly string[]>
}

export async function openPollWorld(scene: PollScene): Promise<Omit<PollWorld, 'vote' | 'cast' | 'gone' | 'excluded'>> {
  const supervisor = await person(scene.village, '监督')
  await give(scene.village, supervisor, 'campaignSupervisor', COUNTY)
  const phones = [newId<AccountId>(), newId<AccountId>()]
  return { ...scene, supervisor, people: await crowd(scene.village, VOTERS), phones }
}

/** A new vote of five, of whom a ballot names two. */
export async function newVote(world: Awaited<ReturnType<typeof openPollWorld>>): Promise<PollWorld> {
  const vote = await openVote(world, { candidates: 5, choose: 2 })
  return { ...world, vote, cast: new Map(), gone: new Set(), excluded: new Map() }
}

/** All that the clock made due about votes. */
export async function settleVotes({ village }: PollScene): Promise<void> {
  while (await writing(village, closeDuePoll));
  while (await writing(village, countDuePoll));
}

/** A refusal is an answer like any other: the laws say what must hold whatever was tried. */
export async function performAtPoll(world: PollWorld, step: PollStep): Promise<void> {
  switch (step.act) {
    case 'vote':
      return castOne(world, step)
    case 'gone':
      return leave(world, at(world.vote.choiceIds, step.which))
    case 'decide':
      return decide(world, step)
    case 'wait':
      world.clock.forward({ days: step.days })
      return settleVotes(world)
  }
}

async function castOne(
  { village, vote, people, phones, cast }: PollWorld,
  step: { who: number; first: number; phone: number },
) {
  const { personId } = at(people, step.who)
  const choiceIds = [0, 1].map((next) => at(vote.choiceIds, step.first + next))
  const ballot = { pollId: vote.pollId, personId, accountId: at(phones, step.phone), choiceIds }
  if (await castBare(village, ballot)) cast.set(`${personId} ${cast.size}`, choiceIds)
}

/** At least three stand to the end. */
async function leave({ village, vote, gone }: PollWorld, choiceId: string): Promise<void> {
  const [row] = await village.db.select().from(poll).where(eq(poll.id, vote.pollId))
  if (gone.size > 1 || row?.status === 'counted') return
  await writing(village, (w) => choiceGone(w, 'exemplar', vote.subjectId, choiceId))
  gone.add(choiceId)
}

async function decide({ village, vote, supervisor, excluded }: PollWorld, step: { which: number; excluded: boolean }) {
  const flags = await village.db.select().from(pollFlag).where(eq(pollFlag.pollId, vote.pollId))
  const [flag] = flags.slice(step.which % Math.max(1, flags.length))
  if (!flag) return
  const meant = await village.db.select().from(pollFlagged).where(eq(pollFlagged.flagId, flag.id))
  const decision = step.excluded ? ('excluded' as const) : ('kept' as const)
  const answer = await send(village, supervisor, 'polls.decideFlag', {
    flagId: flag.id,
    decision,
    reason: '核实过了。',
  })
  if (!answer.ok) return
  if (step.excluded)
    excluded.set(
      flag.id,
      meant.map((row) => row.ballotId),
    )
  else excluded.delete(flag.id)
}
