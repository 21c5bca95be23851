import { isDeepStrictEqual } from 'node:util'
import type { DeedId } from '../../../cloudfunctions/contract/ids'
import { openReviewOf } from '../../../cloudfunctions/domain/council/find-review'
import { findDeed } from '../../../cloudfunctions/domain/deeds/deed.repository'
import { nextDueEvent, runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { countyDate } from '../../../cloudfunctions/platform/county-time'
import { newId } from '../../../cloudfunctions/platform/ids'
import { type Input, type Path, send } from '../call'
import { approval } from '../deeds'
import { onTheWire } from '../on-the-wire'
import type { TestPerson } from '../people'
import { performOnDecision, performOnKin } from './perform-decisions'
import { objectTo, performOnObjection } from './perform-objections'
import { performOnPoints } from './perform-points'
import type { Step } from './steps'
import { at, type World } from './world'

const TEXT = '一位村民连续三天帮助邻居收麦，不取分文。'
const OURS = ['INTERNAL', 'BUSY', 'INVALID_INPUT', 'INTENT_REUSED']

const RETRY_EVERY = 3

/**
 * Sends a call as a client with two bars of signal does: every third one twice, with one intent. Refusals are part of a history; a fault
 * of ours, or a retry that is answered otherwise, is not. Answers whether it was done.
 */
async function act<P extends Path>(
  world: World,
  who: Pick<TestPerson, 'accountId'>,
  path: P,
  input: Input<P>,
): Promise<boolean> {
  const intent = newId()
  const first = await send(world.village, who, path, input, intent)
  if (!first.ok && OURS.includes(first.error.code)) throw new Error(`${path} answered ${first.error.code}`)
  world.acts += 1
  if (world.acts % RETRY_EVERY !== 0) return first.ok
  const again = await send(world.village, who, path, input, intent)
  const same = first.ok ? again.ok && isDeepStrictEqual(onTheWire(first.data), onTheWire(again.data)) : !again.ok
  if (!same) throw new Error(`a retry of ${path} was answered otherwise`)
  return first.ok
}

/** Lets one step happen, a minute after the one before. */
export async function perform(world: World, step: Step): Promise<void> {
  world.clock.forward({ minutes: 1 })
  switch (step.act) {
    case 'nominate':
      return nominate(world, step)
    case 'kin':
      return void (await act(world, at(world.people, step.one), 'people.declareKin', {
        relativeId: at(world.people, step.other).personId,
        relation: 'cousin',
      }))
    case 'challenge':
    case 'decideChallenge':
      return performOnKin(world, step, act)
    case 'listing':
      return void (await act(world, at(world.people, step.by), 'people.setListing', { listing: step.listing }))
    case 'answerObjection':
    case 'escalate':
      return performOnObjection(world, step, act)
    case 'award':
    case 'reverse':
      return performOnPoints(world, step)
    case 'wait':
      return world.clock.forward({ hours: step.hours })
    case 'jobs':
      return void (await Promise.all(Array.from({ length: step.timers }, () => runDueJobs(world.village))))
    default:
      if (world.deeds.length > 0) await performOnDeed(world, step, at(world.deeds, step.deed))
  }
}

type OnDeed = Extract<Step, { deed: number }>

async function performOnDeed(world: World, step: OnDeed, deedId: DeedId): Promise<void> {
  switch (step.act) {
    case 'witness':
      return void (await act(world, at(world.people, step.by), 'deeds.joinAsWitness', { deedId }))
    case 'writeText':
      return writeText(world, at(world.members, step.by), deedId)
    case 'ballot':
      return ballot(world, at(world.people, step.by), deedId, step)
    case 'approvals':
      for (const member of world.members) await writeText(world, member, deedId)
      for (const member of world.members) await ballot(world, member, deedId, { choice: 'approve', units: step.units })
      return
    case 'refusals':
      for (const member of world.members) await ballot(world, member, deedId, { choice: step.choice, units: 1 })
      return
    case 'consent':
      return consent(world, at(world.people, step.by), deedId, step)
    case 'appeal':
    case 'decideAppeal':
    case 'reexamine':
    case 'panelBallots':
      return performOnDecision(world, step, deedId, act)
    case 'object':
      return objectTo(world, deedId, step)
    case 'withdraw':
    case 'resubmit':
      return takeBack(world, deedId, step.act)
  }
}

async function nominate(world: World, { by, praised, helped }: Extract<Step, { act: 'nominate' }>): Promise<void> {
  const idsOf = (picked: number[]) => picked.map((index) => at(world.people, index).personId)
  const answer = await send(world.village, at(world.people, by), 'deeds.nominate', {
    villageCode: world.code,
    deedClass: 'helpingOthers',
    praised: idsOf(praised),
    helped: idsOf(helped),
    story: '他连着三天帮隔壁的孤寡老人收麦子，一分钱也没有要。',
    place: '村东麦场',
    happenedOn: countyDate(world.clock.now()),
    anonymous: by % 2 === 0,
  })
  if (!answer.ok) throw new Error(`a nomination answered ${answer.error.code}`)
  world.deeds.push((answer.data as { deedId: DeedId }).deedId)
}

async function writeText(world: World, member: TestPerson, deedId: DeedId): Promise<void> {
  const open = await openReviewOf(world.village.db, 'deed', deedId)
  const deed = await findDeed(world.village.db, deedId)
  if (!open || !deed || deed.publicText) return
  const { reviewId } = open
  await act(world, member, 'council.claim', { reviewId })
  await act(world, member, 'deeds.writePublicText', { reviewId, version: deed.version, text: TEXT })
  await act(world, member, 'council.release', { reviewId })
}

async function ballot(
  world: World,
  who: TestPerson,
  deedId: DeedId,
  { choice, units }: Pick<Extract<Step, { act: 'ballot' }>, 'choice' | 'units'>,
): Promise<void> {
  const open = await openReviewOf(world.village.db, 'deed', deedId)
  const deed = await findDeed(world.village.db, deedId)
  if (!open || !deed) return
  const { reviewId } = open
  const ballots = {
    approve: approval(reviewId, deed.version, { units }),
    return: { choice: 'return' as const, reviewId, question: '是哪一天的事？' },
    decline: { choice: 'decline' as const, reviewId, reason: 'other' as const, words: '说得不清楚。' },
  }
  await act(world, who, 'council.castBallot', ballots[choice])
}

async function consent(
  world: World,
  who: TestPerson,
  deedId: DeedId,
  { consent: answer, pointsWanted }: Pick<Extract<Step, { act: 'consent' }>, 'consent' | 'pointsWanted'>,
): Promise<void> {
  const given = await act(world, who, 'deeds.answerConsent', { deedId, consent: answer, pointsWanted })
  const { personId } = who
  if (given)
    world.consents.push({ at: world.clock.now(), deedId, personId, declined: answer === 'declined' && !pointsWanted })
}

async function takeBack(world: World, deedId: DeedId, how: 'withdraw' | 'resubmit'): Promise<void> {
  const deed = await findDeed(world.village.db, deedId)
  const author = world.people.find((one) => one.accountId === deed?.accountId)
  if (!deed || !author) return
  const { version, deedClass, story, place, happenedOn, anonymous } = deed
  if (how === 'withdraw') return void (await act(world, author, 'deeds.withdraw', { deedId, version }))
  const seen = await send(world.village, author, 'deeds.get', { deedId })
  const editable = seen.ok
    ? (seen.data as { editable?: Record<'praised' | 'helped', TestPerson[]> }).editable
    : undefined
  if (!editable) return
  const idsOf = (people: TestPerson[]) => people.map((one) => one.personId)
  await act(world, author, 'deeds.edit', {
    ...{ deedId, version, deedClass, story, place, happenedOn, anonymous },
    praised: idsOf(editable.praised),
    helped: idsOf(editable.helped),
  })
}

const EVENTS_AT_MOST = 200

/** Lets the clock run until nothing more happens by itself. */
export async function runOut({ village, clock }: World): Promise<void> {
  for (let events = 0; events < EVENTS_AT_MOST; events++) {
    await runDueJobs(village)
    const next = await nextDueEvent(village.db, clock.now())
    if (!next) return
    clock.set(new Date(Math.max(next.at.getTime(), clock.now().getTime())))
  }
  throw new Error('the village does not come to rest')
}
