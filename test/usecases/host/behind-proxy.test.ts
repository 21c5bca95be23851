import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { signIn } from '../../../cloudfunctions/platform/db/schema'
import { askFrom } from '../../support/ask-from'
import { useDatabase } from '../../support/database'
import { type RunningProxy, startProxy } from '../../support/loopback-proxy'
import { installedNginx, startNginx } from '../../support/real-nginx'
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

const nginx = installedNginx()
/** What is documented, in a proxy of a few lines that does as it says; and in nginx itself where the machine has it. */
const PROXIES: [string, (target: string) => Promise<RunningProxy>][] = [
  ['a proxy that sets what is documented', startProxy],
  ...(nginx === undefined ? [] : [['nginx', (target) => startNginx(nginx, target)] as (typeof PROXIES)[number]]),
]

describe.each(PROXIES)('a host behind %s', (_which, start) => {
  const behind = { publicOrigin: ORIGIN, trustedProxies: ['127.0.0.1'] }
  const headers = { host: new URL(ORIGIN).host, origin: ORIGIN, 'x-forwarded-for': '198.51.100.1' }
  const from = async () => (await test.db.select({ from: signIn.openedFrom }).from(signIn)).map((row) => row.from)

  it('knows the address of the client, whatever the client says of itself', async () => {
    const { app } = await openTestHost(test.db, { demo: false, network: behind })
    const proxy = await start(await app.listen({ host: '127.0.0.1', port: 0 }))
    expect((await askFrom(`${proxy.url}/sign-in`, { method: 'POST', headers, from: '127.0.0.9' })).status).toBe(200)
    expect(await from()).toEqual(['127.0.0.9'])
    await proxy.close()
    await app.close()
  })

  it('believes nobody else', async () => {
    const { app } = await openTestHost(test.db, { demo: false, network })
    const proxy = await start(await app.listen({ host: '127.0.0.1', port: 0 }))
    expect((await askFrom(`${proxy.url}/sign-in`, { method: 'POST', headers })).status).toBe(200)
    expect(await from()).toEqual(['127.0.0.1'])
    await proxy.close()
    await app.close()
  })
})

if (nginx !== undefined)
  it('nginx takes the largest photo, leads to TLS, and shows nobody whether the host is ready', async () => {
    const { app } = await openTestHost(test.db, { demo: false, network })
    const proxy = await startNginx(nginx, await app.listen({ host: '127.0.0.1', port: 0 }))
    const photo = { method: 'PUT', headers: { 'content-type': 'image/jpeg' }, body: new Uint8Array(LIMITS.photoBytes) }
    expect((await askFrom(`${proxy.url}/photo/nobody`, photo)).status).not.toBe(413)
    const name = new URL(ORIGIN).host
    const led = await askFrom(`${proxy.plain}/x?y=1`, { headers: { host: name } })
    expect(led).toEqual({ status: 301, location: `${ORIGIN}/x?y=1` })
    expect((await askFrom(`${proxy.url}/ready`, {})).status).toBe(403)
    expect((await askFrom(`${proxy.url}/health`, {})).status).toBe(200)
    await proxy.close()
    await app.close()
  })
