import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { overturnLine } from '../../../cloudfunctions/domain/notices/line-effect'
import { linesOf } from '../../../cloudfunctions/domain/notices/lines-of'
import { lockNotice } from '../../../cloudfunctions/domain/notices/notice.repository'
import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import {
  answerIt,
  closeNotice,
  lineOf,
  lineStates,
  object,
  objectionScene,
  pointsOf,
  REASON,
  runToDue,
} from '../../support/objections'
import { writing } from '../../support/people'

const test = useDatabase()

describe('an objection', () => {
  it('freezes its line only: the others take effect when the notice closes', async () => {
    const scene = await objectionScene(test.db)
    await object(scene)
    expect(await lineStates(scene)).toEqual(['frozen', 'pending', 'pending'])
    await closeNotice(scene)
    expect(await lineStates(scene)).toEqual(['frozen', 'effective', 'effective'])
    expect(await pointsOf(scene)).toEqual([0, 5, 5])
    expect((await call(scene.village, null, 'deeds.get', { deedId: scene.deedId })).status).toBe('confirmed')
  })

  it('that was rejected and not taken higher frees its line by itself', async () => {
    const scene = await objectionScene(test.db)
    const id = await object(scene)
    await closeNotice(scene)
    await answerIt(scene, scene.officer, id)
    expect(await lineStates(scene)).toEqual(['frozen', 'effective', 'effective'])
    await runToDue(scene)
    expect(await lineStates(scene)).toEqual(['effective', 'effective', 'effective'])
    expect(await pointsOf(scene)).toEqual([5, 5, 5])
    await runDueJobs(scene.village)
    expect(await pointsOf(scene)).toEqual([5, 5, 5])
  })

  it('that is over before the closing lets the line take effect with the others', async () => {
    const scene = await objectionScene(test.db)
    const id = await object(scene)
    await answerIt(scene, scene.officer, id, 'upheld')
    expect(await lineStates(scene)).toEqual(['not shown by name', 'pending', 'pending'])
    await closeNotice(scene)
    expect(await pointsOf(scene)).toEqual([0, 5, 5])
  })

  it('upheld after the closing overturns its line, and the deed stands for the others', async () => {
    const scene = await objectionScene(test.db)
    const id = await object(scene)
    await closeNotice(scene)
    await answerIt(scene, scene.officer, id, 'upheld')
    expect(await pointsOf(scene)).toEqual([0, 5, 5])
    expect((await call(scene.village, null, 'deeds.get', { deedId: scene.deedId })).status).toBe('confirmed')
    const { lines } = await call(scene.village, null, 'notices.get', { noticeId: scene.noticeId })
    const overturned = lines.find((line) => line.state === 'overturned')
    expect(overturned).toMatchObject({
      words: { person: { as: 'villager' } },
      objections: [{ ground: 'untrue', status: 'upheld', reasons: [REASON] }],
    })
  })

  it('does not end while another to the same line runs, and makes the others moot when it is upheld', async () => {
    const scene = await objectionScene(test.db)
    const first = await object(scene)
    const second = await object(scene, scene.clerk, 'wrongRule')
    const third = await object(scene, scene.praised[0], 'privacy')
    await closeNotice(scene)
    await answerIt(scene, scene.officer, first)
    await runToDue(scene)
    expect(await lineStates(scene)).toEqual(['frozen', 'effective', 'effective'])
    const ofThird = await call(scene.village, scene.praised[0], 'objections.mine', {})
    expect(ofThird.rows[0]).toMatchObject({ objectionId: third, level: 'county' })
    await answerIt(scene, scene.countyOfficer, second, 'upheld')
    expect((await call(scene.village, scene.praised[0], 'objections.mine', {})).rows[0]).toMatchObject({
      status: 'moot',
    })
    expect(await pointsOf(scene)).toEqual([0, 5, 5])
  })

  it('to every line, all upheld, overturns the deed, and it is public no more', async () => {
    const scene = await objectionScene(test.db)
    for (const one of scene.praised) {
      const lineId = await lineOf(scene, one)
      const raised = await call(scene.village, scene.objector, 'objections.raise', {
        lineId,
        ground: 'untrue',
        words: '这件事和我知道的不一样。',
      })
      await answerIt(scene, scene.officer, raised.objectionId, 'upheld')
    }
    await closeNotice(scene)
    const { status } = await call(scene.village, scene.nominator, 'deeds.get', { deedId: scene.deedId })
    expect(status).toBe('overturned')
    expect(await pointsOf(scene)).toEqual([0, 0, 0])
  })

  it('upheld against lines in effect takes their points back, line by line', async () => {
    const scene = await objectionScene(test.db)
    await closeNotice(scene)
    const [first, ...others] = await linesOf(test.db, [scene.deedId])
    if (!first) throw new Error('the deed has lines')
    const strike = (line: typeof first) =>
      writing(scene.village, async (w) => {
        const notice = await lockNotice(w.tx, scene.noticeId)
        if (notice) await overturnLine(w, notice, line.id)
      })
    await strike(first)
    await strike(first)
    expect((await pointsOf(scene)).toSorted()).toEqual([0, 5, 5])
    expect((await call(scene.village, null, 'deeds.get', { deedId: scene.deedId })).status).toBe('confirmed')
    for (const line of others) await strike(line)
    expect(await pointsOf(scene)).toEqual([0, 0, 0])
    const { status } = await call(scene.village, scene.nominator, 'deeds.get', { deedId: scene.deedId })
    expect(status).toBe('overturned')
  })
})
