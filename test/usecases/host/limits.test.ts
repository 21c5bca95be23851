import { answerCall } from '../../../cloudfunctions/answer-call'
import { callLimits } from '../../../cloudfunctions/domain/limit-calls'
import { newId } from '../../../cloudfunctions/platform/ids'
import { rateLimit } from '../../../cloudfunctions/platform/rate-limit'
import { useDatabase } from '../../support/database'
import { household, person } from '../../support/people'
import { openTestHost } from '../../support/test-host'
import { testVillage } from '../../support/village'

const test = useDatabase()

describe('how often somebody may call', () => {
  it('lets so many at once, then so many a second, and says when there is one again', () => {
    let now = 0
    const limit = rateLimit({ perSecond: 0.5, burst: 3 }, () => now)
    const takes = (many: number, key = 'a') => Array.from({ length: many }, () => limit.take(key))
    expect(takes(4)).toEqual([null, null, null, 2])
    expect(takes(1, 'b')).toEqual([null])
    now = 1_000
    expect(takes(1)).toEqual([1])
    now = 2_000
    expect(takes(2)).toEqual([null, 2])
    now = 3_600_000
    expect(takes(4)).toEqual([null, null, null, 2])
  })

  it('keeps no more keys than it has memory for', () => {
    const limit = rateLimit({ perSecond: 1, burst: 1 }, () => 0)
    for (let at = 0; at < 60_000; at += 1) expect(limit.take(`key ${at}`)).toBeNull()
  })

  it('is counted by person for what they read and write, and by village for what it writes', async () => {
    const { village: plain } = await testVillage(test.db)
    const village = { ...plain, limits: callLimits(() => 0) }
    const [one, other] = await household(village, ['钱一', '钱二'])
    const neighbour = await person(village, '孙三')
    const ask = async (who: typeof one, path = 'session.me') => {
      const request = { path, input: path === 'session.me' ? {} : { subject: 'deed', onPhone: true }, intent: newId() }
      const answer = await answerCall(village, { accountId: who?.accountId ?? null }, request)
      return answer.ok ? null : answer.error
    }
    const often = async (many: number, who: typeof one, path?: string) => {
      for (let at = 0; at < many; at += 1) expect(await ask(who, path)).toBeNull()
    }
    await often(200, one)
    expect(await ask(one)).toMatchObject({ code: 'TOO_MANY', retryAfter: 1 })
    expect(await ask(other)).toBeNull()
    await often(60, one, 'messages.setOnPhone')
    expect(await ask(one, 'messages.setOnPhone')).toMatchObject({ code: 'TOO_MANY', retryAfter: 1 })
    for (let at = 60; at < 600; at += 1) village.limits.writesOfVillage.take('410523100200')
    expect(await ask(neighbour, 'messages.setOnPhone')).toMatchObject({ code: 'TOO_MANY' })
    expect(await ask(neighbour)).toBeNull()
  })

  it('is counted by address before anything is read, with the header that tools know; the app itself is given to anybody', async () => {
    const { app } = await openTestHost(test.db, { limits: callLimits(() => 0) })
    const ask = (remoteAddress: string, url = '/sign-in/outcome') => app.inject({ method: 'POST', url, remoteAddress })
    for (let at = 0; at < 1_000; at += 1) expect((await ask('10.0.0.1')).statusCode).toBe(200)
    const refused = await ask('10.0.0.1')
    expect(refused.json()).toMatchObject({ ok: false, error: { code: 'TOO_MANY', retryAfter: 1 } })
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '1'])
    expect((await ask('10.0.0.2')).statusCode).toBe(200)
    expect((await app.inject({ method: 'GET', url: '/health', remoteAddress: '10.0.0.1' })).statusCode).toBe(200)
    await app.close()
  })
})
