import type { DeedId, OutsiderId, PersonId, PhotoId } from '../../../cloudfunctions/contract/ids'
import type { Village } from '../../../cloudfunctions/domain/context'
import { call } from '../call'
import { nominate } from '../deeds'
import { sendPhoto } from '../photos'
import { childOf } from '../roster'
import type { Actors } from './actors'

/** A deed that waits for a guardian, the praised actor; somebody whom no roster has; and a slip that the clerk photographed. */
export interface Consents {
  child: { deedId: DeedId; personId: PersonId }
  outsider: OutsiderId
  slip: PhotoId
}

export async function makeConsents(village: Village, actors: Actors): Promise<Consents> {
  const { nominator, praised, clerk } = actors
  if (!clerk) throw new Error('the village has a clerk')
  const child = await childOf(village, praised, '钱小宝', 2020)
  const deedId = await nominate(village, nominator, [child])
  await nominate(village, nominator, [], { outsiders: [{ name: '刘师傅', place: '邻县' }] })
  const [unlinked] = (await call(village, clerk, 'deeds.outsiders', {})).rows
  if (!unlinked) throw new Error('somebody is in no roster')
  const slip = await sendPhoto(village, clerk)
  return { child: { deedId, personId: child.personId }, outsider: unlinked.outsiderId, slip }
}
