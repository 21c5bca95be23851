import { signIn } from '../../../cloudfunctions/platform/db/schema'
import { useDatabase } from '../../support/database'
import { startProxy } from '../../support/loopback-proxy'
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

describe('a host behind the proxy of the documentation', () => {
  const behind = { publicOrigin: ORIGIN, trustedProxies: ['127.0.0.1'] }
  const seen = { host: 'yuexiang.example.cn', client: '203.0.113.9' }
  const asks = { method: 'POST', headers: { origin: ORIGIN, 'x-forwarded-for': '198.51.100.1' } }
  const from = async () => (await test.db.select({ from: signIn.openedFrom }).from(signIn)).map((row) => row.from)

  it('knows the address of the client, whatever the client says of itself', async () => {
    const { app } = await openTestHost(test.db, { demo: false, network: behind })
    const proxy = await startProxy(await app.listen({ host: '127.0.0.1', port: 0 }), seen)
    expect((await fetch(`${proxy.url}/sign-in`, asks)).status).toBe(200)
    expect(await from()).toEqual([seen.client])
    await proxy.close()
    await app.close()
  })

  it('believes nobody else', async () => {
    const { app } = await openTestHost(test.db, { demo: false, network })
    const url = await app.listen({ host: '127.0.0.1', port: 0 })
    expect((await fetch(`${url}/sign-in`, asks)).status).toBe(200)
    expect(await from()).toEqual(['127.0.0.1'])
    await app.close()
  })
})
