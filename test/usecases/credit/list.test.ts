import type { UnmaskingId } from '../../../cloudfunctions/contract/ids'
import { moveDesignation } from '../../../cloudfunctions/domain/credit/afterwards/designate'
import { lockDesignation } from '../../../cloudfunctions/domain/credit/afterwards/designation.repository'
import { call, refusal } from '../../support/call'
import { carriesStatus } from '../../support/credit'
import { useDatabase } from '../../support/database'
import { give, person, writing } from '../../support/people'
import { COUNTY, NEXT_VILLAGE, TOWNSHIP, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

/** Those who read the list, and a village in which one household of two carries the status. */
async function listScene() {
  const { village, clock } = await testVillage(test.db)
  const officer = await person(village, '吴镇长', NEXT_VILLAGE)
  await give(village, officer, 'townshipOfficer', TOWNSHIP)
  const countyOfficer = await person(village, '郑县办', NEXT_VILLAGE)
  await give(village, countyOfficer, 'countyOfficer', COUNTY)
  await person(village, '周没评上')
  return { village, clock, officer, countyOfficer, applicant: await carriesStatus(village, '钱守信') }
}

describe('the list of credit households', () => {
  it('is masked: a surname, no number, and nobody who hides or does not carry the status', async () => {
    const { village, officer, applicant } = await listScene()
    const list = () => call(village, officer, 'credit.list', { divisionCode: TOWNSHIP })
    await call(village, applicant, 'people.setListing', { listing: 'named' })
    const { rows } = await list()
    expect(rows).toMatchObject([{ villageName: '石家庄村', household: { as: 'masked', surname: '钱' } }])
    expect(JSON.stringify(rows)).not.toContain('钱守信')
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['designatedOn', 'grade', 'household', 'villageName'])
    await call(village, applicant, 'people.setListing', { listing: 'hidden' })
    expect((await list()).rows).toEqual([])
  })

  it('with names needs the right and a reason, is open for a day to who asked, and both logs say so', async () => {
    const { village, clock, officer, countyOfficer, applicant } = await listScene()
    const asked = { divisionCode: TOWNSHIP, reason: '年终表扬会核对，电话 13800138000。' }
    expect(await refusal(village, officer, 'credit.unmask', asked)).toBe('NO_RIGHT')
    expect(await refusal(village, countyOfficer, 'credit.unmask', { ...asked, reason: ' ' })).toBe('INVALID_INPUT')
    const { unmaskingId } = await call(village, countyOfficer, 'credit.unmask', asked)
    const read = () => call(village, countyOfficer, 'credit.unmaskedList', { unmaskingId })
    expect((await read()).rows).toMatchObject([{ headName: '钱守信', group: '一组' }])
    await read()
    const who = await call(village, applicant, 'privacy.whoRead', {})
    expect(who.rows.map(({ what, readerName }) => [what, readerName])).toEqual([['creditList', '郑县办']])
    const log = await call(village, officer, 'credit.unmaskings', {})
    expect(log.rows).toMatchObject([{ readerName: '郑县办', divisionName: '城关镇' }])
    expect(log.rows[0]?.reason).not.toContain('13800138000')

    const other = await person(village, '另县办', NEXT_VILLAGE)
    await give(village, other, 'countyOfficer', COUNTY)
    expect(await refusal(village, other, 'credit.unmaskedList', { unmaskingId })).toBe('NOT_FOUND')
    const made = '01957a3e-6f00-7000-8000-000000000001' as UnmaskingId
    expect(await refusal(village, countyOfficer, 'credit.unmaskedList', { unmaskingId: made })).toBe('NOT_FOUND')
    clock.forward({ days: 1 })
    expect(await refusal(village, countyOfficer, 'credit.unmaskedList', { unmaskingId })).toBe('NOT_FOUND')
  })

  it('of a village is not shown to another township', async () => {
    const { village } = await listScene()
    const stranger = await person(village, '外镇长', NEXT_VILLAGE)
    await give(village, stranger, 'townshipOfficer', '410523101' as typeof TOWNSHIP)
    expect(await refusal(village, stranger, 'credit.list', { divisionCode: VILLAGE })).toBe('NOT_FOUND')
    expect((await call(village, stranger, 'credit.unmaskings', {})).rows).toEqual([])
  })
})

it('is that of 31 December from New Year until the annual review is over, and that of the day after it', async () => {
  const { village, clock, officer, applicant } = await listScene()
  const list = async (who = officer) => {
    const { rows, standsOn } = await call(village, who, 'credit.list', { divisionCode: TOWNSHIP })
    return [standsOn, rows.map(({ household }) => (household.as === 'masked' ? household.surname : household.as))]
  }
  await call(village, applicant, 'people.setListing', { listing: 'masked' })
  // Nobody carried it at the end of a year: a preview.
  expect(await list()).toEqual(['2026-03-04', ['钱']])
  const { designationId } = applicant
  clock.set('2027-01-20T02:00:00.000Z')
  await call(village, await carriesStatus(village, '孙新评'), 'people.setListing', { listing: 'masked' })
  await writing(village, async (w) => {
    const one = await lockDesignation(w.tx, designationId)
    if (one) await moveDesignation(w, one, 'lapsed', 'lapsed')
  })
  expect(await list()).toEqual(['2026-12-31', ['钱']])
  clock.set('2027-03-31T15:59:59.000Z')
  const later = await person(village, '新镇长', NEXT_VILLAGE)
  await give(village, later, 'townshipOfficer', TOWNSHIP)
  expect(await list(later)).toEqual(['2026-12-31', ['钱']])
  clock.set('2027-03-31T16:00:00.000Z')
  expect(await list(later)).toEqual(['2027-04-01', ['孙']])
})
