import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { exportOf } from '../../support/export'
import { give, person } from '../../support/people'
import { NEXT_VILLAGE, testVillage } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village } = await testVillage(test.db)
  const [me, clerk, elsewhere] = [
    await person(village, '赵自已'),
    await person(village, '文书甲'),
    await person(village, '文书丙', NEXT_VILLAGE),
  ]
  await give(village, clerk, 'clerk')
  await give(village, elsewhere, 'clerk', NEXT_VILLAGE)
  const ask = () =>
    call(village, me, 'privacy.askCorrection', { field: 'name', value: '赵自己', why: '身份证上是这个字。' })
  const waiting = async () => {
    const [request] = (await call(village, clerk, 'privacy.corrections', {})).rows
    if (!request) throw new Error('a request waits')
    return request
  }
  return { village, me, clerk, elsewhere, ask, waiting }
}

describe('a mistake of the roster', () => {
  it('is corrected by the clerk, and who asked is told', async () => {
    const { village, me, clerk, ask, waiting } = await scene()
    await ask()
    expect(await waiting()).toMatchObject({ personName: '赵自已', value: '赵自己' })
    await call(village, clerk, 'privacy.decideCorrection', {
      decision: 'make',
      correctionId: (await waiting()).correctionId,
    })
    expect((await exportOf(village, me)).person).toMatchObject([{ name: '赵自己' }])
    const [message] = (await call(village, me, 'messages.list', {})).rows
    expect(message).toMatchObject({ template: 'correctionMade', facts: { field: 'name' } })
  })

  it('is left as it is with a reason that is told', async () => {
    const { village, me, clerk, ask, waiting } = await scene()
    await ask()
    const { correctionId } = await waiting()
    await call(village, clerk, 'privacy.decideCorrection', {
      decision: 'refuse',
      correctionId,
      reason: '户口本上是原来的字。',
    })
    expect((await call(village, me, 'privacy.myCorrections', {})).rows).toMatchObject([
      { status: 'refused', reason: '户口本上是原来的字。' },
    ])
    expect((await exportOf(village, me)).person).toMatchObject([{ name: '赵自已' }])
  })

  it('waits once a field, is of no other village, and is never the clerk’s own to decide', async () => {
    const { village, me, clerk, elsewhere, ask, waiting } = await scene()
    await ask()
    const again = { field: 'name', value: '赵子己', why: '身份证上是这个字。' } as const
    expect(await refusal(village, me, 'privacy.askCorrection', again)).toBe('WRONG_STATE')
    const make = { decision: 'make', correctionId: (await waiting()).correctionId } as const
    expect(await refusal(village, elsewhere, 'privacy.decideCorrection', make)).toBe('NOT_FOUND')
    await call(village, clerk, 'privacy.decideCorrection', make)
    await call(village, clerk, 'privacy.askCorrection', { ...again, value: '文书乙' })
    expect((await call(village, clerk, 'privacy.corrections', {})).rows).toEqual([])
  })
})
