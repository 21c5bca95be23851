import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import {
  type DecisionScene,
  decisionScene,
  declare,
  declineDeed,
  eventsOf,
  messagesTo,
  viewOf,
} from '../../support/decided'
import { give, person, type TestPerson } from '../../support/people'
import { COUNTY, NEXT_VILLAGE } from '../../support/village'

const test = useDatabase()

const WORDS = '当天还有三位村民在场，可以作证。'
const TEXT = '一位村民连续三天帮助邻居收麦，不取分文。'

async function declined(): Promise<DecisionScene> {
  const scene = await decisionScene(test.db)
  await declineDeed(scene)
  return scene
}

async function appealed() {
  const scene = await declined()
  const { village, nominator, deedId } = scene
  const { version } = await viewOf(scene)
  const sent = await call(village, nominator, 'appeals.send', { deedId, version, words: WORDS })
  return { scene, ...sent }
}

const acceptance = async (scene: DecisionScene, appealId: string) => ({
  outcome: 'accepted' as const,
  appealId,
  version: (await viewOf(scene)).version,
  words: '核对过三位在场的村民，情况属实。',
  ruleCode: 'H01',
  units: 2,
  evidenceSeen: ['witness'],
  publicText: TEXT,
})

const refusing = async (scene: DecisionScene, appealId: string) => ({
  outcome: 'declined' as const,
  appealId,
  version: (await viewOf(scene)).version,
  reason: 'cannotBeVerified' as const,
  words: '找过在场的人，还是查证不了。',
})

const told = async ({ village }: DecisionScene, who: TestPerson) =>
  (await messagesTo(village, who)).map((one) => one.template)

