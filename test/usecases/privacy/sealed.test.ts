import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { objection, objectionSealed } from '../../../cloudfunctions/platform/db/schema'
import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { exportOf } from '../../support/export'
import { answerIt, object, objectionScene } from '../../support/objections'

const test = useDatabase()

describe('the identity of an objector', () => {
  it('is deleted two years after the outcome, on the day after; what came of the objection stays', async () => {
    const scene = await objectionScene(test.db)
    const { village, clock, officer } = scene
    await answerIt(scene, officer, await object(scene), 'upheld')
    const sealed = async () => (await test.db.select().from(objectionSealed)).length
    const [closed] = await test.db.select().from(objection)
    expect(closed?.closedAt?.toISOString().slice(0, 10)).toBe('2026-03-04')
    clock.set('2028-03-04T15:59:59.000Z')
    await runDueJobs(village)
    expect(await sealed()).toBe(1)
    clock.set('2028-03-04T16:00:00.000Z')
    await runDueJobs(village)
    expect(await sealed()).toBe(0)
    expect(await test.db.select().from(objection)).toMatchObject([{ status: 'upheld' }])
    await runDueJobs(village)
  })

  it('is theirs to export, and they see who read it', async () => {
    const scene = await objectionScene(test.db)
    const { village, objector, officer } = scene
    const objectionId = await object(scene)
    await call(village, officer, 'objections.readSealed', { objectionId, part: 'words' })
    expect((await call(village, objector, 'privacy.whoRead', {})).rows).toEqual([])
    await call(village, officer, 'objections.readSealed', { objectionId, part: 'identity' })
    expect((await call(village, objector, 'privacy.whoRead', {})).rows).toMatchObject([
      { what: 'sealedIdentity', readerName: officer.name },
    ])
    const mine = await exportOf(village, objector)
    expect(mine.objections).toMatchObject([{ ground: 'untrue', status: 'open' }])
    expect(JSON.stringify(mine)).not.toContain(officer.name)
  })
})
