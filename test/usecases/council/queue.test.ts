import { declining } from '../../support/ballots'
import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nominate, reviewOf } from '../../support/deeds'
import { adoptRules, council, person } from '../../support/people'
import { testVillage } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const [member] = await council(village, 3)
  if (!member) throw new Error('a council of three')
  const [nominator, praised] = [await person(village, '赵推荐'), await person(village, '钱帮忙')]
  const send = async (over: Parameters<typeof nominate>[3] = {}) =>
    reviewOf(village, await nominate(village, nominator, [praised], over))
  const ask = async (filter?: 'toDecide' | 'overdue' | 'decidedByMe' | 'all') =>
    (await call(village, member, 'council.queue', { filter })).rows.map((row) => row.reviewId)
  return { village, clock, member, send, ask }
}

describe('the queue of a member', () => {
  it('is what waits for their ballot, oldest first', async () => {
    const { village, clock, member, send, ask } = await scene()
    const first = await send()
    clock.forward({ minutes: 1 })
    const second = await send()
    expect(await ask()).toEqual([first, second])
    await call(village, member, 'council.castBallot', declining(first))
    expect(await ask()).toEqual([second])
    expect(await ask('decidedByMe')).toEqual([first])
    expect(await ask('all')).toEqual([first, second])
  })

  it('shows a short beginning of the story, not all of it', async () => {
    const { village, member, send } = await scene()
    await send({ story: '好'.repeat(200) })
    const [row] = (await call(village, member, 'council.queue', {})).rows
    expect(row?.deed).toMatchObject({ summary: '好'.repeat(60), photoCount: 0, witnessCount: 0 })
  })

  it('marks what is overdue after five days', async () => {
    const { clock, send, ask } = await scene()
    const reviewId = await send()
    clock.set('2026-03-09T01:59:59Z')
    expect(await ask('overdue')).toEqual([])
    clock.set('2026-03-09T02:00:00Z')
    expect(await ask('overdue')).toEqual([reviewId])
  })

  it('is filtered by class', async () => {
    const { village, member, send } = await scene()
    await send()
    const reviewId = await send({ deedClass: 'filialPiety' })
    const { rows } = await call(village, member, 'council.queue', { deedClass: 'filialPiety' })
    expect(rows.map((row) => row.reviewId)).toEqual([reviewId])
  })

  it('is turned around, or led by what is due first', async () => {
    const { village, clock, member, send } = await scene()
    const sent: string[] = []
    for (let index = 0; index < 21; index++) {
      sent.push(await send())
      clock.forward({ minutes: 1 })
    }
    const ask = async (order: 'newest' | 'due') => {
      const first = await call(village, member, 'council.queue', { order })
      const second = await call(village, member, 'council.queue', { order, cursor: first.next })
      return [...first.rows, ...second.rows].map((row) => row.reviewId)
    }
    expect(await ask('newest')).toEqual(sent.toReversed())
    expect(await ask('due')).toEqual(sent)
  })

  it('pages without losing or repeating one, of the same instant too', async () => {
    const { village, member, send } = await scene()
    const sent: string[] = []
    for (let index = 0; index < 21; index++) sent.push(await send())
    const first = await call(village, member, 'council.queue', {})
    const second = await call(village, member, 'council.queue', { cursor: first.next })
    expect([...first.rows, ...second.rows].map((row) => row.reviewId)).toEqual(sent)
    expect([first.rows.length, second.next]).toEqual([20, undefined])
  })
})
