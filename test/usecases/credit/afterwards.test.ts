import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { countyDate } from '../../../cloudfunctions/platform/county-time'
import { call, refusal } from '../../support/call'
import { apply, type CreditScene, creditScene, designated, mineOf, toNotice } from '../../support/credit'
import { useDatabase } from '../../support/database'
import { messagesTo } from '../../support/decided'
import { give, household, person } from '../../support/people'
import { VILLAGE } from '../../support/village'

const test = useDatabase()

const WORDS = '秤做过手脚，两户作证。'
const PLACE = '村委会二楼'

async function proposed(scene: CreditScene) {
  const { village, officer } = scene
  const { rows } = await call(village, officer, 'credit.designations', { villageCode: VILLAGE })
  const [row] = rows
  if (!row) throw new Error('a household carries the status')
  const hearingAt = new Date(scene.clock.now().getTime() + 8 * 86_400_000).toISOString()
  const input = { designationId: row.designationId, reason: WORDS, hearingAt, place: PLACE }
  const early = { ...input, hearingAt: new Date(scene.clock.now().getTime() + 6 * 86_400_000).toISOString() }
  expect(await refusal(village, officer, 'credit.proposeWithdrawal', early)).toBe('HEARING_TOO_EARLY')
  return (await call(village, officer, 'credit.proposeWithdrawal', input)).withdrawalId
}

const standing = async (scene: CreditScene) => (await mineOf(scene, scene.applicant)).designation?.status

/** Heard by another officer than who proposed it, and put on notice. */
async function heard(scene: CreditScene) {
  const { village, clock, officer, otherOfficer } = scene
  const withdrawalId = await proposed(scene)
  expect(await standing(scene)).toBe('hearing')
  const hear = { withdrawalId, words: '他说秤是借的。', companion: '钱小弟', outcome: 'toNotice' as const }
  expect(await refusal(village, otherOfficer, 'credit.hear', hear)).toBe('HEARING_TOO_EARLY')
  clock.forward({ days: 9 })
  expect(await refusal(village, officer, 'credit.hear', hear)).toBe('DECIDED_BEFORE')
  await call(village, otherOfficer, 'credit.hear', hear)
  return withdrawalId
}

async function withdrawn(scene: CreditScene) {
  const withdrawalId = await heard(scene)
  expect(await standing(scene)).toBe('onNotice')
  scene.clock.forward({ days: 12 })
  await runDueJobs(scene.village)
  return withdrawalId
}

