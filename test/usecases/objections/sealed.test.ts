import { and, eq } from 'drizzle-orm'
import { audit } from '../../../cloudfunctions/platform/db/schema'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import {
  answerIt,
  closeNotice,
  type ObjectionScene,
  object,
  objectionScene,
  ownOf,
  WORDS,
} from '../../support/objections'
import { give, household, person, type TestPerson } from '../../support/people'
import { NEXT_VILLAGE, TOWNSHIP } from '../../support/village'

const test = useDatabase()

const readings = () =>
  test.db
    .select()
    .from(audit)
    .where(and(eq(audit.action, 'objection.sealedRead'), eq(audit.subject, 'objection')))

const identity = (scene: ObjectionScene, who: TestPerson, objectionId: Awaited<ReturnType<typeof object>>) =>
  refusal(scene.village, who, 'objections.readSealed', { objectionId, part: 'identity' })

describe('the identity of an objector', () => {
  it('is opened by the deciding level part by part, and each reading is written down', async () => {
    const scene = await objectionScene(test.db)
    const objectionId = await object(scene)
    const read = (part: 'words' | 'identity') =>
      call(scene.village, scene.officer, 'objections.readSealed', { objectionId, part })
    expect(await read('words')).toEqual({ part: 'words', words: WORDS })
    expect(await read('identity')).toEqual({ part: 'identity', name: '周有异议', villageName: '石家庄村' })
    await read('identity')
    const left = await readings()
    const parts = left.map((one) => String(one.detail.part))
    expect(parts.sort()).toEqual(['identity', 'identity', 'words'])
    expect(new Set(left.map((one) => one.personId))).toEqual(new Set([scene.officer.personId]))
    expect(left.every((one) => one.subjectId === objectionId)).toBe(true)
  })

  it('is closed to the level below once it went higher, and to the level above before', async () => {
    const scene = await objectionScene(test.db)
    const objectionId = await object(scene)
    expect(await identity(scene, scene.countyOfficer, objectionId)).toBe('NOT_FOUND')
    await answerIt(scene, scene.officer, objectionId)
    await call(scene.village, scene.objector, 'objections.escalate', { objectionId })
    expect(await identity(scene, scene.officer, objectionId)).toBe('NO_RIGHT')
    expect(await identity(scene, scene.countyOfficer, objectionId)).toBeNull()
    expect(await readings()).toHaveLength(1)
  })

  it('is in nothing that clerk, council, praised, nominator and public read', async () => {
    const scene = await objectionScene(test.db)
    const objectionId = await object(scene)
    await answerIt(scene, scene.officer, objectionId)
    await closeNotice(scene)
    const { village, noticeId, deedId, clerk, members, praised, nominator } = scene
    for (const who of [null, clerk, nominator, ...members, ...praised]) {
      const read = [
        await call(village, who, 'notices.get', { noticeId }),
        await call(village, who, 'notices.list', { divisionCode: TOWNSHIP, state: 'closed' }),
        await call(village, who, 'deeds.get', { deedId }),
        who && (await call(village, who, 'objections.mine', {})),
      ]
      const told = JSON.stringify(read)
      for (const secret of [scene.objector.personId, scene.objector.name, WORDS]) expect(told).not.toContain(secret)
    }
    const traces = JSON.stringify(await test.db.select().from(audit).where(eq(audit.subject, 'objection')))
    for (const secret of [scene.objector.personId, scene.objector.accountId, WORDS])
      expect(traces).not.toContain(secret)
  })

  it('is on no list and no sheet of the deciding level itself', async () => {
    const scene = await objectionScene(test.db)
    const objectionId = await object(scene)
    const told = JSON.stringify([
      await call(scene.village, scene.officer, 'objections.queue', { filter: 'all' }),
      await call(scene.village, scene.officer, 'objections.sheet', { objectionId }),
    ])
    for (const secret of [scene.objector.personId, scene.objector.name, WORDS]) expect(told).not.toContain(secret)
  })
})

describe('recusal from an objection', () => {
  it('keeps away an officer who shares a household with the praised, and says why', async () => {
    const scene = await objectionScene(test.db)
    await give(scene.village, scene.praised[0], 'townshipOfficer', TOWNSHIP)
    const objectionId = await object(scene)
    const answer = { objectionId, verdict: 'rejected', reason: '情况属实，有人作证。' } as const
    expect(await refusal(scene.village, scene.praised[0], 'objections.answer', answer)).toBe('RECUSED')
    const sheet = await call(scene.village, scene.praised[0], 'objections.sheet', { objectionId })
    expect(sheet).toMatchObject({ recusedFor: ['isParty'], answers: [], can: [] })
    expect(sheet.line).toBeUndefined()
    expect(await identity(scene, scene.praised[0], objectionId)).toBe('RECUSED')
  })

  it('keeps away the objector’s own household without a word, so that nobody learns who objected', async () => {
    const scene = await objectionScene(test.db)
    const [objector, relative] = await household(scene.village, ['冯提出', '冯干部'], NEXT_VILLAGE)
    if (!objector || !relative) throw new Error('nobody there')
    await give(scene.village, relative, 'townshipOfficer', TOWNSHIP)
    const objectionId = await object(scene, objector)
    expect((await call(scene.village, relative, 'objections.queue', { filter: 'all' })).rows).toEqual([])
    expect(await refusal(scene.village, relative, 'objections.sheet', { objectionId })).toBe('NOT_FOUND')
    expect(await identity(scene, relative, objectionId)).toBe('NOT_FOUND')
    expect((await call(scene.village, scene.officer, 'objections.queue', {})).rows).toHaveLength(1)
  })

  it('passes over a level at which nobody is left', async () => {
    const scene = await objectionScene(test.db)
    await object(scene, scene.officer)
    expect(await ownOf(scene, scene.officer)).toMatchObject({ level: 'county' })
    const stranger = await person(scene.village, '另一位')
    await object(scene, stranger)
    expect(await ownOf(scene, stranger)).toMatchObject({ level: 'township' })
  })
})
