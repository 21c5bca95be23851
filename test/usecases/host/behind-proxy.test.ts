import { useDatabase } from '../../support/database'
import { openTestHost } from '../../support/test-host'

const test = useDatabase()
const ORIGIN = 'https://yuexiang.example.cn'
const network = { publicOrigin: ORIGIN, trustedProxies: ['10.1.0.0/16'] }

describe('pages of other origins', () => {
  const POSTS: [string, string | undefined, number][] = [
    ['of the county', ORIGIN, 200],
    ['that name none', undefined, 200],
    ['of another site', 'https://elsewhere.example', 403],
    ['of the same name without TLS', 'http://yuexiang.example.cn', 403],
    ['of no origin', 'null', 403],
  ]
  it.each(POSTS)('%s: %s', async (_which, origin, status) => {
    const { app } = await openTestHost(test.db, { demo: false, network })
    const headers = origin === undefined ? {} : { origin }
    const answer = await app.inject({ method: 'POST', url: '/call/session.me', headers, payload: { input: {} } })
    expect(answer.statusCode).toBe(status)
    await app.close()
  })

  it('without an address of its own a host knows that by which it was asked', async () => {
    const { app } = await openTestHost(test.db)
    const ask = (origin: string) =>
      app.inject({ method: 'POST', url: '/call/session.me', headers: { host: 'a:1', origin }, payload: { input: {} } })
    expect([(await ask('http://a:1')).statusCode, (await ask('http://b:1')).statusCode]).toEqual([200, 403])
    await app.close()
  })
})

describe('cookies of a host behind TLS', () => {
  it('travel over TLS only', async () => {
    const { app } = await openTestHost(test.db, { demo: false, network })
    const answer = await app.inject({ method: 'POST', url: '/sign-in' })
    expect(answer.cookies).toEqual([expect.objectContaining({ secure: true, httpOnly: true, sameSite: 'Strict' })])
    expect(answer.headers['strict-transport-security']).toMatch(/^max-age=\d{8}$/)
    await app.close()
  })
})
