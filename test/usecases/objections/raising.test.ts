import { OBJECTION_GROUNDS } from '../../../cloudfunctions/contract/objection-words'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { lineOf, object, objectionScene, ownOf, WORDS } from '../../support/objections'
import { newAccount, person, writing } from '../../support/people'
import { NEXT_VILLAGE } from '../../support/village'

const test = useDatabase()

describe('raising an objection', () => {
  it.each(OBJECTION_GROUNDS)('takes the ground %s', async (ground) => {
    const scene = await objectionScene(test.db)
    await object(scene, scene.objector, ground)
    expect(await ownOf(scene, scene.objector)).toMatchObject({
      ground,
      status: 'open',
      level: 'township',
      words: WORDS,
    })
  })

  it('is in time at 23:59:59 and late at 00:00:00, before any job has run', async () => {
    const scene = await objectionScene(test.db)
    const lineId = await lineOf(scene, scene.praised[0])
    const { closesAt } = await call(scene.village, null, 'notices.get', { noticeId: scene.noticeId })
    const raise = { lineId, ground: 'untrue', words: WORDS } as const
    scene.clock.set(new Date(new Date(closesAt).getTime() - 1000))
    expect(await refusal(scene.village, scene.objector, 'objections.raise', raise)).toBeNull()
    scene.clock.set(closesAt)
    expect(await refusal(scene.village, scene.nominator, 'objections.raise', raise)).toBe('OBJECTION_LATE')
  })

  it('is for bound residents of the whole county, the praised person too, once a person and line', async () => {
    const scene = await objectionScene(test.db)
    const [first, second] = scene.praised
    const raise = { lineId: await lineOf(scene, first), ground: 'procedure', words: WORDS } as const
    const neighbour = await person(scene.village, '邻村的人', NEXT_VILLAGE)
    const unbound = { accountId: await writing(scene.village, newAccount) }
    expect(await refusal(scene.village, unbound, 'objections.raise', raise)).toBe('NOT_BOUND')
    expect(await refusal(scene.village, neighbour, 'objections.raise', raise)).toBeNull()
    expect(await refusal(scene.village, first, 'objections.raise', raise)).toBeNull()
    expect(await refusal(scene.village, neighbour, 'objections.raise', raise)).toBe('ALREADY_OBJECTED')
    const other = { ...raise, lineId: await lineOf(scene, second) }
    expect(await refusal(scene.village, neighbour, 'objections.raise', other)).toBeNull()
  })
})
