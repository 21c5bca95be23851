import type { ActivityId } from '../../../cloudfunctions/contract/ids'
import type { Village } from '../../../cloudfunctions/domain/context'
import { activityList, enterActivity } from '../activities'
import { call, type Input } from '../call'
import type { Actors } from './actors'

interface Version {
  activityId: ActivityId
  version: number
}

/** Records of the village's clerk, about the praised person: one that waits for the council, one that came back. */
export interface SceneActivities {
  entered: Version
  returned: Version
  /** Not entered yet. */
  list: Omit<Input<'activities.enter'>, 'villageCode'>
}

export async function makeActivities(
  village: Village,
  { clerk, councilMember, praised }: Actors,
): Promise<SceneActivities> {
  if (!clerk || !councilMember) throw new Error('the village has a clerk and a council')
  const activityId = await enterActivity(village, clerk, [praised], { event: '三月扫雪' })
  const words = '请核对一下日期。'
  await call(village, councilMember, 'activities.decide', { decision: 'return', activityId, version: 1, words })
  const entered = await enterActivity(village, clerk, [praised])
  const { villageCode: _, ...list } = await activityList(village, clerk, [praised])
  return { entered: { activityId: entered, version: 1 }, returned: { activityId, version: 2 }, list }
}
