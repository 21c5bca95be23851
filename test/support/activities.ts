import type { ActivityId, RuleCode } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { countyDate } from '../../cloudfunctions/platform/county-time'
import { call, type Input } from './call'
import type { TestPerson } from './people'
import { sendPhoto } from './photos'
import { VILLAGE } from './village'

/** A morning of common work, with everybody's half day and a photo of the sheet; `over` replaces some. */
export async function activityList(
  village: Village,
  clerk: Pick<TestPerson, 'accountId'>,
  people: readonly Pick<TestPerson, 'personId'>[],
  over: Partial<Input<'activities.enter'>> = {},
): Promise<Input<'activities.enter'>> {
  return {
    villageCode: VILLAGE,
    ruleCode: 'W01' as RuleCode,
    event: '三月植树',
    heldOn: countyDate(village.clock.now()),
    people: people.map(({ personId }) => ({ personId, units: 1 })),
    photos: over.photos ?? [await sendPhoto(village, clerk)],
    ...over,
  }
}

export async function enterActivity(
  village: Village,
  clerk: Pick<TestPerson, 'accountId'>,
  people: readonly Pick<TestPerson, 'personId'>[],
  over: Partial<Input<'activities.enter'>> = {},
): Promise<ActivityId> {
  const list = await activityList(village, clerk, people, over)
  return (await call(village, clerk, 'activities.enter', list)).activityId
}

/** Entered by the clerk, and confirmed as a council member reads it. */
export async function confirmedActivity(
  village: Village,
  cast: { clerk: Pick<TestPerson, 'accountId'>; member: Pick<TestPerson, 'accountId'> },
  people: readonly Pick<TestPerson, 'personId'>[],
  over: Partial<Input<'activities.enter'>> = {},
): Promise<ActivityId> {
  const activityId = await enterActivity(village, cast.clerk, people, over)
  await confirmActivity(village, cast.member, activityId)
  return activityId
}

export async function confirmActivity(
  village: Village,
  member: Pick<TestPerson, 'accountId'>,
  activityId: ActivityId,
): Promise<void> {
  const { version } = await call(village, member, 'activities.get', { activityId })
  await call(village, member, 'activities.decide', { decision: 'confirm', activityId, version })
}
