import { answerCall } from '../../cloudfunctions/answer-call'
import { LIMITS } from '../../cloudfunctions/contract/limits'
import { newId } from '../../cloudfunctions/platform/ids'
import { useDatabase } from '../support/database'
import { adoptRules, person } from '../support/people'
import { testVillage } from '../support/village'

const test = useDatabase()

async function scene() {
  const { village, log } = await testVillage(test.db)
  await adoptRules(village)
  const who = await person(village, '周某人')
  const ask = (request: unknown) => answerCall(village, who, request)
  const codeOf = async (request: unknown) => {
    const answer = await ask(request)
    return answer.ok ? 'answered' : answer.error.code
  }
  return { village, log, who, ask, codeOf }
}

describe('what is no call', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a text', 'session.me'],
    ['a list', ['session.me']],
    ['a call without a path', { input: {} }],
    ['a path that is no text', { path: ['session.me'] }],
    ['an endless path', { path: 'x'.repeat(81) }],
    ['an intent that is no id', { path: 'session.me', intent: 'now' }],
  ])('%s is refused', async (_, request) => {
    const { codeOf } = await scene()
    expect(await codeOf(request)).toBe('INVALID_INPUT')
  })

  it.each([
    '',
    'nothing',
    'deeds',
    'deeds.nothing',
    '__proto__',
    'constructor',
    'toString',
    'deeds.__proto__',
    'deeds.constructor',
    'deeds.get.call',
    '_def',
    'createCaller',
    'Session.Me',
    'session.me ',
  ])('the path "%s" names no procedure', async (path) => {
    const { codeOf } = await scene()
    expect(await codeOf({ path, input: {}, intent: newId() })).toBe('UNKNOWN_PROCEDURE')
  })

  it('a call over 64 KB is refused, counted in bytes as it is sent', async () => {
    const { codeOf } = await scene()
    const call = (text: string) => ({ path: 'people.findPerson', input: { villageCode: '410523', name: text } })
    const rest = Buffer.byteLength(JSON.stringify(call('')))
    const room = LIMITS.callBytes - rest
    expect(await codeOf(call('a'.repeat(room)))).toBe('INVALID_INPUT')
    expect(await codeOf(call('a'.repeat(room + 1)))).toBe('CALL_TOO_LARGE')
    expect(await codeOf(call('字'.repeat(Math.ceil((room + 1) / 3))))).toBe('CALL_TOO_LARGE')
  })
})

describe('a fault of ours', () => {
  it('is answered as a code and a request id, and the log says what it was under the same id', async () => {
    const { village, log, who } = await scene()
    const broken = { ...village, clock: { now: () => new Date(Number.NaN) } }
    const answer = await answerCall(broken, who, { path: 'session.me', input: {} })
    if (answer.ok) throw new Error('a broken clock was answered')
    expect(Object.keys(answer.error).toSorted()).toEqual(['code', 'requestId'])
    expect(answer.error.code).toBe('INTERNAL')
    const line = log.find((one) => one.requestId === answer.error.requestId)
    expect(line).toMatchObject({ level: 'error', event: 'call failed', path: 'session.me', fault: 'RangeError' })
  })

  it('of the database tells no statement and no value of it to anybody', async () => {
    const { village, log, who } = await scene()
    const db = new Proxy(village.db, {
      get() {
        throw new Error('relation "person" does not exist, params: 周某人')
      },
    })
    const answer = await answerCall({ ...village, db }, who, { path: 'points.balance', input: {} })
    expect(answer).toEqual({ ok: false, error: { code: 'INTERNAL', requestId: expect.any(String) } })
    expect(log.at(-1)).toMatchObject({ level: 'error', path: 'points.balance' })
  })

  it('is not what a refusal is: those are not logged', async () => {
    const { codeOf, log } = await scene()
    expect(await codeOf({ path: 'people.bindingRequests', input: {} })).toBe('NO_RIGHT')
    expect(await codeOf({ path: 'people.findPerson', input: {} })).toBe('INVALID_INPUT')
    expect(log).toEqual([])
  })
})
