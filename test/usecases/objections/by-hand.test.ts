import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import {
  answerIt,
  closeNotice,
  lineOf,
  type ObjectionScene,
  objectionScene,
  REASON,
  WORDS,
} from '../../support/objections'
import { give, person } from '../../support/people'
import { NEXT_VILLAGE, type TOWNSHIP } from '../../support/village'

const test = useDatabase()

const paper = async (scene: ObjectionScene, over: object = {}) => ({
  lineId: await lineOf(scene, scene.praised[0]),
  ground: 'untrue' as const,
  words: WORDS,
  channel: 'paper' as const,
  objector: { as: 'name' as const, name: '外村老陈' },
  ...over,
})

describe('an objection on paper or by telephone', () => {
  it('is entered by the township for somebody by name, with who brought it', async () => {
    const scene = await objectionScene(test.db)
    const { village, officer } = scene
    const entered = await call(village, officer, 'objections.enter', await paper(scene, { broughtBy: '老陈的侄子' }))
    const { objectionId } = entered
    expect((await call(village, officer, 'objections.queue', {})).rows).toMatchObject([
      { objectionId, channel: 'paper' },
    ])
    expect(await call(village, officer, 'objections.readSealed', { objectionId, part: 'identity' })).toEqual({
      part: 'identity',
      name: '外村老陈',
      broughtBy: '老陈的侄子',
    })
  })

  it('is never entered by the village’s clerk, nor by another township', async () => {
    const scene = await objectionScene(test.db)
    const elsewhere = await person(scene.village, '别镇干部', NEXT_VILLAGE)
    await give(scene.village, elsewhere, 'townshipOfficer', '410523101' as typeof TOWNSHIP)
    expect(await refusal(scene.village, scene.clerk, 'objections.enter', await paper(scene))).toBe('NO_RIGHT')
    expect(await refusal(scene.village, elsewhere, 'objections.enter', await paper(scene))).toBe('NOT_FOUND')
  })

  it('counts for the person of the roster, who has objected once then and finds it with their own', async () => {
    const scene = await objectionScene(test.db)
    const { village, officer, objector } = scene
    const input = await paper(scene, {
      channel: 'telephone',
      objector: { as: 'person', personId: objector.personId },
    })
    const { objectionId } = await call(village, officer, 'objections.enter', input)
    const { lineId, ground, words } = input
    expect(await refusal(village, objector, 'objections.raise', { lineId, ground, words })).toBe('ALREADY_OBJECTED')
    expect((await call(village, objector, 'objections.mine', {})).rows).toMatchObject([
      { objectionId, channel: 'telephone', words: WORDS },
    ])
  })

  it('leaves the telling to the township, and goes higher on paper too', async () => {
    const scene = await objectionScene(test.db)
    const { village, officer } = scene
    const { objectionId } = await call(village, officer, 'objections.enter', await paper(scene))
    await answerIt(scene, officer, objectionId)
    expect((await call(village, officer, 'objections.queue', { filter: 'toTell' })).rows).toHaveLength(1)
    expect((await call(village, officer, 'objections.sheet', { objectionId })).can).toEqual(
      expect.arrayContaining(['noteTold', 'escalateByHand']),
    )
    await call(village, officer, 'objections.noteTold', { objectionId })
    expect((await call(village, officer, 'objections.queue', { filter: 'toTell' })).rows).toEqual([])
    await call(village, officer, 'objections.escalateByHand', { objectionId, channel: 'telephone' })
    const sheet = await call(village, scene.countyOfficer, 'objections.sheet', { objectionId })
    expect(sheet).toMatchObject({ level: 'county', status: 'open', mine: true })
  })

  it('of somebody who objected in the app is not taken higher by an officer', async () => {
    const scene = await objectionScene(test.db)
    const { village, officer, objector } = scene
    const { lineId, ground, words } = await paper(scene)
    const { objectionId } = await call(village, objector, 'objections.raise', { lineId, ground, words })
    await answerIt(scene, officer, objectionId)
    const byHand = { objectionId, channel: 'paper' } as const
    expect(await refusal(village, officer, 'objections.escalateByHand', byHand)).toBe('WRONG_STATE')
    expect(await refusal(village, officer, 'objections.noteTold', { objectionId })).toBe('WRONG_STATE')
  })
})

describe('the file of an objection', () => {
  it('is printed by the county once it ended there, with dates, levels, reasons and hashes, and nobody’s name', async () => {
    const scene = await objectionScene(test.db)
    const { village, officer, countyOfficer, objector } = scene
    const { lineId, ground, words } = await paper(scene)
    const { objectionId } = await call(village, objector, 'objections.raise', { lineId, ground, words })
    await answerIt(scene, officer, objectionId)
    await call(village, objector, 'objections.escalate', { objectionId })
    expect(await refusal(village, countyOfficer, 'objections.file', { objectionId })).toBe('WRONG_STATE')
    await answerIt(scene, countyOfficer, objectionId, 'upheld')
    await closeNotice(scene)
    const file = await call(village, countyOfficer, 'objections.file', { objectionId })
    expect(file).toMatchObject({
      status: 'upheld',
      level: 'county',
      answers: [
        { level: 'township', answer: 'rejected', reasons: [REASON] },
        { level: 'county', answer: 'upheld', reasons: [REASON] },
      ],
      wordsHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      fileHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    for (const secret of [objector.personId, objector.name, WORDS]) expect(JSON.stringify(file)).not.toContain(secret)
    expect(await refusal(village, officer, 'objections.file', { objectionId })).toBe('NO_RIGHT')
    const opened = await call(village, countyOfficer, 'objections.readSealed', { objectionId, part: 'identity' })
    expect(opened).toMatchObject({ name: objector.name })
  })
})
