import type { NoticeId, NoticeLineId, ReviewId } from '../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { Village } from '../../../cloudfunctions/domain/context'
import { loadStandard } from '../../../cloudfunctions/domain/credit/standards/load-standard'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { readPhoto } from '../../../cloudfunctions/domain/photos/read-photo'
import { creditCase } from '../../../cloudfunctions/platform/db/schema'
import { castAll, declining } from '../../support/ballots'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { declare, messagesTo } from '../../support/decided'
import {
  closeNotice,
  designatedEnterprise,
  type EnterpriseScene,
  enterpriseOf,
  enterpriseScene,
  OTHER_CODE,
  passCounty,
  passDepartment,
  register,
  registration,
  sendPaper,
} from '../../support/enterprises'
import { plainJpeg } from '../../support/jpeg'
import { pdf } from '../../support/pdf'
import { give, person, type TestPerson, writing } from '../../support/people'
import { COUNTY, TOWNSHIP } from '../../support/village'

const test = useDatabase()
const WORDS = '查过劳动监察和处罚记录，都没有。'

const toldTo = async (village: Village, who: TestPerson) => (await messagesTo(village, who)).map((one) => one.template)

const running = async (scene: EnterpriseScene) => {
  const { application } = await enterpriseOf(scene)
  if (!application) throw new Error('nothing runs')
  return application
}
const versioned = async (scene: EnterpriseScene) => {
  const { caseId, version } = await running(scene)
  return { caseId, version }
}
const signing = async (scene: EnterpriseScene) => ({
  decision: 'pass' as const,
  ...(await versioned(scene)),
  words: WORDS,
})

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
    expect(sheet).toMatchObject({ enterprise: { leadDepartment: 'marketRegulation', attested: WORDS }, recusedFor: [] })
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

describe('who decides on an enterprise', () => {
  it('is recused as kin of who represents it, in the department and in the county', async () => {
    const scene = await enterpriseScene(test.db)
    const { village, boss, signer, countyOfficer } = scene
    for (const one of [signer, countyOfficer]) await declare(village, boss, one)
    await register(scene)
    const { caseId } = await running(scene)
    expect((await call(village, signer, 'enterprises.desk', {})).rows).toMatchObject([{ recusedFor: ['declaredKin'] }])
    expect(await refusal(village, signer, 'enterprises.sheet', { caseId })).toBe('RECUSED')
    expect(await refusal(village, signer, 'enterprises.sign', await signing(scene))).toBe('RECUSED')
    await passDepartment(scene, scene.otherSigner)
    const pass = { decision: 'pass' as const, ...(await versioned(scene)) }
    expect(await refusal(village, countyOfficer, 'credit.decide', pass)).toBe('RECUSED')
    await passCounty(scene, scene.otherOfficer)
    expect((await running(scene)).status).toBe('onNotice')
  })

  it('decides once: of two at the same moment one is told that it has moved on', async () => {
    const scene = await enterpriseScene(test.db)
    await register(scene)
    const pass = await signing(scene)
    const decline = { ...pass, decision: 'decline' as const, reason: 'cannotBeVerified' as const }
    const both = await Promise.all([
      refusal(scene.village, scene.signer, 'enterprises.sign', pass),
      refusal(scene.village, scene.otherSigner, 'enterprises.sign', decline),
    ])
    expect(both.filter((code) => code === null)).toHaveLength(1)
    expect(['WRONG_STATE', 'VERSION_CONFLICT']).toContain(both.find((code) => code !== null))
  })

  it('asks back, and the answer goes to who asked; a declined one is appealed once, to somebody else of the county', async () => {
    const scene = await enterpriseScene(test.db)
    const { village, boss, signer, countyOfficer, otherOfficer } = scene
    await register(scene)
    await call(village, signer, 'enterprises.sign', { ...(await signing(scene)), decision: 'return' })
    expect((await enterpriseOf(scene)).can).toEqual(['answer', 'withdraw'])
    const answer = { ...(await versioned(scene)), words: '补上了。', photos: [await sendPaper(village, boss)] }
    await call(village, boss, 'credit.answer', answer)
    expect((await running(scene)).status).toBe('department')
    await passDepartment(scene)
    const why = { reason: 'cannotBeVerified' as const, words: '有一份不清楚。' }
    await call(village, countyOfficer, 'credit.decide', { decision: 'decline', ...(await versioned(scene)), ...why })
    expect((await enterpriseOf(scene)).can).toEqual(['apply', 'appeal'])
    await call(village, boss, 'credit.appeal', { ...(await versioned(scene)), words: '请再看一次。' })
    const accept = { ...(await versioned(scene)), outcome: 'accepted' as const, words: '看清楚了。' }
    expect(await refusal(village, countyOfficer, 'credit.decideAppeal', accept)).toBe('DECIDED_BEFORE')
    await call(village, otherOfficer, 'credit.decideAppeal', accept)
    expect((await running(scene)).status).toBe('onNotice')
  })

  it('and turns out to be kin afterwards: it goes back to the department, and the notice loses its line', async () => {
    const scene = await enterpriseScene(test.db)
    await register(scene)
    await passDepartment(scene)
    await passCounty(scene)
    await declare(scene.village, scene.boss, scene.signer)
    expect((await running(scene)).status).toBe('department')
    expect(await refusal(scene.village, scene.signer, 'enterprises.sign', await signing(scene))).toBe('RECUSED')
    await passDepartment(scene, scene.otherSigner)
    await passCounty(scene, scene.otherOfficer)
    expect((await running(scene)).status).toBe('onNotice')
  })

  it('and turns out to be kin after the designation: the county’s panellists look again, and it stands meanwhile', async () => {
    const scene = await enterpriseScene(test.db)
    const { village, boss, countyOfficer } = scene
    const panel = await panellists(village)
    await designatedEnterprise(scene)
    const { caseId } = await caseOf()
    await declare(village, boss, countyOfficer)
    await runDueJobs(village)
    const standing = async () => (await enterpriseOf(scene)).designation?.status
    const events = async () => (await enterpriseOf(scene)).timeline.map((one) => one.event)
    expect([await standing(), (await events()).at(-1)]).toEqual(['designated', 'reexamined'])
    const [row] = (await call(village, panel[0] ?? null, 'council.queue', { filter: 'toDecide' })).rows
    expect(row).toMatchObject({ reexamined: true, credit: { caseId, headName: '汤阴县古贤红薯粉条厂' } })
    const reviewId = row?.reviewId as ReviewId
    const sheet = await call(village, panel[0] ?? null, 'credit.reviewed', { reviewId })
    expect(sheet.enterprise?.leadDepartment).toBe('marketRegulation')
    await castAll(village, panel.slice(0, 3), declining(reviewId, '材料里的工资表对不上。', 'cannotBeVerified'))
    expect([await standing(), (await events()).at(-1)]).toEqual(['designated', 'notReconfirmed'])
    expect(await toldTo(village, scene.otherOfficer)).toContain('enterpriseNotReconfirmed')
    // Once only: who looked again stands in the place of those who decided.
    await declare(village, boss, scene.signer)
    await runDueJobs(village)
    expect((await events()).filter((one) => one === 'reexamined')).toHaveLength(1)
  })
})

