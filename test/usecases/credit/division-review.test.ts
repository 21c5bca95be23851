import type { CreditCaseId, DivisionCode } from '../../../cloudfunctions/contract/ids'
import type { Village } from '../../../cloudfunctions/domain/context'
import { designate } from '../../../cloudfunctions/domain/credit/afterwards/designate'
import { findLatestOfDivision } from '../../../cloudfunctions/domain/credit/afterwards/designation.repository'
import { insertCase, lockCase } from '../../../cloudfunctions/domain/credit/application/case.repository'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { newId } from '../../../cloudfunctions/platform/ids'
import { carriesStatus } from '../../support/credit'
import { useDatabase } from '../../support/database'
import { person, type TestPerson, writing } from '../../support/people'
import { TOWNSHIP, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

/** A village or township whose notice ran out just now. */
async function carries(village: Village, kind: 'village' | 'township', divisionCode: DivisionCode, by: TestPerson) {
  await writing(village, async (w) => {
    const id = newId<CreditCaseId>()
    const dates = { appliedAt: w.now, since: w.now, decidedAt: w.now, publishedAt: w.now }
    const about = { kind, divisionCode, applicantId: by.personId, designated: 3, outOf: 3, year: 2025 }
    await insertCase(w.tx, { id, ...about, ...dates, status: 'designated' })
    const one = await lockCase(w.tx, id)
    if (one) await designate(w, one)
  })
}

/** The households' statuses stay as they are where no standard was adopted: only the share counts here. */
async function creditVillage() {
  const { village, clock } = await testVillage(test.db)
  const heads = [await carriesStatus(village, '甲守信'), await carriesStatus(village, '乙守信')]
  const [head] = heads
  if (!head) throw new Error('there are two')
  await carries(village, 'village', VILLAGE, head)
  await carries(village, 'township', TOWNSHIP, head)
  const at = async (instant: string) => {
    clock.set(instant)
    await runDueJobs(village)
    const [ofVillage, ofTownship] = [
      await findLatestOfDivision(village.db, VILLAGE),
      await findLatestOfDivision(village.db, TOWNSHIP),
    ]
    return [ofVillage?.status, ofVillage?.reviewedYear, ofTownship?.status]
  }
  return { village, at }
}

it('is renewed on 1 April while the share holds, and a township lapses that has too few such villages', async () => {
  const { at } = await creditVillage()
  expect(await at('2027-03-31T15:59:00.000Z')).toEqual(['designated', 2025, 'designated'])
  expect(await at('2027-03-31T16:00:00.000Z')).toEqual(['designated', 2026, 'lapsed'])
})

it('lapses when fewer than seven in ten of the year’s end carry the status', async () => {
  const { village, at } = await creditVillage()
  expect(await at('2027-04-01T02:00:00.000Z')).toEqual(['designated', 2026, 'lapsed'])
  for (const name of ['丙家', '丁家']) await person(village, name)
  expect(await at('2028-04-01T02:00:00.000Z')).toEqual(['lapsed', 2027, 'lapsed'])
})