describe('an appeal of a declined deed', () => {
  it('is sent by nominator or praised within ten days, once, and by nobody else', async () => {
    const scene = await declined()
    const { village, clock, nominator, praised, members, deedId } = scene
    const seen = await viewOf(scene)
    expect(seen).toMatchObject({ status: 'declined', appealUntil: '2026-03-14T16:00:00.000Z' })
    expect(seen.can).toContain('appeal')
    expect(seen.nextAt).toBe(seen.appealUntil)
    const input = { deedId, version: seen.version, words: WORDS }
    for (const other of members) expect(await refusal(village, other, 'appeals.send', input)).toBe('NOT_FOUND')
    clock.set('2026-03-14T15:59:59Z')
    expect(await refusal(village, praised, 'appeals.send', input)).toBeNull()
    expect(await refusal(village, nominator, 'appeals.send', input)).toBe('ALREADY_APPEALED')
    expect((await viewOf(scene)).nextAt).toBe('2026-03-24T16:00:00.000Z')
    for (const who of [nominator, praised]) expect(await told(scene, who)).toContain('deedAppealed')
  })

  it('is too late when the ten days are over', async () => {
    const scene = await declined()
    const { village, clock, nominator, deedId } = scene
    const { version } = await viewOf(scene)
    clock.set('2026-03-14T16:00:00Z')
    expect(await refusal(village, nominator, 'appeals.send', { deedId, version, words: WORDS })).toBe('APPEAL_TOO_LATE')
    expect((await viewOf(scene)).can).not.toContain('appeal')
  })

  it('accepted by the township gives the deed its points after its notice', async () => {
    const { scene, appealId, level } = await appealed()
    const { village, clock, officer, praised, nominator, deedId } = scene
    expect(level).toBe('township')
    const [row] = (await call(village, officer, 'appeals.queue', {})).rows
    expect(row).toMatchObject({ appealId, recusedFor: [], decidedBefore: false, overdue: false })
    const sheet = await call(village, officer, 'appeals.sheet', { appealId })
    expect(sheet).toMatchObject({ appealWords: WORDS, appealedByName: '赵推荐', publicText: null })
    expect(sheet.timeline.map((one) => one.event)).toContain('declined')
    const { publicText: _, ...without } = await acceptance(scene, appealId)
    expect(await refusal(village, officer, 'appeals.decide', without)).toBe('PUBLIC_TEXT_MISSING')
    const unseen = { ...(await acceptance(scene, appealId)), evidenceSeen: [] }
    expect(await refusal(village, officer, 'appeals.decide', unseen)).toBe('EVIDENCE_NOT_SEEN')
    await call(village, officer, 'appeals.decide', await acceptance(scene, appealId))
    expect((await viewOf(scene)).status).toBe('accepted')
    for (const who of [nominator, praised]) expect(await told(scene, who)).toContain('deedAppealAccepted')
    await call(village, praised, 'deeds.answerConsent', { deedId, consent: 'fullName' })
    clock.forward({ days: 6 })
    await runDueJobs(village)
    expect((await viewOf(scene)).status).toBe('confirmed')
    expect((await call(village, praised, 'points.balance', {})).honor).toBe(110)
    expect((await call(village, officer, 'appeals.queue', {})).rows).toEqual([])
  })

  it('declined is final, with its reason', async () => {
    const { scene, appealId } = await appealed()
    const { village, officer, nominator, praised, deedId } = scene
    await call(village, officer, 'appeals.decide', await refusing(scene, appealId))
    const { status, version, can, timeline } = await viewOf(scene, praised)
    expect(status).toBe('declined')
    expect(can).not.toContain('appeal')
    expect(timeline.at(-1)).toMatchObject({ event: 'appealDeclined', reasons: ['cannotBeVerified'] })
    const again = { deedId, version, words: WORDS }
    expect(await refusal(village, nominator, 'appeals.send', again)).toBe('ALREADY_APPEALED')
    const inbox = await messagesTo(village, nominator)
    expect(inbox[0]).toMatchObject({ template: 'deedAppealDeclined', facts: { words: '找过在场的人，还是查证不了。' } })
  })

  it('is not decided by an officer who is kin of the nominator, or who sat on the council', async () => {
    const { scene, appealId } = await appealed()
    const { village, officer, nominator, members } = scene
    const [member] = members
    if (!member) throw new Error('a council of five')
    await declare(village, nominator, officer)
    await give(village, member, 'townshipOfficer', '410523100' as typeof COUNTY)
    const input = await refusing(scene, appealId)
    expect(await refusal(village, officer, 'appeals.decide', input)).toBe('RECUSED')
    expect(await refusal(village, officer, 'appeals.sheet', { appealId })).toBe('RECUSED')
    expect(await refusal(village, member, 'appeals.decide', input)).toBe('DECIDED_BEFORE')
    const rows = [officer, member].map(async (who) => (await call(village, who, 'appeals.queue', {})).rows[0])
    expect(await Promise.all(rows)).toMatchObject([{ recusedFor: ['declaredKin'] }, { decidedBefore: true }])
    for (const row of await Promise.all(rows)) expect(row).not.toHaveProperty('deed')
  })

  it('goes to the county where no officer of the township is able', async () => {
    const scene = await declined()
    const { village, officer, nominator, deedId } = scene
    await declare(village, nominator, officer)
    const { version } = await viewOf(scene)
    const { level, dueAt } = await call(village, nominator, 'appeals.send', { deedId, version, words: WORDS })
    expect([level, dueAt]).toEqual(['county', '2026-03-24T16:00:00.000Z'])
  })

  it('goes to the county by itself when the township is overdue; there it is marked and told every day, never decided', async () => {
    const { scene, appealId } = await appealed()
    const { village, clock, officer, nominator } = scene
    const county = await person(village, '县干部', NEXT_VILLAGE)
    await give(village, county, 'countyOfficer', COUNTY)
    const input = await refusing(scene, appealId)
    expect(await refusal(village, county, 'appeals.decide', input)).toBe('NOT_FOUND')
    clock.set('2026-03-14T16:00:00Z')
    await runDueJobs(village)
    expect(await refusal(village, officer, 'appeals.decide', input)).toBe('NOT_FOUND')
    expect(await eventsOf(scene)).toContain('appealEscalated')
    expect(await told(scene, nominator)).toContain('deedAppealEscalated')
    expect((await viewOf(scene)).nextAt).toBe('2026-04-04T16:00:00.000Z')
    clock.set('2026-04-04T16:00:00Z')
    for (const days of [1, 1, 0]) {
      await runDueJobs(village)
      await runDueJobs(village)
      clock.forward({ days })
    }
    await runDueJobs(village)
    expect((await told(scene, county)).filter((one) => one === 'appealOverdue')).toHaveLength(3)
    const [row] = (await call(village, county, 'appeals.queue', {})).rows
    expect(row).toMatchObject({ appealId, level: 'county', overdue: true })
    expect((await viewOf(scene)).status).toBe('appealed')
    await call(village, county, 'appeals.decide', await acceptance(scene, appealId))
    expect((await viewOf(scene)).status).toBe('accepted')
  })

  it('waits for another officer when the one who accepted it turns out to be kin', async () => {
    const { scene, appealId } = await appealed()
    const { village, officer, praised } = scene
    await call(village, officer, 'appeals.decide', await acceptance(scene, appealId))
    await declare(village, praised, officer)
    expect((await viewOf(scene)).status).toBe('appealed')
    expect(await refusal(village, officer, 'appeals.decide', await acceptance(scene, appealId))).toBe('RECUSED')
  })
})
