import { and, eq } from 'drizzle-orm'
import type { DeedId } from '../../../cloudfunctions/contract/ids'
import { openReviewOf } from '../../../cloudfunctions/domain/council/find-review'
import { findDeed } from '../../../cloudfunctions/domain/deeds/deed.repository'
import { binding, deedAppeal, electorateSeat } from '../../../cloudfunctions/platform/db/schema'
import { call, type Input, type Path } from '../call'
import { approval } from '../deeds'
import type { TestPerson } from '../people'
import type { Step } from './steps'
import { at, type World } from './world'

const TEXT = '一位村民连续三天帮助邻居收麦，不取分文。'

/** Sends a call as a client does; see `perform.ts`. */
export type Act = <P extends Path>(
  world: World,
  who: Pick<TestPerson, 'accountId'>,
  path: P,
  input: Input<P>,
) => Promise<boolean>

type OnKin = Extract<Step, { act: 'challenge' | 'decideChallenge' }>

export async function performOnKin(world: World, step: OnKin, act: Act): Promise<void> {
  const { village, officers, people } = world
  if (step.act === 'challenge') {
    const who = at(people, step.by)
    const [kin] = (await call(village, who, 'people.myKin', {})).kin
    if (kin) await act(world, who, 'people.challengeKin', { kinshipId: kin.kinshipId, words: '我们不是亲戚。' })
    return
  }
  for (const officer of [officers.township, officers.county]) {
    const [row] = (await call(village, officer, 'people.kinChallenges', {})).rows
    const outcome = step.upheld ? 'upheld' : 'dismissed'
    if (row)
      await act(world, officer, 'people.decideKinChallenge', {
        ...{ challengeId: row.challengeId, outcome },
        reason: '查过户籍。',
      })
  }
}

type OnDecision = Extract<Step, { act: 'appeal' | 'decideAppeal' | 'reexamine' | 'panelBallots' }>

export async function performOnDecision(world: World, step: OnDecision, deedId: DeedId, act: Act): Promise<void> {
  const { village, officers, people } = world
  const { version } = (await findDeed(village.db, deedId)) ?? { version: 1 }
  switch (step.act) {
    case 'appeal':
      return void (await act(world, at(people, step.by), 'appeals.send', { deedId, version, words: '请再核实一次。' }))
    case 'decideAppeal':
      return decideAppeal(world, step, deedId, act)
    case 'reexamine':
      return void (await act(world, officers.township, 'deeds.reexamine', { deedId, version, words: '有新的情况。' }))
    case 'panelBallots':
      return panelBallots(world, step.choice, deedId, act)
  }
}

async function decideAppeal(
  world: World,
  { accept, units }: Extract<Step, { act: 'decideAppeal' }>,
  deedId: DeedId,
  act: Act,
): Promise<void> {
  const { village, officers } = world
  const [appeal] = await village.db.select().from(deedAppeal).where(eq(deedAppeal.deedId, deedId))
  const version = (await findDeed(village.db, deedId))?.version
  if (!appeal || !version) return
  const decided = { appealId: appeal.id, version, words: '核实过了。' }
  const award = { ruleCode: 'H01', units, evidenceSeen: ['witness'], publicText: TEXT }
  for (const officer of [officers.township, officers.county])
    await act(
      world,
      officer,
      'appeals.decide',
      accept
        ? { outcome: 'accepted' as const, ...decided, ...award }
        : { outcome: 'declined' as const, ...decided, reason: 'other' as const },
    )
}

/** Whoever has a seat votes, wherever they are from: a panel was drawn from other villages. */
async function panelBallots(world: World, choice: 'approve' | 'decline', deedId: DeedId, act: Act): Promise<void> {
  const { village } = world
  const open = await openReviewOf(village.db, 'deed', deedId)
  if (!open) return
  const { reviewId } = open
  const seated = await village.db
    .select({ accountId: binding.accountId })
    .from(electorateSeat)
    .innerJoin(binding, and(eq(binding.personId, electorateSeat.personId), eq(binding.status, 'approved')))
    .where(eq(electorateSeat.reviewId, reviewId))
  for (const member of seated) {
    const deed = await findDeed(village.db, deedId)
    const ballot =
      choice === 'approve'
        ? approval(reviewId, deed?.version ?? 1, { units: deed?.status === 'reexamined' ? (deed.units ?? 1) : 1 })
        : { choice: 'decline' as const, reviewId, reason: 'other' as const, words: '说得不清楚。' }
    await act(world, member, 'council.castBallot', ballot)
  }
}
