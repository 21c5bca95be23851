import { and, eq, isNull } from 'drizzle-orm'
import type { Village } from '../../../cloudfunctions/domain/context'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { membership, person as people } from '../../../cloudfunctions/platform/db/schema'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nominate, pass } from '../../support/deeds'
import { answer } from '../../support/paths'
import { adoptRules, council, household, person, type TestPerson } from '../../support/people'
import { bornIn } from '../../support/roster'
import { testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

/** As the roster records it: the membership ends on the day. */
async function died(village: Village, { personId }: TestPerson, on: string): Promise<void> {
  const ended = and(eq(membership.personId, personId), isNull(membership.until))
  await village.db.update(membership).set({ until: on }).where(ended)
  await village.db.update(people).set({ diedOn: on }).where(eq(people.id, personId))
}

it('for somebody who died the family answers, and the household gets the points', async () => {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 3)
  const nominator = await person(village, '赵推荐')
  const [head = nominator, widow = nominator, grandson = nominator] = await household(village, [
    '钱老汉',
    '钱大娘',
    '钱小孙',
  ])
  await bornIn(village, grandson, 2012)
  await died(village, head, '2026-03-04')
  const sought = { villageCode: VILLAGE, name: '钱老汉' }
  expect((await call(village, nominator, 'people.findPerson', sought)).people).toEqual([])
  const withDead = await call(village, nominator, 'people.findPerson', { ...sought, withDead: true })
  expect(withDead.people).toMatchObject([{ personId: head.personId, died: true }])
  const deedId = await nominate(village, nominator, [head])
  await pass(village, members, deedId)
  const { personId } = head
  expect((await call(village, widow, 'deeds.mine', {})).rows).toMatchObject([{ part: 'family', consentAsked: true }])
  const page = await call(village, widow, 'deeds.get', { deedId })
  expect(page).toMatchObject({ viewer: 'family', answers: [{ name: '钱老汉', answersAs: 'family' }] })
  for (const other of [grandson, nominator])
    expect(await refusal(village, other, 'deeds.answerConsent', { deedId, personId, consent: 'fullName' })).toBe(
      'NOT_FOUND',
    )
  await answer(village, widow, deedId, 'fullName', { personId })
  expect((await call(village, null, 'deeds.get', { deedId })).praised).toEqual([{ as: 'name', name: '钱老汉' }])
  clock.forward({ days: 6 })
  await runDueJobs(village)
  expect((await call(village, widow, 'points.balance', {})).honor).toBe(105)
})
