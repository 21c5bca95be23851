import { answerCall } from '../../cloudfunctions/answer-call'
import type { DivisionCode } from '../../cloudfunctions/contract/ids'
import { newId } from '../../cloudfunctions/platform/ids'
import { call, refusal, send } from '../support/call'
import { countRows } from '../support/contract/count-rows'
import { useDatabase } from '../support/database'
import { nomination } from '../support/deeds'
import { onTheWire } from '../support/on-the-wire'
import { adoptRules, council, person } from '../support/people'
import { testVillage } from '../support/village'

const test = useDatabase()

async function scene() {
  const { village } = await testVillage(test.db)
  await adoptRules(village)
  await council(village, 3)
  const [who, praised] = [await person(village, '赵推荐'), await person(village, '钱帮忙')]
  const nominate = (intent: string, over: object = {}) =>
    send(village, who, 'deeds.nominate', { ...nomination(village, [praised]), ...over }, intent)
  const deeds = async () => (await call(village, who, 'deeds.mine', {})).rows.length
  return { village, who, praised, nominate, deeds }
}

describe('an act of a person, carried by its intent', () => {
  it('is answered the same again and done once', async () => {
    const { village, nominate, deeds } = await scene()
    const intent = newId()
    const first = await nominate(intent)
    const before = await countRows(village.db)
    const again = await nominate(intent)
    expect(onTheWire(again)).toMatchObject({ ok: true, data: onTheWire(first.ok && first.data) })
    expect(await countRows(village.db)).toEqual(before)
    expect(await deeds()).toBe(1)
  })

  it('that arrives twice at once is done once, and both are answered the same', async () => {
    const { nominate, deeds } = await scene()
    const intent = newId()
    const answers = await Promise.all([nominate(intent), nominate(intent), nominate(intent)])
    expect(new Set(answers.map((answer) => answer.ok && JSON.stringify(answer.data))).size).toBe(1)
    expect(answers.every((answer) => answer.ok)).toBe(true)
    expect(await deeds()).toBe(1)
  })

  it('is another act with another intent', async () => {
    const { nominate, deeds } = await scene()
    await nominate(newId())
    await nominate(newId())
    expect(await deeds()).toBe(2)
  })

  it('is refused with another body, or for another procedure', async () => {
    const { village, who, nominate, deeds } = await scene()
    const intent = newId()
    await nominate(intent)
    expect(await nominate(intent, { place: '村西' })).toMatchObject({ error: { code: 'INTENT_REUSED' } })
    expect(await refusal(village, who, 'photos.requestTicket', {}, intent)).toBe('INTENT_REUSED')
    expect(await deeds()).toBe(1)
  })

  it('belongs to one account: another may use the same', async () => {
    const { village, praised, nominate } = await scene()
    const intent = newId()
    await nominate(intent)
    expect(await refusal(village, praised, 'photos.requestTicket', {}, intent)).toBeNull()
  })

  it('that was refused may be tried again: nothing is kept of it', async () => {
    const { village, who, nominate } = await scene()
    const intent = newId()
    const nowhere = { villageCode: '999999999999' as DivisionCode }
    const before = await countRows(village.db)
    expect(await nominate(intent, nowhere)).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(await countRows(village.db)).toEqual(before)
    expect(await refusal(village, who, 'photos.requestTicket', {}, intent)).toBeNull()
  })

  it('is needed for a command, and for no query', async () => {
    const { village, who } = await scene()
    const ask = (path: string) => answerCall(village, who, { path, input: {} })
    expect(await ask('photos.requestTicket')).toMatchObject({ error: { code: 'INTENT_REQUIRED' } })
    expect(await ask('points.balance')).toMatchObject({ ok: true })
  })

  it('of a guest is asked to sign in first', async () => {
    const { village } = await scene()
    const request = { path: 'photos.requestTicket', input: {} }
    expect(await answerCall(village, { accountId: null }, request)).toMatchObject({ error: { code: 'NOT_SIGNED_IN' } })
  })
})