const caseOf = async () => {
  const [one] = await test.db.select().from(creditCase)
  if (!one) throw new Error('somebody applied')
  return { caseId: one.id }
}

async function panellists(village: Village): Promise<TestPerson[]> {
  const all: TestPerson[] = []
  for (const name of ['县评甲', '县评乙', '县评丙', '县评丁', '县评戊']) {
    const one = await person(village, name)
    await give(village, one, 'countyPanellist', COUNTY)
    all.push(one)
  }
  return all
}

describe('an objection to an enterprise on notice', () => {
  async function objected() {
    const scene = await enterpriseScene(test.db)
    const { village } = scene
    const panel = await panellists(village)
    const objector = await person(village, '周有异议')
    await register(scene)
    await passDepartment(scene)
    await passCounty(scene)
    const { lines } = await call(village, null, 'notices.get', {
      noticeId: (await running(scene)).noticeId as NoticeId,
    })
    const objection = { lineId: lines[0]?.lineId as NoticeLineId, ground: 'untrue' as const }
    const words = '他们厂拖欠了我两个月的工资，到现在没有给。'
    const { objectionId } = await call(village, objector, 'objections.raise', { ...objection, words })
    const answer = async (verdict: 'upheld' | 'rejected') => {
      for (const one of panel.slice(0, 3))
        await call(village, one, 'objections.answer', { objectionId, verdict, reason: '查过工资表和银行流水。' })
    }
    return { scene, objectionId, answer, objector }
  }

  it('is for the county’s group, not for who decided, holds the line, and takes it off where it is upheld', async () => {
    const { scene, objectionId, answer, objector } = await objected()
    const { village, countyOfficer } = scene
    const [own] = (await call(village, objector, 'objections.mine', {})).rows
    expect(own).toMatchObject({ level: 'countyGroup', status: 'open' })
    const reject = { objectionId, verdict: 'rejected' as const, reason: WORDS }
    expect(await refusal(village, countyOfficer, 'objections.answer', reject)).toBe('DECIDED_BEFORE')
    await answer('upheld')
    expect((await enterpriseOf(scene)).timeline.at(-1)?.event).toBe('overturned')
    expect((await enterpriseOf(scene)).designation).toBeUndefined()
  })

  it('that is rejected lets the line take effect once the notice is over', async () => {
    const { scene, answer } = await objected()
    await closeNotice(scene)
    expect((await enterpriseOf(scene)).designation).toBeUndefined()
    await answer('rejected')
    expect((await enterpriseOf(scene)).designation?.status).toBe('designated')
  })
})
