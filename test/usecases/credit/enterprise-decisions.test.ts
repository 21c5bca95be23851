import type { NoticeId, NoticeLineId, ReviewId } from '../../../cloudfunctions/contract/ids'
import type { Village } from '../../../cloudfunctions/domain/context'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { creditCase } from '../../../cloudfunctions/platform/db/schema'
import { castAll, declining } from '../../support/ballots'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { declare, messagesTo } from '../../support/decided'
import {
  ATTESTED,
  closeNotice,
  designatedEnterprise,
  enterpriseOf,
  enterpriseScene,
  passCounty,
  passDepartment,
  register,
  running,
  sendPaper,
  signing,
  versioned,
} from '../../support/enterprises'
import { give, person, type TestPerson } from '../../support/people'
import { COUNTY } from '../../support/village'

const test = useDatabase()

const toldTo = async (village: Village, who: TestPerson) => (await messagesTo(village, who)).map((one) => one.template)

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
    const reject = { objectionId, verdict: 'rejected' as const, reason: ATTESTED }
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
