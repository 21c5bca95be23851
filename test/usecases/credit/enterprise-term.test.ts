import type { DesignationId, PhotoId } from '../../../cloudfunctions/contract/ids'
import type { Village } from '../../../cloudfunctions/domain/context'
import { nextDueEvent, runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { endAllRoles } from '../../../cloudfunctions/domain/people/end-role'
import { readPhoto } from '../../../cloudfunctions/domain/photos/read-photo'
import { creditPaper } from '../../../cloudfunctions/platform/db/schema'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { messagesTo } from '../../support/decided'
import {
  closeNotice,
  declared,
  designatedEnterprise,
  type EnterpriseScene,
  enterpriseOf,
  enterpriseScene,
  passCounty,
  passDepartment,
  sendPaper,
} from '../../support/enterprises'
import { give, makeSigner, person, type TestPerson, writing } from '../../support/people'
import { COUNTY, VILLAGE } from '../../support/village'

const test = useDatabase()

const toldTo = async (village: Village, who: TestPerson) => (await messagesTo(village, who)).map((one) => one.template)

describe('who represents an enterprise', () => {
  it('leaves: nobody acts for it until the county names another, who holds its certificate then', async () => {
    const scene = await enterpriseScene(test.db)
    const { village, boss, countyOfficer } = scene
    const heir = await person(village, '马接班')
    await designatedEnterprise(scene)
    const { enterpriseId } = await enterpriseOf(scene)
    const [paper] = await test.db.select().from(creditPaper)
    const reads = (who: TestPerson) =>
      readPhoto(village, who, paper?.photoId as PhotoId).then(
        ({ format }) => format,
        (error) => error.code,
      )
    expect(await reads(boss)).not.toBe('NOT_FOUND')
    await writing(village, (w) => endAllRoles(w, boss.personId))
    // What was declared stays with the enterprise, whoever sent it.
    expect(await reads(boss)).toBe('NOT_FOUND')
    expect((await call(village, boss, 'enterprises.mine', {})).rows).toEqual([])
    expect((await call(village, boss, 'certificates.mine', {})).rows).toEqual([])
    expect(await toldTo(village, countyOfficer)).toContain('enterpriseUnrepresented')
    const { rows } = await call(village, countyOfficer, 'enterprises.list', {})
    expect(rows).toMatchObject([{ representativeName: null, designation: { status: 'designated' } }])
    const naming = { enterpriseId, personId: heir.personId }
    expect(await refusal(village, scene.signer, 'enterprises.nameRepresentative', naming)).toBe('NO_RIGHT')
    await call(village, countyOfficer, 'enterprises.nameRepresentative', naming)
    expect((await enterpriseOf(scene, heir)).designation?.status).toBe('designated')
    expect((await call(village, heir, 'certificates.mine', {})).rows).toHaveLength(1)
    expect(await reads(heir)).not.toBe('NOT_FOUND')
    const papers = [await sendPaper(village, boss)]
    const again = { ...declared, enterpriseId, papers }
    expect(await refusal(village, boss, 'enterprises.applyAgain', again)).toBe('NOT_FOUND')
  })
})

describe('the two years of an enterprise', () => {
  it('are spoken of sixty days before they end, and end by themselves', async () => {
    const scene = await enterpriseScene(test.db)
    const { village, clock, boss } = scene
    await designatedEnterprise(scene)
    const { enterpriseId, designation } = await enterpriseOf(scene)
    const apply = async (over: object = {}) => {
      const papers = [await sendPaper(village, boss)]
      return refusal(village, boss, 'enterprises.applyAgain', { ...declared, enterpriseId, papers, ...over })
    }
    expect(await apply()).toBe('CREDIT_RUNNING')
    clock.set(`${designation?.validUntil}T00:00:00Z`)
    clock.forward({ days: -59 })
    await runDueJobs(village)
    await runDueJobs(village)
    const told = await toldTo(village, boss)
    expect(told.filter((one) => one === 'enterpriseTermEnding')).toHaveLength(1)
    expect((await enterpriseOf(scene)).can).toEqual(['apply'])
    clock.set(`${designation?.validUntil}T15:59:59Z`)
    await runDueJobs(village)
    expect((await enterpriseOf(scene)).designation?.status).toBe('designated')
    expect((await nextDueEvent(village.db, clock.now()))?.at.toISOString()).toBe(
      `${designation?.validUntil}T16:00:00.000Z`,
    )
    clock.forward({ minutes: 1 })
    await runDueJobs(village)
    expect((await enterpriseOf(scene)).designation?.status).toBe('lapsed')
    expect((await call(village, null, 'enterprises.board', { divisionCode: COUNTY })).rows).toEqual([])
    // The last days of the term were for that; now the same holds as for a household.
    expect(await apply()).toBe('REPAIR_TOO_EARLY')
    clock.forward({ days: 190 })
    expect(await apply()).toBe('EVIDENCE_MISSING')
    expect(await apply({ remedied: '去年忘了申请，材料都补齐了。' })).toBeNull()
  })

  it('are followed by two more without a gap where it applied in time', async () => {
    const scene = await enterpriseScene(test.db)
    const { village, clock, boss } = scene
    await designatedEnterprise(scene)
    const { enterpriseId, designation } = await enterpriseOf(scene)
    clock.set(`${designation?.validUntil}T00:00:00Z`)
    clock.forward({ days: -40 })
    await call(village, boss, 'enterprises.applyAgain', {
      ...declared,
      enterpriseId,
      papers: [await sendPaper(village, boss)],
    })
    // Their offices were for a year.
    const fresh = await enterpriseOfficers(scene)
    await passDepartment(scene, fresh.signer)
    await passCounty(scene, fresh.officer)
    await closeNotice(scene)
    const next = (await enterpriseOf(scene)).designation
    expect(next?.designationId).not.toBe(designation?.designationId)
    expect(next?.status).toBe('designated')
    expect((await call(village, null, 'enterprises.board', { divisionCode: VILLAGE })).rows).toHaveLength(1)
  })

  it('end before when it is withdrawn after a hearing by another officer and a notice of the county', async () => {
    const scene = await enterpriseScene(test.db)
    const { village, clock, boss, countyOfficer, otherOfficer } = scene
    await designatedEnterprise(scene)
    const { enterpriseId, designation } = await enterpriseOf(scene)
    const designationId = designation?.designationId as DesignationId
    const hearingAt = new Date(clock.now().getTime() + 8 * 86_400_000).toISOString()
    const proposal = { designationId, reason: '九月起拖欠工资，两人投诉。', hearingAt, place: '县文明办' }
    const { withdrawalId } = await call(village, countyOfficer, 'credit.proposeWithdrawal', proposal)
    clock.forward({ days: 9 })
    const [row] = (await call(village, otherOfficer, 'credit.withdrawals', {})).rows
    expect(row).toMatchObject({ headName: '汤阴县古贤红薯粉条厂', can: ['hear'] })
    await call(village, otherOfficer, 'credit.hear', { withdrawalId, words: '承认了。', outcome: 'toNotice' })
    const { rows } = await call(village, null, 'notices.list', { divisionCode: COUNTY })
    const noticeId = rows.find((one) => one.kind === 'creditWithdrawal')?.noticeId
    if (!noticeId) throw new Error('it is on notice')
    const notice = await call(village, null, 'notices.get', { noticeId })
    expect(notice.lines[0]?.words).toMatchObject({ kind: 'creditEnterpriseWithdrawal' })
    clock.forward({ days: 14 })
    await runDueJobs(village)
    expect((await enterpriseOf(scene)).designation?.status).toBe('withdrawn')
    const apply = async (over: object = {}) => {
      const papers = [await sendPaper(village, boss)]
      return refusal(village, boss, 'enterprises.applyAgain', { ...declared, enterpriseId, papers, ...over })
    }
    expect(await apply()).toBe('REPAIR_TOO_EARLY')
    const appeal = { enterpriseId, words: '工资已经补发。' }
    expect(await refusal(village, countyOfficer, 'enterprises.appealWithdrawal', appeal)).toBe('NOT_FOUND')
    await call(village, boss, 'enterprises.appealWithdrawal', appeal)
    expect(await refusal(village, boss, 'enterprises.appealWithdrawal', appeal)).toBe('APPEAL_TOO_LATE')
    clock.forward({ days: 190 })
    expect(await apply()).toBe('EVIDENCE_MISSING')
    expect(await apply({ remedied: '工资补发完了，有银行流水。' })).toBeNull()
  })
})

/** Somebody who signs and somebody who decides, in office now. */
async function enterpriseOfficers({ village }: EnterpriseScene) {
  const [signer, officer] = [await person(village, '新监管'), await person(village, '新县办')]
  await makeSigner(village, signer, 'marketRegulation')
  await give(village, officer, 'countyOfficer', COUNTY)
  return { signer, officer }
}
