import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { adoptRules, household, person } from '../../support/people'
import { NEXT_VILLAGE, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village } = await testVillage(test.db)
  await adoptRules(village)
  const [head, sister] = await household(village, ['欧阳大山', '欧阳小妹'])
  if (!head || !sister) throw new Error('a household of two')
  return { village, head, sister }
}

it('one’s own household is told to all who live in it', async () => {
  const { village, head, sister } = await scene()
  const mine = await call(village, sister, 'people.myHousehold', {})
  expect(mine).toMatchObject({ villageName: '石家庄村', group: '一组', listing: 'unanswered', inOffice: false })
  expect(mine.members).toEqual([
    { personId: head.personId, name: '欧阳大山', isHead: true },
    { personId: sister.personId, name: '欧阳小妹', isHead: false },
  ])
})

it('somebody is found by their full name in their village, and told apart by the surname of the head', async () => {
  const { village, sister } = await scene()
  const seeker = await person(village, '周某人')
  const find = async (name: string, villageCode = VILLAGE) =>
    (await call(village, seeker, 'people.findPerson', { villageCode, name })).people
  expect(await find('欧阳小妹')).toEqual([
    { personId: sister.personId, name: '欧阳小妹', group: '一组', headSurname: '欧阳' },
  ])
  expect(await find('欧阳小')).toEqual([])
  expect(await find('%%')).toEqual([])
  expect(await find('欧阳小妹', NEXT_VILLAGE)).toEqual([])
})

it('nobody is kin of themselves', async () => {
  const { village, head } = await scene()
  const oneself = { relativeId: head.personId, relation: 'sibling' as const }
  expect(await refusal(village, head, 'people.declareKin', oneself)).toBe('SAME_PERSON')
  expect((await call(village, head, 'people.myKin', {})).kin).toEqual([])
})
