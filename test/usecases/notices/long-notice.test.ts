import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { adoptRules, person } from '../../support/people'
import { postPoints } from '../../support/points'
import { testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()
const HOUSEHOLDS = LIMITS.noticeLines * 2 + 5

it('a month of many households is read in parts, each line once', async () => {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  for (let index = 0; index < HOUSEHOLDS; index++) {
    const someone = await person(village, `户主${index}`)
    await postPoints(village, someone, 5)
  }
  clock.set('2026-03-31T16:10:00.000Z')
  await runDueJobs(village)
  const { rows } = await call(village, null, 'notices.list', { divisionCode: VILLAGE })
  const noticeId = rows.find((row) => row.kind === 'householdMonth')?.noticeId
  if (!noticeId) throw new Error('no month is announced')

  const first = await call(village, null, 'notices.get', { noticeId })
  expect(first).toMatchObject({ lineCount: HOUSEHOLDS, unshown: 0 })
  expect(first.lines).toHaveLength(LIMITS.noticeLines)
  const seen = first.lines.map((line) => line.lineId)
  for (let after = first.next; after !== undefined; ) {
    const more = await call(village, null, 'notices.lines', { noticeId, after })
    seen.push(...more.rows.map((line) => line.lineId))
    after = more.next
  }
  expect(new Set(seen).size).toBe(HOUSEHOLDS)
  expect(seen).toHaveLength(HOUSEHOLDS)
  await expect(
    refusal(village, null, 'notices.lines', { noticeId: first.lines[0]?.lineId ?? '', after: noticeId }),
  ).resolves.toBe('NOT_FOUND')
})
