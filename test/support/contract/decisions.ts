import type { AppealId, DeedId, KinChallengeId, KinshipId } from '../../../cloudfunctions/contract/ids'
import type { Village } from '../../../cloudfunctions/domain/context'
import { castAll, declining } from '../ballots'
import { call } from '../call'
import { approval, nominate, reviewOf, writeText } from '../deeds'
import { person, type TestPerson } from '../people'
import type { Actors } from './actors'

/** Decisions that somebody does not accept: a declined deed, an appeal, a challenge to a declaration of kin. */
export interface Decisions {
  confirmed: { deedId: DeedId; version: number }
  declined: { deedId: DeedId; version: number }
  appealed: { appealId: AppealId; version: number }
  kinship: KinshipId
  kinChallenge: KinChallengeId
}

export async function makeDecisions(
  village: Village,
  actors: Actors,
  members: TestPerson[],
  confirmedId: DeedId,
): Promise<Decisions> {
  const { nominator, praised } = actors
  const versionOf = async (deedId: DeedId) => (await call(village, nominator, 'deeds.get', { deedId })).version
  const declined = async () => {
    const deedId = await nominate(village, nominator, [praised])
    await castAll(village, members.slice(0, 3), declining(await reviewOf(village, deedId)))
    return { deedId, version: await versionOf(deedId) }
  }
  const first = await declined()
  const sent = await call(village, nominator, 'appeals.send', { ...first, words: '当天有人在场，请再核实。' })
  await rescueToCheck(village, actors, members)
  const challenged = await kinOf(village, '郑一')
  await call(village, challenged.one, 'people.challengeKin', { ...challenged.kin, words: '我们不是亲戚。' })
  const [row] = (await call(village, actors.townshipOfficer, 'people.kinChallenges', {})).rows
  if (!row) throw new Error('a challenge waits')
  return {
    confirmed: { deedId: confirmedId, version: await versionOf(confirmedId) },
    declined: await declined(),
    appealed: { appealId: sent.appealId, version: await versionOf(first.deedId) },
    kinship: (await kinOf(village, '郑三')).kin.kinshipId,
    kinChallenge: row.challengeId,
  }
}

/** A rescue that the council passed, and that the township looks into first. */
async function rescueToCheck(village: Village, { nominator, praised }: Actors, members: TestPerson[]): Promise<void> {
  const [first] = members
  if (!first) throw new Error('the council has a member')
  const deedId = await nominate(village, nominator, [praised], { deedClass: 'braveryForJustice' })
  const reviewId = await reviewOf(village, deedId)
  const version = await writeText(village, first, reviewId)
  const ballot = { ...approval(reviewId, version, { ruleCode: 'B01' }), evidenceSeen: ['policeNote' as const] }
  await castAll(village, members.slice(0, 3), ballot)
}

async function kinOf(village: Village, name: string) {
  const [one, other] = [await person(village, name), await person(village, `${name}的亲戚`)]
  await call(village, other, 'people.declareKin', { relativeId: one.personId, relation: 'cousin' })
  const [kin] = (await call(village, one, 'people.myKin', {})).kin
  if (!kin) throw new Error('it was declared')
  return { one, kin: { kinshipId: kin.kinshipId } }
}
