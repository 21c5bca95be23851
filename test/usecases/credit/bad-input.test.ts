import type { PhotoId } from '../../../cloudfunctions/contract/ids'
import { loadStandard } from '../../../cloudfunctions/domain/credit/standards/load-standard'
import { takeOverStandard } from '../../../cloudfunctions/domain/credit/standards/record-standard-adoption'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { receivePhoto } from '../../../cloudfunctions/domain/photos/receive-photo'
import { countyDate } from '../../../cloudfunctions/platform/county-time'
import { creditRound } from '../../../cloudfunctions/platform/db/schema'
import { confirmedActivity } from '../../support/activities'
import { call, refusal } from '../../support/call'
import {
  apply,
  type CreditScene,
  closeNoticeOf,
  creditScene,
  designated,
  mineOf,
  passBy,
  toNotice,
  toTownship,
  versionOf,
} from '../../support/credit'
import { useDatabase } from '../../support/database'
import { give, household, person, type TestPerson, writing } from '../../support/people'
import { sendPhoto } from '../../support/photos'
import { NEXT_VILLAGE, VILLAGE } from '../../support/village'

const test = useDatabase()
const ROUND = '2027-01-15T02:00:00.000Z'

/** A household of two that took part; the second is not its head. */
async function family({ village, clerk, members }: CreditScene): Promise<[TestPerson, TestPerson]> {
  const [head, second] = await household(village, ['郑家长', '郑老二'])
  const [member] = members
  if (!head || !second || !member) throw new Error('a household of two, and a council')
  await confirmedActivity(village, { clerk, member }, [head])
  return [head, second]
}

async function split({ village, clerk, clock }: CreditScene, head: TestPerson, second: TestPerson): Promise<void> {
  const supervisor = await person(village, '监督员')
  await give(village, supervisor, 'supervisor')
  const change = {
    ...{ kind: 'split' as const, householdId: head.householdId, memberIds: [second.personId], headId: second.personId },
    group: '二组',
  }
  const happenedOn = countyDate(clock.now())
  const { changeId } = await call(village, clerk, 'roster.propose', { happenedOn, change })
  await call(village, supervisor, 'roster.sign', { changeId })
}

