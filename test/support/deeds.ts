import type { DeedId, DivisionCode, ReviewId } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { openReviewOf } from '../../cloudfunctions/domain/council/find-review'
import { countyDate } from '../../cloudfunctions/platform/county-time'
import { call, type Input } from './call'
import type { TestPerson } from './people'
import { VILLAGE } from './village'

/** A nomination of today with all its fields; `over` replaces some. */
export function nomination(
  village: Village,
  praised: TestPerson[],
  over: Partial<Input<'deeds.nominate'>> = {},
): Input<'deeds.nominate'> {
  return {
    villageCode: VILLAGE,
    deedClass: 'helpingOthers',
    praised: praised.map((one) => one.personId),
    story: '他连着三天帮隔壁的孤寡老人收麦子，一分钱也没有要。',
    place: '村东麦场',
    happenedOn: countyDate(village.clock.now()),
    anonymous: false,
    ...over,
  }
}

export async function nominate(
  village: Village,
  by: TestPerson,
  praised: TestPerson[],
  over: Partial<Input<'deeds.nominate'>> = {},
): Promise<DeedId> {
  return (await call(village, by, 'deeds.nominate', nomination(village, praised, over))).deedId
}

/** @throws Error when no review of the deed is open */
export async function reviewOf(village: Village, deedId: DeedId): Promise<ReviewId> {
  const open = await openReviewOf(village.db, 'deed', deedId)
  if (!open) throw new Error('no review of the deed is open')
  return open.reviewId
}

/** One member takes the claim and writes the public text; answers the deed's version. */
export async function writeText(
  village: Village,
  member: Pick<TestPerson, 'accountId'>,
  reviewId: ReviewId,
): Promise<number> {
  await call(village, member, 'council.claim', { reviewId })
  const { deedVersion } = await call(village, member, 'deeds.reviewSheet', { reviewId })
  const text = '一位村民连续三天帮助邻居收麦，不取分文。'
  const { version } = await call(village, member, 'deeds.writePublicText', { reviewId, version: deedVersion, text })
  return version
}

export const approval = (reviewId: ReviewId, version: number, over: { ruleCode?: string; units?: number } = {}) => ({
  choice: 'approve' as const,
  reviewId,
  version,
  ruleCode: 'H01',
  units: 1,
  evidenceSeen: ['witness'],
  ...over,
})

/** Text, then approvals until it passes. */
export async function pass(village: Village, members: TestPerson[], deedId: DeedId): Promise<void> {
  const [first] = members
  if (!first) throw new Error('a council has members')
  const reviewId = await reviewOf(village, deedId)
  const version = await writeText(village, first, reviewId)
  for (const member of members) {
    const { status } = await call(village, member, 'council.castBallot', approval(reviewId, version))
    if (status === 'passed') return
  }
  throw new Error('the ballots did not pass the deed')
}

export const boardOf = (village: Village, divisionCode: DivisionCode = VILLAGE) =>
  call(village, null, 'boards.households', { divisionCode, period: 'year' })
