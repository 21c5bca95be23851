import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { confirmedDeed } from '../../support/paths'
import { adoptRules, council, person } from '../../support/people'
import { bornIn } from '../../support/roster'
import { testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

it('somebody under eighteen is a pupil everywhere, and no board leads to them', async () => {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 3)
  const [nominator, praised] = [await person(village, '赵推荐'), await person(village, '王小明')]
  await bornIn(village, praised, 2012)
  await call(village, praised, 'people.setListing', { listing: 'named' })

  const deedId = await confirmedDeed(village, clock, { members, nominator, praised })
  expect((await call(village, null, 'deeds.get', { deedId })).praised).toEqual([{ as: 'pupil' }])
  const latest = await call(village, null, 'deeds.latest', { divisionCode: VILLAGE })
  expect(latest.rows).toMatchObject([{ deedId, praised: [{ as: 'pupil' }] }])
  const why = await call(village, null, 'boards.entries', { householdId: praised.householdId, period: 'month' })
  expect(why.entries).toMatchObject([{ honor: 5, ruleName: '帮助非亲邻里' }])
  expect(why.entries[0]?.deedId).toBeUndefined()
})