describe('what goes wrong around a credit status', () => {
  it('a household that splits in the middle: the part of the old head is designated, the other has nothing to take back', async () => {
    const scene = await creditScene(test.db)
    const [head, second] = await family(scene)
    const caseId = await toNotice(scene, second)
    await split(scene, head, second)
    const { version } = (await mineOf(scene, head)).application ?? { version: 0 }
    expect(await refusal(scene.village, second, 'credit.withdraw', { caseId, version })).toBe('NOT_FOUND')
    await closeNoticeOf(scene, head)
    expect((await mineOf(scene, head)).designation).toMatchObject({ status: 'designated' })
    const { designation, application, timeline } = await mineOf(scene, second)
    expect([designation, application, timeline]).toEqual([undefined, undefined, []])
  })

  it('an account that leaves: the household’s application goes on, and the clerk is asked to tell its head', async () => {
    const scene = await creditScene(test.db)
    const [head, second] = await family(scene)
    const caseId = await toTownship(scene, second)
    for (const one of [second, head]) await call(scene.village, one, 'privacy.closeAccount', { leavePublicPages: true })
    expect(await refusal(scene.village, second, 'credit.mine', undefined)).not.toBeNull()
    const pass = { decision: 'pass' as const, caseId, version: await versionOf(scene, caseId) }
    await call(scene.village, scene.officer, 'credit.decide', pass)
    const tasks = await call(scene.village, scene.clerk, 'tasks.list', {})
    expect(tasks.rows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          personName: head.name,
          message: expect.objectContaining({ template: 'creditOnNotice' }),
        }),
      ]),
    )
    scene.clock.forward({ days: 12 })
    await runDueJobs(scene.village)
    const { rows } = await call(scene.village, scene.officer, 'credit.designations', { villageCode: VILLAGE })
    expect(rows.map((row) => row.headName)).toContain(head.name)
  })

  it('an expired standard: nobody applies under it, what runs ends under it, and the round passes its village by', async () => {
    const scene = await creditScene(test.db)
    const { village, clock, applicant } = scene
    const { version: _, ...criteria } = {
      version: 1,
      code: 'C01',
      source: 'computed',
      measure: 'yearHonor',
      scope: 'always',
    }
    await writing(village, (w) => loadStandard(w, 2, [{ ...criteria, threshold: '100' }], '2026-11-30'))
    const meeting = {
      villageCode: NEXT_VILLAGE,
      version: 2,
      metOn: '2026-02-05',
      entitled: 40,
      present: 31,
      inFavour: 30,
    }
    await writing(village, (w) => takeOverStandard(w, meeting))
    const neighbour = await person(village, '邻村人', NEXT_VILLAGE)
    clock.set('2026-12-02T02:00:00.000Z')
    expect(await refusal(village, neighbour, 'credit.send', { runsBusiness: false, away: false })).toBe(
      'NO_STANDARD_IN_FORCE',
    )
    expect((await mineOf(scene, neighbour)).standardVersion).toBeNull()
    await designated(scene, applicant)
    clock.set(ROUND)
    const { done } = await runDueJobs(village)
    expect(done.assessRoundVillage).toBe(2)
    const rounds = await test.db.select().from(creditRound)
    expect(rounds.find((one) => one.villageCode === NEXT_VILLAGE)?.households).toBe(0)
    expect(rounds.find((one) => one.villageCode === VILLAGE)?.households).toBeGreaterThan(5)
  })

  it('documents that are no JPEG, 20 MB, somebody else’s or never arrived are refused, each by its name', async () => {
    const scene = await creditScene(test.db)
    const { village, applicant, neighbour } = scene
    const { caseId } = await apply(scene, applicant, { runsBusiness: true })
    const { version } = (await mineOf(scene, applicant)).application ?? { version: 0 }
    const ticket = () => call(village, applicant, 'photos.requestTicket', {})
    const pdf = new TextEncoder().encode('%PDF-1.7\n')
    await expect(receivePhoto(village, (await ticket()).ticket, pdf)).rejects.toMatchObject({ code: 'PHOTO_NOT_JPEG' })
    const large = new Uint8Array(20 * 1024 * 1024)
    await expect(receivePhoto(village, (await ticket()).ticket, large)).rejects.toMatchObject({
      code: 'PHOTO_TOO_LARGE',
    })
    const give = (photos: PhotoId[]) => refusal(village, applicant, 'credit.giveEvidence', { caseId, version, photos })
    expect(await give([(await ticket()).photoId])).toBe('NOT_FOUND')
    expect(await give([await sendPhoto(village, neighbour)])).toBe('NOT_FOUND')
    expect((await mineOf(scene, applicant)).application).toMatchObject({ status: 'applied', version })
    expect(await give([await sendPhoto(village, applicant)])).toBeNull()
  })

  it('two at once: one application a household, one proposal a status, one hearing', async () => {
    const scene = await creditScene(test.db)
    const { village, clock, officer, otherOfficer, countyOfficer } = scene
    const [head, second] = await family(scene)
    const asked = { runsBusiness: false, away: false }
    const both = await Promise.all([head, second].map((one) => refusal(village, one, 'credit.send', asked)))
    expect(both.toSorted()).toEqual(['CREDIT_RUNNING', null].toSorted())
    const { caseId = null } = (await mineOf(scene, head)).application ?? {}
    if (!caseId) throw new Error('one of them applied')
    await passBy(scene, caseId, scene.members)
    await passBy(scene, caseId, scene.committee)
    const pass = { decision: 'pass' as const, caseId, version: await versionOf(scene, caseId) }
    await call(village, officer, 'credit.decide', pass)
    await closeNoticeOf(scene, head)
    const { designationId } = (await mineOf(scene, head)).designation ?? {}
    if (!designationId) throw new Error('it was designated')
    const hearingAt = new Date(clock.now().getTime() + 8 * 86_400_000).toISOString()
    const input = { designationId, reason: '秤做过手脚，两户作证。', hearingAt, place: '村委会' }
    const proposals = await Promise.all(
      [officer, officer].map((one) => refusal(village, one, 'credit.proposeWithdrawal', input)),
    )
    expect(proposals.toSorted()).toEqual(['WRONG_STATE', null].toSorted())
    clock.forward({ days: 9 })
    const [row] = (await call(village, otherOfficer, 'credit.withdrawals', {})).rows
    if (!row) throw new Error('it is on the desk')
    const hear = { withdrawalId: row.withdrawalId, words: '他说秤是借的。', outcome: 'keep' as const }
    const heard = await Promise.all(
      [otherOfficer, countyOfficer].map((one) => refusal(village, one, 'credit.hear', hear)),
    )
    expect(heard.toSorted()).toEqual(['WRONG_STATE', null].toSorted())
    expect((await mineOf(scene, head)).designation).toMatchObject({ status: 'designated' })
  })

  it('a clock over New Year: what was on notice is given in the new year for the year it was decided on, and stays in the round', async () => {
    const scene = await creditScene(test.db)
    scene.clock.set('2026-12-27T02:00:00.000Z')
    await toNotice(scene)
    await closeNoticeOf(scene)
    const { designation, year } = await mineOf(scene, scene.applicant)
    expect(designation).toMatchObject({ status: 'designated', designatedOn: expect.stringMatching(/^2027-01/) })
    expect(year).toBe(2027)
    scene.clock.set(ROUND)
    await runDueJobs(scene.village)
    expect((await mineOf(scene, scene.applicant)).designation?.status).toBe('designated')
  })
})
