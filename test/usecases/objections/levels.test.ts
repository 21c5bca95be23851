import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import {
  answerIt,
  closeNotice,
  lineStates,
  object,
  objectionScene,
  ownOf,
  pointsOf,
  REASON,
  runToDue,
} from '../../support/objections'
import { give, person } from '../../support/people'
import { NEXT_VILLAGE, TOWNSHIP } from '../../support/village'

const test = useDatabase()

describe('the levels of an objection', () => {
  it('are the township in ten days, the county in twenty, and a group of the county in twenty', async () => {
    const scene = await objectionScene(test.db)
    const id = await object(scene)
    expect((await ownOf(scene, scene.objector)).dueAt).toBe('2026-03-14T16:00:00.000Z')
    await answerIt(scene, scene.officer, id)
    expect(await ownOf(scene, scene.objector)).toMatchObject({
      status: 'answered',
      dueAt: '2026-03-14T16:00:00.000Z',
      answers: [{ level: 'township', answer: 'rejected', reasons: [REASON] }],
      can: ['escalate'],
    })
    await call(scene.village, scene.objector, 'objections.escalate', { objectionId: id })
    expect(await ownOf(scene, scene.objector)).toMatchObject({
      level: 'county',
      dueAt: '2026-03-24T16:00:00.000Z',
      can: [],
    })
    await answerIt(scene, scene.countyOfficer, id)
    await call(scene.village, scene.objector, 'objections.escalate', { objectionId: id })
    expect(await ownOf(scene, scene.objector)).toMatchObject({
      level: 'countyGroup',
      dueAt: '2026-03-24T16:00:00.000Z',
    })
    const [a, b, c, d] = scene.panellists
    if (!a || !b || !c || !d) throw new Error('a group has members')
    expect((await answerIt(scene, a, id, 'upheld')).status).toBe('open')
    expect((await answerIt(scene, b, id, 'rejected')).status).toBe('open')
    expect((await answerIt(scene, c, id, 'upheld')).status).toBe('open')
    expect(
      await refusal(scene.village, a, 'objections.answer', { objectionId: id, verdict: 'upheld', reason: REASON }),
    ).toBe('ALREADY_VOTED')
    expect((await answerIt(scene, d, id, 'upheld')).status).toBe('upheld')
    expect(await ownOf(scene, scene.objector)).toMatchObject({ status: 'upheld', can: [] })
  })

  it('end with the group: what it rejects is final', async () => {
    const scene = await objectionScene(test.db)
    const id = await object(scene)
    for (const who of [scene.officer, scene.countyOfficer]) {
      await answerIt(scene, who, id)
      await call(scene.village, scene.objector, 'objections.escalate', { objectionId: id })
    }
    for (const one of scene.panellists.slice(0, 3)) await answerIt(scene, one, id)
    expect(await ownOf(scene, scene.objector)).toMatchObject({ status: 'rejected', can: [] })
    await closeNotice(scene)
    expect(await pointsOf(scene)).toEqual([5, 5, 5])
  })

  it('pass on by themselves what is overdue, confirm nothing, and end by the sum of their clocks', async () => {
    const scene = await objectionScene(test.db)
    const id = await object(scene)
    await closeNotice(scene)
    const levels = []
    for (let level = 0; level < 3; level++) {
      levels.push((await ownOf(scene, scene.objector)).level)
      await runToDue(scene)
    }
    expect(levels).toEqual(['township', 'county', 'countyGroup'])
    const own = await ownOf(scene, scene.objector)
    expect(own).toMatchObject({ status: 'upheldByLapse', objectionId: id, closedAt: '2026-04-25T16:00:00.000Z' })
    expect(own.answers.map((one) => one.answer)).toEqual(['overdue', 'overdue', 'overdue'])
    expect(await pointsOf(scene)).toEqual([0, 5, 5])
    expect((await lineStates(scene)).slice(1)).toEqual(['effective', 'effective'])
  })

  it('follow the clock: an answer or an escalation at 00:00:00 is late, before any job has run', async () => {
    const scene = await objectionScene(test.db)
    const id = await object(scene)
    const late = { objectionId: id, verdict: 'rejected', reason: REASON } as const
    scene.clock.set('2026-03-14T16:00:00.000Z')
    expect(await refusal(scene.village, scene.officer, 'objections.answer', late)).toBe('WRONG_STATE')
    scene.clock.set('2026-03-14T15:59:59.000Z')
    await answerIt(scene, scene.officer, id)
    scene.clock.set('2026-03-24T16:00:00.000Z')
    expect((await ownOf(scene, scene.objector)).can).toEqual([])
    expect(await refusal(scene.village, scene.objector, 'objections.escalate', { objectionId: id })).toBe(
      'OBJECTION_LATE',
    )
    await Promise.all([runDueJobs(scene.village), runDueJobs(scene.village)])
    expect(await ownOf(scene, scene.objector)).toMatchObject({ status: 'rejected' })
  })

  it('are taken in their order, by those whose office it is, and by nobody who decided before', async () => {
    const scene = await objectionScene(test.db)
    const id = await object(scene)
    const answer = { objectionId: id, verdict: 'rejected', reason: REASON } as const
    const [member] = scene.members
    const elsewhere = await person(scene.village, '别镇干部', NEXT_VILLAGE)
    await give(scene.village, elsewhere, 'townshipOfficer', '410523101' as typeof TOWNSHIP)
    if (!member) throw new Error('a council has members')
    expect(await refusal(scene.village, scene.clerk, 'objections.answer', answer)).toBe('NO_RIGHT')
    expect(await refusal(scene.village, scene.countyOfficer, 'objections.answer', answer)).toBe('WRONG_STATE')
    expect(await refusal(scene.village, elsewhere, 'objections.answer', answer)).toBe('NOT_FOUND')
    await give(scene.village, member, 'townshipOfficer', TOWNSHIP)
    expect(await refusal(scene.village, member, 'objections.answer', answer)).toBe('DECIDED_BEFORE')
  })

  it('refuse a published reason that names somebody', async () => {
    const scene = await objectionScene(test.db)
    const id = await object(scene)
    for (const name of [scene.praised[0].name, scene.objector.name]) {
      const named = { objectionId: id, verdict: 'rejected', reason: `已向${name}核实，情况属实。` } as const
      expect(await refusal(scene.village, scene.officer, 'objections.answer', named)).toBe('REASON_NAMES_SOMEBODY')
    }
  })
})
