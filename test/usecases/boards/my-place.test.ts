import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { adoptRules, person, type TestPerson } from '../../support/people'
import { postPoints } from '../../support/points'
import { COUNTY, NEXT_VILLAGE, TOWNSHIP, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()
const POINTS = [40, 40, 30, 20, 20, 20, 5]

async function scene() {
  const { village } = await testVillage(test.db)
  await adoptRules(village)
  await adoptRules(village, NEXT_VILLAGE)
  const people: { who: TestPerson; points: number }[] = []
  for (const [index, points] of POINTS.entries()) {
    const who = await person(village, `王第${index}`, index % 2 === 0 ? VILLAGE : NEXT_VILLAGE)
    await postPoints(village, who, points)
    people.push({ who, points })
  }
  const placeOf = (who: TestPerson, divisionCode = COUNTY) =>
    call(village, who, 'boards.myPlace', { divisionCode, period: 'month' })
  return { village, people, placeOf }
}

describe('one’s own place', () => {
  it('is what a recount gives, for everybody, with the points to the next', async () => {
    const { people, placeOf } = await scene()
    for (const divisionCode of [COUNTY, TOWNSHIP])
      for (const { who, points } of people) {
        const above = [...new Set(POINTS.filter((other) => other > points))]
        const toNextPlace = above.length === 0 ? null : Math.min(...above) - points
        const expected = { key: '2026-03', honor: points, place: above.length + 1, toNextPlace, hidden: false }
        expect(await placeOf(who, divisionCode)).toEqual({ ...expected, ordered: true })
      }
  })

  it('is none in another village’s board, and none without a bonus entry', async () => {
    const { village, people, placeOf } = await scene()
    const [first] = people
    if (!first) throw new Error('nobody there')
    expect(await placeOf(first.who, NEXT_VILLAGE)).toMatchObject({ place: null, toNextPlace: null })
    const newcomer = await person(village, '新来户')
    expect(await placeOf(newcomer)).toMatchObject({ honor: 0, place: null, toNextPlace: null, hidden: false })
    const year = { divisionCode: VILLAGE, period: 'year' as const }
    expect(await call(village, newcomer, 'boards.myPlace', year)).toMatchObject({ honor: 100, place: null })
  })

  it('of a hidden household is told to it alone, and counts nowhere else', async () => {
    const { village, people, placeOf } = await scene()
    const [first, second, third] = people
    if (!first || !second || !third) throw new Error('nobody there')
    await call(village, first.who, 'people.setListing', { listing: 'hidden' })
    await call(village, second.who, 'people.setListing', { listing: 'hidden' })
    expect(await placeOf(first.who)).toMatchObject({ place: 1, honor: 40, hidden: true })
    expect(await placeOf(third.who)).toMatchObject({ place: 1, toNextPlace: null, hidden: false })
  })

  it('says that the household is hidden before it has any points, too', async () => {
    const { village, placeOf } = await scene()
    const newcomer = await person(village, '新来户')
    await call(village, newcomer, 'people.setListing', { listing: 'hidden' })
    expect(await placeOf(newcomer)).toMatchObject({ place: null, hidden: true })
  })
})
