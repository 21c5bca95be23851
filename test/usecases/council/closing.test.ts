import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { castAll, declining, returning } from '../../support/ballots'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { approval, nominate, nomination, reviewOf, writeText } from '../../support/deeds'
import { adoptRules, council, person } from '../../support/people'
import { testVillage } from '../../support/village'

const test = useDatabase()

async function scene(size: number) {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, size)
  const [nominator, praised] = [await person(village, '赵推荐'), await person(village, '钱帮忙')]
  const [first = nominator] = members
  const statusOf = async (deedId: Awaited<ReturnType<typeof nominate>>) =>
    (await call(village, nominator, 'deeds.get', { deedId })).status
  return { village, clock, members, first, nominator, praised, statusOf }
}

describe('ballots', () => {
  it('close at the end of the seventh day; undecided then, a panel takes over', async () => {
    const { village, clock, members, first, nominator, praised, statusOf } = await scene(5)
    const deedId = await nominate(village, nominator, [praised])
    const reviewId = await reviewOf(village, deedId)
    const ballot = approval(reviewId, await writeText(village, first, reviewId))
    await castAll(village, members.slice(0, 2), ballot)
    clock.set('2026-03-11T15:59:59Z')
    await runDueJobs(village)
    expect(await statusOf(deedId)).toBe('submitted')
    clock.set('2026-03-11T16:00:00Z')
    expect(await refusal(village, members[2] ?? first, 'council.castBallot', ballot)).toBe('WRONG_STATE')
    await runDueJobs(village)
    expect(await statusOf(deedId)).toBe('panel')
    const { timeline } = await call(village, nominator, 'deeds.get', { deedId })
    expect(timeline.at(-1)?.event).toBe('panelNeeded')
  })

  it('of members who all spoke are counted: what cannot pass is returned where as many ask as refuse', async () => {
    const { village, members, nominator, praised, statusOf } = await scene(4)
    const deedId = await nominate(village, nominator, [praised])
    const reviewId = await reviewOf(village, deedId)
    await castAll(village, members.slice(0, 1), declining(reviewId))
    await castAll(village, members.slice(1, 2), returning(reviewId))
    expect(await statusOf(deedId)).toBe('returned')
  })

  it('cast by all at once still decide once', async () => {
    const { village, members, first, nominator, praised } = await scene(5)
    const deedId = await nominate(village, nominator, [praised])
    const reviewId = await reviewOf(village, deedId)
    const ballot = approval(reviewId, await writeText(village, first, reviewId))
    const codes = await Promise.all(members.map((member) => refusal(village, member, 'council.castBallot', ballot)))
    expect(codes.filter((code) => code === null)).toHaveLength(3)
    expect(codes.filter((code) => code === 'WRONG_STATE')).toHaveLength(2)
    const { timeline } = await call(village, nominator, 'deeds.get', { deedId })
    expect(timeline.filter((one) => one.event === 'accepted')).toHaveLength(1)
  })
})

describe('a council with fewer than three who can decide', () => {
  it('hands the deed to a panel at once, and says so to who sent it', async () => {
    const { village, nominator, praised } = await scene(2)
    const sent = await call(village, nominator, 'deeds.nominate', nomination(village, [praised]))
    expect(sent.status).toBe('panel')
  })

  it('is one whose members are recused, too', async () => {
    const { village, members, praised, nominator, statusOf } = await scene(4)
    const others = members.slice(0, 2)
    const deedId = await nominate(village, nominator, [praised, ...others])
    expect(await statusOf(deedId)).toBe('panel')
  })
})
