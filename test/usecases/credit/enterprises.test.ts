import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { Village } from '../../../cloudfunctions/domain/context'
import { loadStandard } from '../../../cloudfunctions/domain/credit/standards/load-standard'
import { readPhoto } from '../../../cloudfunctions/domain/photos/read-photo'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { messagesTo } from '../../support/decided'
import {
  ATTESTED,
  closeNotice,
  enterpriseOf,
  enterpriseScene,
  OTHER_CODE,
  passCounty,
  passDepartment,
  register,
  registration,
  running,
  sendPaper,
  signing,
} from '../../support/enterprises'
import { plainJpeg } from '../../support/jpeg'
import { pdf } from '../../support/pdf'
import { person, type TestPerson, writing } from '../../support/people'
import { COUNTY, TOWNSHIP } from '../../support/village'

const test = useDatabase()

const toldTo = async (village: Village, who: TestPerson) => (await messagesTo(village, who)).map((one) => one.template)

describe('an enterprise', () => {
  it('is registered, passed by its lead department and the county, stands on a notice and carries the status for two years', async () => {
    const scene = await enterpriseScene(test.db)
    const { village, boss, signer, countyOfficer } = scene
    await register(scene)
    const applied = await enterpriseOf(scene)
    expect(applied.application?.status).toBe('department')
    expect(applied.criteria.map(({ code, state }) => [code, state])).toEqual([
      ['E01', 'met'],
      ['E02', 'needsEvidence'],
      ['E03', 'needsEvidence'],
    ])
    const { rows } = await call(village, signer, 'enterprises.desk', {})
    expect(rows).toMatchObject([{ kind: 'enterprise', headName: '汤阴县古贤红薯粉条厂', recusedFor: [] }])
    await passDepartment(scene)
    expect((await call(village, countyOfficer, 'credit.cases', { desk: 'toDecide' })).rows).toHaveLength(1)
    const sheet = await call(village, countyOfficer, 'credit.sheet', { caseId: (await running(scene)).caseId })
    expect(sheet).toMatchObject({
      enterprise: { leadDepartment: 'marketRegulation', attested: ATTESTED },
      recusedFor: [],
    })
    expect(sheet.criteria.every((one) => one.state === 'met')).toBe(true)
    expect(sheet.photos.map((one) => one.format).toSorted()).toEqual(['jpeg', 'pdf'])
    await passCounty(scene)
    const { noticeId } = await running(scene)
    if (!noticeId) throw new Error('it is on notice')
    const notice = await call(village, null, 'notices.get', { noticeId })
    expect(notice).toMatchObject({ kind: 'creditEnterprise', villageCode: COUNTY, electorate: null })
    expect(notice.lines[0]?.words).toMatchObject({ kind: 'creditEnterprise', leadDepartment: 'marketRegulation' })
    await closeNotice(scene)
    const mine = await enterpriseOf(scene)
    expect(mine.designation).toMatchObject({ status: 'designated' })
    expect(mine.designation?.validUntil.slice(0, 4)).toBe(
      String(Number(mine.designation?.designatedOn.slice(0, 4)) + 2),
    )
    expect(mine.timeline.map((one) => one.event)).toEqual([
      ...['applied', 'departmentOpened', 'departmentPassed', 'townshipNeeded', 'noticeOpened', 'designated'],
    ])
    expect(await toldTo(village, boss)).toContain('enterpriseDesignated')
    const board = await call(village, null, 'enterprises.board', { divisionCode: TOWNSHIP })
    expect(board.rows).toMatchObject([{ name: '汤阴县古贤红薯粉条厂' }])
    const [held] = (await call(village, boss, 'certificates.mine', {})).rows
    if (!held) throw new Error('a designation is certified')
    expect(held).toMatchObject({ says: { kind: 'creditEnterprise' }, until: mine.designation?.validUntil })
    const { code = '' } = await call(village, boss, 'certificates.get', { certificateId: held.certificateId })
    expect(await call(village, null, 'certificates.verify', { code })).toMatchObject({ as: 'genuine', status: 'valid' })
  })

  it('of a code that is registered or is none, or that declares arrears, is refused', async () => {
    const scene = await enterpriseScene(test.db)
    const { village, boss, signer } = scene
    await register(scene)
    const paper = async () => [await sendPaper(village, boss)]
    const again = async (over: object) =>
      refusal(village, boss, 'enterprises.register', registration(await paper(), over))
    expect(await again({})).toBe('ENTERPRISE_REGISTERED')
    expect(await again({ creditCode: '91410523ma44e0000 9' })).toBe('ENTERPRISE_REGISTERED')
    expect(await again({ creditCode: '91410523MA44E00008' })).toBe('INVALID_INPUT')
    expect(await again({ creditCode: OTHER_CODE, noWageArrears: false })).toBe('CREDIT_NOT_YET')
    expect(await again({ creditCode: OTHER_CODE, noMajorPenalty: false })).toBe('CREDIT_NOT_YET')
    expect(await again({ creditCode: OTHER_CODE, papers: [] })).toBe('INVALID_INPUT')
    const others = [await sendPaper(village, signer)]
    expect(await again({ creditCode: OTHER_CODE, papers: others })).toBe('NOT_FOUND')
    expect(await again({ creditCode: OTHER_CODE, villageCode: TOWNSHIP })).toBe('NOT_FOUND')
    expect(await again({ creditCode: OTHER_CODE })).toBeNull()
  })

  it('applies under a standard that has not expired', async () => {
    const scene = await enterpriseScene(test.db)
    const row = { code: 'E01', source: 'declared', measure: 'materialsGiven', scope: 'always', threshold: '' }
    const load = (version: number, lastDay: string | null) =>
      writing(scene.village, (w) => loadStandard(w, version, [row], lastDay, 'enterprise'))
    await load(1002, '2020-12-31')
    const papers = [await sendPaper(scene.village, scene.boss)]
    const send = () => refusal(scene.village, scene.boss, 'enterprises.register', registration(papers))
    expect(await send()).toBe('NO_STANDARD_IN_FORCE')
    await load(1003, null)
    expect(await send()).toBeNull()
    expect((await enterpriseOf(scene)).criteria.map((one) => one.code)).toEqual(['E01'])
  })
})

