import type { CertificateId } from '../../../cloudfunctions/contract/ids'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { call, refusal } from '../../support/call'
import { type CreditScene, creditScene, designated, mineOf, toNotice } from '../../support/credit'
import { useDatabase } from '../../support/database'
import { person } from '../../support/people'
import { NEXT_VILLAGE, VILLAGE } from '../../support/village'

const test = useDatabase()

const HEARD = '秤做过手脚，两户作证。'

async function ownCode({ village, applicant }: CreditScene) {
  const { rows } = await call(village, applicant, 'certificates.mine', {})
  const [row] = rows
  if (!row || rows.length > 1) throw new Error('the household has one certificate')
  return call(village, applicant, 'certificates.get', { certificateId: row.certificateId })
}

async function withdraw(scene: CreditScene) {
  const { village, clock, officer, otherOfficer } = scene
  const { rows } = await call(village, officer, 'credit.designations', { villageCode: VILLAGE })
  const designationId = rows[0]?.designationId
  if (!designationId) throw new Error('a household carries the status')
  const hearingAt = new Date(clock.now().getTime() + 8 * 86_400_000).toISOString()
  const proposal = { designationId, reason: HEARD, hearingAt, place: '村委会二楼' }
  const { withdrawalId } = await call(village, officer, 'credit.proposeWithdrawal', proposal)
  clock.forward({ days: 9 })
  await call(village, otherOfficer, 'credit.hear', { withdrawalId, words: '他说秤是借的。', outcome: 'toNotice' })
  clock.forward({ days: 12 })
  await runDueJobs(village)
}

describe('the certificate of a credit household', () => {
  it('is issued at designation and not before, with a code that anybody finds valid', async () => {
    const scene = await creditScene(test.db)
    const { village, applicant } = scene
    await toNotice(scene)
    expect((await call(village, applicant, 'certificates.mine', {})).rows).toEqual([])
    await call(village, applicant, 'people.setListing', { listing: 'named' })
    scene.clock.set((await mineOf(scene, applicant)).application?.nextAt ?? '')
    await runDueJobs(village)
    const { code = '', ...certificate } = await ownCode(scene)
    expect(certificate).toMatchObject({ status: 'valid', endedOn: null, until: null, divisionName: '石家庄村' })
    const seen = await call(village, null, 'certificates.verify', { code })
    const says = { kind: 'creditHousehold', household: { as: 'named', headName: '钱守信' } }
    expect(seen).toMatchObject({ as: 'genuine', status: 'valid', says })
  })

  it('shows what the family allows at the moment: the name, the surname, nothing', async () => {
    const scene = await creditScene(test.db)
    const { village, applicant } = scene
    await designated(scene)
    const { code = '' } = await ownCode(scene)
    const shown = async () => {
      const seen = await call(village, null, 'certificates.verify', { code })
      return seen.as === 'genuine' ? seen.says : seen
    }
    expect(await shown()).toEqual({ kind: 'creditHousehold', household: { as: 'household' }, grade: null })
    await call(village, applicant, 'people.setListing', { listing: 'masked' })
    expect(await shown()).toMatchObject({ household: { as: 'masked', surname: '钱' } })
    await call(village, applicant, 'people.setListing', { listing: 'hidden' })
    expect(await shown()).toEqual({ kind: 'creditHousehold', household: { as: 'household' }, grade: null })
  })

  it('stays valid through a hearing, says withdrawn after it, and is valid again when the county upholds the appeal', async () => {
    const scene = await creditScene(test.db)
    const { village, applicant, countyOfficer } = scene
    await designated(scene)
    const { code = '' } = await ownCode(scene)
    await withdraw(scene)
    const seen = await call(village, null, 'certificates.verify', { code })
    expect(seen).toMatchObject({ as: 'genuine', status: 'withdrawn', endedOn: expect.any(String) })
    expect(await ownCode(scene)).not.toHaveProperty('code')
    await call(village, applicant, 'credit.appealWithdrawal', { words: '秤是粮站借的，有借条。' })
    const { rows } = await call(village, countyOfficer, 'credit.withdrawals', {})
    const appeal = {
      withdrawalId: rows[0]?.withdrawalId ?? ('' as never),
      words: '借条属实。',
      outcome: 'kept' as const,
    }
    await call(village, countyOfficer, 'credit.decideWithdrawalAppeal', appeal)
    expect(await call(village, null, 'certificates.verify', { code })).toMatchObject({ status: 'valid' })
  })

  it('that the register does not hold is refused, however well it is signed', async () => {
    const scene = await creditScene(test.db)
    await designated(scene)
    const made = ['01957a3e-6f00-7000-8000-000000000001', 'creditHousehold', VILLAGE, '2026-03-20', null]
    const code = await scene.village.keys.sign(JSON.stringify(made))
    const seen = await call(scene.village, null, 'certificates.verify', { code })
    expect(seen).toEqual({ as: 'refused', fault: 'unknown' })
  })

  it('is opened by its household and printed by its own offices, by nobody else', async () => {
    const scene = await creditScene(test.db)
    const { village, neighbour, clerk, officer } = scene
    await designated(scene)
    const { rows } = await call(village, clerk, 'certificates.toPrint', { divisionCode: VILLAGE })
    expect(rows).toEqual([expect.objectContaining({ handedTo: expect.objectContaining({ headName: '钱守信' }) })])
    const certificateId = rows[0]?.certificateId as CertificateId
    expect(rows[0]?.says).toMatchObject({ household: { as: 'household' } })
    expect((await call(village, officer, 'certificates.get', { certificateId })).code).toBeDefined()
    const stranger = await person(village, '外村人', NEXT_VILLAGE)
    for (const one of [neighbour, stranger])
      expect(await refusal(village, one, 'certificates.get', { certificateId })).toBe('NOT_FOUND')
    expect(await refusal(village, clerk, 'certificates.toPrint', { divisionCode: NEXT_VILLAGE })).toBe('NOT_FOUND')
  })
})
