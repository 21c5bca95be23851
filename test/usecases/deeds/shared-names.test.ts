import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { answer, confirmedDeed } from '../../support/paths'
import { adoptRules, council, person } from '../../support/people'
import { testVillage } from '../../support/village'

const test = useDatabase()

it('what a card or a poster may carry of a deed is what everybody may read, whoever asks', async () => {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const cast = {
    nominator: await person(village, '赵推荐'),
    praised: await person(village, '钱帮忙'),
    members: await council(village, 4),
  }
  const deedId = await confirmedDeed(village, clock, cast)
  const publicly = async (who: typeof cast.nominator | null) =>
    (await call(village, who, 'deeds.get', { deedId })).praisedInPublic
  const readers = [cast.nominator, cast.praised, null]
  for (const who of readers) expect(await publicly(who)).toEqual([{ as: 'name', name: '钱帮忙' }])
  await answer(village, cast.praised, deedId, 'surnameOnly')
  for (const who of readers) expect(await publicly(who)).toEqual([{ as: 'surname', surname: '钱' }])
  await answer(village, cast.praised, deedId, 'declined')
  expect(await publicly(cast.nominator)).toEqual([])
})