describe('a declared material', () => {
  it('is a PDF or a JPEG by its content, whatever it is called', async () => {
    const { village, boss } = await enterpriseScene(test.db)
    const send = (bytes: Uint8Array) =>
      sendPaper(village, boss, bytes).then(
        () => null,
        (error) => error.code,
      )
    expect(await send(pdf())).toBeNull()
    expect(await send(plainJpeg())).toBeNull()
    expect(await send(Buffer.from('PK\u0003\u0004 营业执照.pdf'))).toBe('PAPER_WRONG_TYPE')
    expect(await send(Buffer.from('<svg onload=alert(1)>'))).toBe('PAPER_WRONG_TYPE')
    expect(await send(pdf('/OpenAction << /S /JavaScript >>'))).toBe('PAPER_ACTIVE')
    expect(await send(pdf('', '/Encrypt 9 0 R'))).toBe('PAPER_LOCKED')
    expect(await send(new Uint8Array(20 * 1024 * 1024))).toBe('PAPER_TOO_LARGE')
    expect(await send(new Uint8Array(LIMITS.paperBytes))).toBe('PAPER_WRONG_TYPE')
  })

  it('is read by who represents it, its department’s signers and the county, and each reading by an office is logged', async () => {
    const scene = await enterpriseScene(test.db)
    const { village, boss, signer, taxSigner, countyOfficer } = scene
    const stranger = await person(village, '路旁人')
    await register(scene)
    const { photos } = await call(village, signer, 'enterprises.sheet', { caseId: (await running(scene)).caseId })
    const paper = photos.find((one) => one.format === 'pdf')
    if (!paper) throw new Error('a PDF lies with it')
    const reads = (who: typeof boss) =>
      readPhoto(village, who, paper.photoId).then(
        ({ format }) => format,
        (e) => e.code,
      )
    expect(await reads(boss)).toBe('pdf')
    expect(await reads(taxSigner)).toBe('NOT_FOUND')
    expect(await reads(stranger)).toBe('NOT_FOUND')
    expect((await call(village, boss, 'privacy.whoRead', {})).rows).toEqual([])
    expect(await reads(signer)).toBe('pdf')
    expect(await reads(countyOfficer)).toBe('pdf')
    const log = await call(village, boss, 'privacy.whoRead', {})
    expect(log.rows.map(({ what, readerName }) => [what, readerName]).toSorted()).toEqual(
      [
        ['enterprisePaper', signer.name],
        ['enterprisePaper', countyOfficer.name],
      ].toSorted(),
    )
    expect((await call(village, taxSigner, 'enterprises.desk', {})).rows).toEqual([])
    const { caseId } = await running(scene)
    expect(await refusal(village, taxSigner, 'enterprises.sheet', { caseId })).toBe('NOT_FOUND')
    expect(await refusal(village, taxSigner, 'enterprises.sign', await signing(scene))).toBe('NOT_FOUND')
  })
})
