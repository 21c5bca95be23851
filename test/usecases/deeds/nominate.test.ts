import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nominate, nomination } from '../../support/deeds'
import { adoptRules, council, person } from '../../support/people'
import { leaveRoster } from '../../support/roster'
import { COUNTY, NEXT_VILLAGE, TOWNSHIP, testVillage } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  await council(village, 3)
  const [nominator, praised] = [await person(village, '赵推荐'), await person(village, '钱帮忙')]
  const refused = (over: Parameters<typeof nomination>[2]) =>
    refusal(village, nominator, 'deeds.nominate', nomination(village, [praised], over))
  return { village, clock, nominator, praised, refused }
}

describe('a nomination', () => {
  it('is of the last thirty days and not of tomorrow', async () => {
    const { refused } = await scene()
    expect(await refused({ happenedOn: '2026-02-02' })).toBeNull()
    expect(await refused({ happenedOn: '2026-02-01' })).toBe('ACT_OUT_OF_TIME')
    expect(await refused({ happenedOn: '2026-03-05' })).toBe('ACT_OUT_OF_TIME')
  })

  it('counts the days by the clock of the county', async () => {
    const { clock, refused } = await scene()
    clock.set('2026-03-04T16:00:00Z')
    expect(await refused({ happenedOn: '2026-03-05' })).toBeNull()
    expect(await refused({ happenedOn: '2026-02-02' })).toBe('ACT_OUT_OF_TIME')
  })

  it('goes to the village of the praised, from anybody in the county', async () => {
    const { village, praised, refused } = await scene()
    const neighbour = await person(village, '孙邻村', NEXT_VILLAGE)
    expect(await nominate(village, neighbour, [praised])).toBeDefined()
    expect(await refused({ villageCode: NEXT_VILLAGE })).toBe('NOT_FOUND')
    expect(await refused({ praised: [praised.personId, neighbour.personId] })).toBe('NOT_FOUND')
  })

  it.each([TOWNSHIP, COUNTY, '410523999999'])('goes to a village that there is, not to %s', async (villageCode) => {
    const { refused } = await scene()
    expect(await refused({ villageCode })).toBe('NOT_FOUND')
  })

  it('of somebody whom no roster has is refused', async () => {
    const { village, praised, refused } = await scene()
    await leaveRoster(village, praised, '2026-03-04')
    expect(await refused({})).toBe('NOT_FOUND')
  })

  it('of oneself is a deed like any other', async () => {
    const { village, nominator } = await scene()
    const deedId = await nominate(village, nominator, [nominator])
    expect(await call(village, nominator, 'deeds.get', { deedId })).toMatchObject({ viewer: 'author' })
  })

  it('names somebody once, however often they were picked', async () => {
    const { village, nominator, praised } = await scene()
    const deedId = await nominate(village, nominator, [praised, praised])
    expect((await call(village, nominator, 'deeds.get', { deedId })).praised).toEqual([{ as: 'name', name: '钱帮忙' }])
  })

  it('lies in the lists of those who have a part in it, each with their part', async () => {
    const { village, nominator, praised } = await scene()
    const witness = await person(village, '李看见')
    const deedId = await nominate(village, nominator, [praised])
    await call(village, witness, 'deeds.joinAsWitness', { deedId, note: '我在场。' })
    const partOf = async (who: typeof witness) => (await call(village, who, 'deeds.mine', {})).rows
    expect(await partOf(nominator)).toMatchObject([{ deedId, part: 'nominator', nextAt: '2026-03-11T16:00:00.000Z' }])
    expect(await partOf(praised)).toMatchObject([{ deedId, part: 'praised', consentAsked: false }])
    expect(await partOf(witness)).toMatchObject([{ deedId, part: 'witness' }])
    expect(await partOf(await person(village, '周路人'))).toEqual([])
  })

  it('pages through a long list without losing or repeating one', async () => {
    const { village, nominator, praised } = await scene()
    const sent: string[] = []
    for (let index = 0; index < 23; index++) sent.push(await nominate(village, nominator, [praised]))
    const first = await call(village, nominator, 'deeds.mine', {})
    expect(first.rows).toHaveLength(20)
    const second = await call(village, nominator, 'deeds.mine', { cursor: first.next })
    expect(second.next).toBeUndefined()
    expect([...first.rows, ...second.rows].map((row) => row.deedId)).toEqual(sent.toReversed())
  })
})
