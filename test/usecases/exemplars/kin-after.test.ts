import type { RevocationId } from '../../../cloudfunctions/contract/ids'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { declare } from '../../support/decided'
import { letDays } from '../../support/exemplars'
import { scored, standings } from '../../support/exemplars-scored'

const test = useDatabase()

it('looks again at an honour when kin is found after it: nothing where the others’ points give it, a hearing by itself where not', async () => {
  const { scene, all } = await scored(test.db, [90, 80, 70])
  const { village, clock, members, officer, otherOfficer, people } = scene
  await letDays(scene, 12)
  const [a, b, c] = members
  if (!a || !b || !c) throw new Error('there is a council')
  const running = async () => (await call(village, otherOfficer, 'exemplars.revocations', undefined)).rows
  await declare(village, a, people.three)
  expect(await running()).toEqual([])
  await declare(village, b, people.three)
  // Two sheets are too few. It stands until somebody who did not decide has heard it.
  const [row] = await running()
  expect(row).toMatchObject({ reason: '', stage: 'hearing', can: [] })
  expect(await standings(scene, all)).toEqual(['chosen', 'notRecommended', 'notRecommended'])
  const [held] = (await call(village, people.one, 'certificates.mine', undefined)).rows
  expect(held?.status).toBe('valid')
  const mine = await call(village, people.one, 'exemplars.mine', undefined)
  expect(mine.rows[0]?.timeline.at(-1)?.event).toBe('reexamined')
  clock.forward({ days: 8 })
  const hear = { revocationId: row?.revocationId as RevocationId, words: '当面说了。', outcome: 'keep' as const }
  // This one signed a line of the candidate.
  expect(await refusal(village, officer, 'exemplars.hearRevocation', hear)).toBe('DECIDED_BEFORE')
  expect((await call(village, officer, 'exemplars.revocations', undefined)).rows[0]?.can).toEqual([])
  expect((await running())[0]?.can).toEqual(['hear'])
  await call(village, otherOfficer, 'exemplars.hearRevocation', hear)
  await declare(village, c, people.three)
  expect(await running()).toEqual([])
  expect((await call(village, people.one, 'exemplars.mine', undefined)).rows[0]?.timeline.at(-1)?.event).toBe(
    'honourKept',
  )
})