describe('a designation afterwards', () => {
  it('is withdrawn after a hearing and a notice, and comes back when the county upholds the appeal', async () => {
    const scene = await creditScene(test.db)
    await designated(scene)
    const withdrawalId = await withdrawn(scene)
    expect(await standing(scene)).toBe('withdrawn')
    const { village, applicant, officer, countyOfficer } = scene
    expect((await mineOf(scene, applicant)).can).toEqual(['appealWithdrawal'])
    await call(village, applicant, 'credit.appealWithdrawal', { words: '秤是粮站借的，有借条。' })
    expect(await refusal(village, applicant, 'credit.appealWithdrawal', { words: '再看一次。' })).toBe(
      'APPEAL_TOO_LATE',
    )
    scene.clock.forward({ days: 21 })
    await runDueJobs(village)
    await runDueJobs(village)
    const overdue = (await messagesTo(village, countyOfficer)).filter(
      (one) => one.template === 'creditWithdrawalAppealOverdue',
    )
    expect(overdue).toHaveLength(1)
    const decide = { withdrawalId, outcome: 'kept' as const, words: '借条查实。' }
    expect(await refusal(village, officer, 'credit.decideWithdrawalAppeal', decide)).toBe('NOT_FOUND')
    await call(village, countyOfficer, 'credit.decideWithdrawalAppeal', decide)
    expect(await standing(scene)).toBe('designated')
    expect((await mineOf(scene, applicant)).timeline.slice(-6).map((one) => one.event)).toEqual([
      ...['withdrawalProposed', 'heard', 'withdrawalOnNotice', 'withdrawn', 'withdrawalAppealed', 'kept'],
    ])
  })

  it('is repaired six months after it was withdrawn, with the cause remedied, and not a day before', async () => {
    const scene = await creditScene(test.db)
    await designated(scene)
    await withdrawn(scene)
    const { village, applicant, clock } = scene
    const { repairFrom } = await mineOf(scene, applicant)
    const again = { runsBusiness: false, away: false }
    expect(await refusal(village, applicant, 'credit.send', again)).toBe('REPAIR_TOO_EARLY')
    clock.set(`${repairFrom}T02:00:00.000Z`)
    expect(await refusal(village, applicant, 'credit.send', again)).toBe('EVIDENCE_MISSING')
    expect(await apply(scene, applicant, { remedied: '换了新秤，村里验过。' })).toMatchObject({ status: 'council' })
  })

  it('stays when an objection to its withdrawal is upheld', async () => {
    const scene = await creditScene(test.db)
    await designated(scene)
    await heard(scene)
    const { village, applicant, countyOfficer } = scene
    const { rows } = await call(village, null, 'notices.list', { divisionCode: VILLAGE, state: 'open' })
    const noticeId = rows.find((one) => one.kind === 'creditWithdrawal')?.noticeId
    if (!noticeId) throw new Error('it is on notice')
    const [line] = (await call(village, null, 'notices.get', { noticeId })).lines
    if (!line) throw new Error('it has a line')
    const raised = { lineId: line.lineId, ground: 'untrue' as const, words: '秤是借来的，借条在这里。' }
    const { objectionId } = await call(village, applicant, 'objections.raise', raised)
    const answer = { objectionId, verdict: 'upheld' as const, reason: '借条查实，秤不是他的。' }
    await call(village, countyOfficer, 'objections.answer', answer)
    expect(await standing(scene)).toBe('designated')
  })

  it('is never given where an objection to it was upheld', async () => {
    const scene = await creditScene(test.db)
    await toNotice(scene)
    const { village, applicant, neighbour, countyOfficer } = scene
    const { application } = await mineOf(scene, applicant)
    if (!application?.noticeId) throw new Error('it is on notice')
    const [line] = (await call(village, null, 'notices.get', { noticeId: application.noticeId })).lines
    if (!line) throw new Error('it has a line')
    const raised = { lineId: line.lineId, ground: 'untrue' as const, words: '那几天没有看见他去帮忙。' }
    const { objectionId } = await call(village, neighbour, 'objections.raise', raised)
    const answer = { objectionId, verdict: 'upheld' as const, reason: '工分本上没有这一笔。' }
    await call(village, countyOfficer, 'objections.answer', answer)
    scene.clock.set(application.nextAt ?? '')
    await runDueJobs(village)
    expect(await standing(scene)).toBeUndefined()
  })

  it('ceases with its household, and a new household of a split has none', async () => {
    const scene = await creditScene(test.db)
    const { village, clerk, applicant } = scene
    await designated(scene)
    const supervisor = await person(village, '监督员')
    await give(village, supervisor, 'supervisor')
    const [head] = await household(village, ['钱大哥'])
    if (!head) throw new Error('a household')
    const change = { kind: 'merge' as const, householdId: head.householdId, otherId: applicant.householdId }
    const { changeId } = await call(village, clerk, 'roster.propose', {
      happenedOn: countyDate(scene.clock.now()),
      change,
    })
    await call(village, supervisor, 'roster.sign', { changeId })
    const { designation, householdId } = await mineOf(scene, applicant)
    expect([designation, householdId]).toEqual([undefined, head.householdId])
    const { rows } = await call(village, scene.officer, 'credit.designations', { villageCode: VILLAGE })
    expect(rows).toEqual([])
  })

  it('keeps what it was decided on over New Year', async () => {
    const scene = await creditScene(test.db)
    scene.clock.set('2026-12-28T02:00:00.000Z')
    await apply(scene, scene.applicant)
    scene.clock.set('2027-01-02T02:00:00.000Z')
    const { year, criteria } = await mineOf(scene, scene.applicant)
    expect([year, criteria.map((one) => one.state)]).toEqual([2026, ['met', 'met']])
  })
})
