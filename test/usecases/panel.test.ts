import { eq } from 'drizzle-orm'
import { drawLot, seedOf } from '../../cloudfunctions/domain/council/lot'
import { runDueJobs } from '../../cloudfunctions/domain/jobs'
import { countyHeadOf } from '../../cloudfunctions/domain/points/county-head'
import { electorateSeat, panelLot } from '../../cloudfunctions/platform/db/schema'
import { call, refusal } from '../support/call'
import { useDatabase } from '../support/database'
import { approval, nominate, reviewOf, writeText } from '../support/deeds'
import { adoptRules, council, give, household, person, type TestPerson } from '../support/people'
import { NEXT_VILLAGE, type TestVillage, TOWNSHIP, testVillage } from '../support/village'

const test = useDatabase()

/** A council of five of whom three are kin of the praised. */
async function councilOfKin({ village }: TestVillage) {
  await adoptRules(village)
  const members = await council(village, 5)
  const praised = await person(village, '被夸的人')
  for (const member of members.slice(0, 3)) {
    await call(village, praised, 'people.declareKin', { relativeId: member.personId, relation: 'cousin' })
  }
  const nominator = await person(village, '推荐的人')
  const deedId = await nominate(village, nominator, [praised])
  return { members, praised, nominator, deedId }
}

async function passBy(setting: TestVillage, panel: TestPerson[], deedId: Awaited<ReturnType<typeof nominate>>) {
  const { village } = setting
  const reviewId = await reviewOf(village, deedId)
  const drawn: TestPerson[] = []
  for (const member of panel) {
    if ((await refusal(village, member, 'council.review', { reviewId })) === null) drawn.push(member)
  }
  const [first] = drawn
  if (!first) throw new Error('nobody was drawn')
  const version = await writeText(village, first, reviewId)
  for (const member of drawn) {
    const { status } = await call(village, member, 'council.castBallot', approval(reviewId, version))
    if (status !== 'open') return { drawn, status }
  }
  throw new Error('the panel did not decide')
}

describe('a panel', () => {
  it('of five from the other villages decides by three where a council has fewer than three able members', async () => {
    const setting = await testVillage(test.db)
    const { village } = setting
    const { members, nominator, deedId } = await councilOfKin(setting)
    expect((await call(village, nominator, 'deeds.get', { deedId })).status).toBe('panel')
    const others = await council(village, 7, NEXT_VILLAGE)
    await runDueJobs(village)

    const { drawn, status } = await passBy(setting, [...members, ...others], deedId)
    expect(status).toBe('passed')
    expect(drawn).toHaveLength(5)
    expect(others).toEqual(expect.arrayContaining(drawn))
    expect((await call(village, nominator, 'deeds.get', { deedId })).status).toBe('accepted')
  })

  it('is drawn by a lot that anybody can repeat from the seed', async () => {
    const setting = await testVillage(test.db)
    const { village } = setting
    const { deedId } = await councilOfKin(setting)
    await council(village, 9, NEXT_VILLAGE)
    await runDueJobs(village)
    const reviewId = await reviewOf(village, deedId)
    const [lot] = await village.db.select().from(panelLot).where(eq(panelLot.reviewId, reviewId))
    const head = await countyHeadOf(village.db, '2026-03-04')
    if (!lot || !head) throw new Error('nothing was drawn')
    expect(lot).toMatchObject({ headDay: '2026-03-04', seed: seedOf(deedId, head) })
    expect(lot.candidates).toHaveLength(9)
    const again = drawLot(lot.seed, [...lot.candidates].reverse())
    const seats = await village.db.select().from(electorateSeat).where(eq(electorateSeat.reviewId, reviewId))
    expect(seats.map((seat) => seat.personId).sort()).toEqual([...again].sort())
  })

  it('gives way to the township panellists after seven days, and they to nobody whose council decided before', async () => {
    const setting = await testVillage(test.db)
    const { village, clock } = setting
    const { deedId, nominator } = await councilOfKin(setting)
    await council(village, 5, NEXT_VILLAGE)
    const panellists = await Promise.all(['镇甲', '镇乙', '镇丙'].map((name) => person(village, name, NEXT_VILLAGE)))
    for (const one of panellists) await give(village, one, 'townshipPanellist', TOWNSHIP)
    await runDueJobs(village)
    clock.forward({ days: 8 })
    await runDueJobs(village)
    const { drawn, status } = await passBy(setting, panellists, deedId)
    expect(drawn).toEqual(panellists)
    expect(status).toBe('passed')
    expect((await call(village, nominator, 'deeds.get', { deedId })).status).toBe('accepted')
  })

  it('waits when nobody can be found, and is not drawn for a deed that was taken back', async () => {
    const setting = await testVillage(test.db)
    const { village } = setting
    const { deedId, nominator } = await councilOfKin(setting)
    await runDueJobs(village)
    const { version, status } = await call(village, nominator, 'deeds.get', { deedId })
    expect(status).toBe('panel')
    await call(village, nominator, 'deeds.withdraw', { deedId, version })
    await council(village, 5, NEXT_VILLAGE)
    await runDueJobs(village)
    await expect(reviewOf(village, deedId)).rejects.toThrow('no review')
  })

  it('does not seat the household of the praised', async () => {
    const setting = await testVillage(test.db)
    const { village } = setting
    await adoptRules(village)
    await council(village, 2)
    const [praised] = await household(village, ['被夸的人', '家里人'])
    const others = await council(village, 5, NEXT_VILLAGE)
    const [related] = others
    if (!praised || !related) throw new Error('nobody there')
    await call(village, praised, 'people.declareKin', { relativeId: related.personId, relation: 'sibling' })
    await nominate(village, await person(village, '推荐的人'), [praised])
    await runDueJobs(village)
    const { rows } = await call(village, related, 'council.queue', { filter: 'all' })
    expect(rows).toEqual([])
  })
})
