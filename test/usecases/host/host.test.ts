import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { InjectOptions } from 'fastify'
import { ERRORS, type ErrorCode } from '../../../cloudfunctions/contract/errors'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { useDatabase } from '../../support/database'
import { makeAccount, openTestHost } from '../../support/test-host'

const test = useDatabase()
const json = { 'content-type': 'application/json' }

async function send(request: InjectOptions, options: Parameters<typeof openTestHost>[1] = {}) {
  const host = await openTestHost(test.db, options)
  const answer = await host.app.inject(request)
  await host.app.close()
  return { answer, ...host }
}

const big = 'x'.repeat(LIMITS.callBytes + 1)
const REFUSALS: [string, InjectOptions, ErrorCode][] = [
  ['a call over its limit', { method: 'POST', url: '/call/session.me', payload: { input: big } }, 'CALL_TOO_LARGE'],
  ['a body that is no JSON', { method: 'POST', url: '/call/session.me', headers: json, payload: '{' }, 'INVALID_INPUT'],
  [
    'a body of another kind',
    { method: 'POST', url: '/call/session.me', headers: { 'content-type': 'text/plain' }, payload: '{}' },
    'INVALID_INPUT',
  ],
  ['an unknown procedure', { method: 'POST', url: '/call/no.such', payload: {} }, 'UNKNOWN_PROCEDURE'],
  [
    'a command of nobody',
    { method: 'POST', url: '/call/photos.requestTicket', payload: { input: {} } },
    'NOT_SIGNED_IN',
  ],
  [
    'a photo that is none',
    { method: 'PUT', url: '/photos/t', headers: { 'content-type': 'image/jpeg' }, payload: 'x' },
    'PHOTO_NOT_JPEG',
  ],
  [
    'a photo of another kind',
    { method: 'PUT', url: '/photos/t', headers: { 'content-type': 'image/png' }, payload: 'x' },
    'PHOTO_NOT_JPEG',
  ],
  [
    'a photo over its limit',
    {
      method: 'PUT',
      url: '/photos/t',
      headers: { 'content-type': 'image/jpeg' },
      payload: Buffer.alloc(LIMITS.photoBytes + 1),
    },
    'PHOTO_TOO_LARGE',
  ],
  ['an id that is none', { method: 'GET', url: '/photo/1' }, 'NOT_FOUND'],
  ['an address that is not readable', { method: 'GET', url: '/photo/%E0%A4%A' }, 'INVALID_INPUT'],
  ['an unknown address', { method: 'GET', url: '/nothing' }, 'NOT_FOUND'],
  [
    'a session of nobody',
    { method: 'POST', url: '/demo/session', payload: { accountId: '018f0000-0000-7000-8000-000000000000' } },
    'NOT_FOUND',
  ],
]

describe('the host refuses with a code, a request id and nothing else', () => {
  it.each(REFUSALS)('%s', async (_what, request, code) => {
    const { answer } = await send(request)
    const requestId = answer.headers['x-request-id']
    expect(requestId).toEqual(expect.stringMatching(/^[0-9a-f-]{36}$/))
    expect(answer.json()).toEqual({ ok: false, error: expect.objectContaining({ code, requestId }) })
    expect(answer.statusCode).toBe(ERRORS[code].status)
  })
})

describe('what every answer carries', () => {
  it('a request id that the log has too, and no address', async () => {
    const { answer, lines } = await send({ method: 'GET', url: '/photo/018f0000-0000-7000-8000-000000000000' })
    const line = lines.find(({ event }) => event === 'answered')
    expect(line).toMatchObject({ requestId: answer.headers['x-request-id'], route: '/photo/:photoId', status: 404 })
    expect(JSON.stringify(lines)).not.toContain('018f0000')
  })

  it('headers that keep the browser to our own files', async () => {
    const { answer } = await send({ method: 'GET', url: '/health' })
    expect(answer.json()).toEqual({ ok: true })
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining(`script-src 'self';`),
    })
  })

  it('no word of a fault of ours', async () => {
    await test.asOwner((owner) => owner.execute(sql`alter table session rename to session_gone`))
    const cookie = { cookie: 'yuexiang_session=1' }
    const { answer, lines } = await send({ method: 'POST', url: '/call/session.me', headers: cookie, payload: {} })
    await test.asOwner((owner) => owner.execute(sql`alter table session_gone rename to session`))
    const requestId = answer.headers['x-request-id']
    expect(answer.json()).toEqual({ ok: false, error: { code: 'INTERNAL', requestId } })
    expect(lines).toContainEqual(expect.objectContaining({ level: 'error', requestId, sqlstate: '42P01' }))
  })
})

describe('the app', () => {
  it('is served with its own inline scripts allowed, and kept by the browser only where its name tells the content', async () => {
    const appFolder = mkdtempSync(join(tmpdir(), 'yuexiang-app-'))
    writeFileSync(join(appFolder, 'index.html'), '<script>start()</script>')
    writeFileSync(join(appFolder, 'app.0123abcd.js'), 'run()')
    const { app } = await openTestHost(test.db, { appFolder })
    const page = await app.inject({ method: 'GET', url: '/' })
    const script = await app.inject({ method: 'GET', url: '/app.0123abcd.js' })
    await app.close()
    rmSync(appFolder, { recursive: true })
    expect(page.body).toBe('<script>start()</script>')
    expect(page.headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[\w+/]{43}='/)
    expect(page.headers['cache-control']).toBe('no-cache')
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })
})

describe('a host that is no demo', () => {
  it.each(['GET /demo/people', 'POST /demo/session', 'GET /demo/clock', 'POST /demo/clock'])(
    'has no %s',
    async (route) => {
      const [method = '', url = ''] = route.split(' ')
      const { answer } = await send({ method: method as 'GET', url, payload: {} }, { demo: false })
      expect(answer.json()).toMatchObject({ ok: false, error: { code: 'DEMO_ONLY' } })
    },
  )
})

describe('signing in', () => {
  const cookieOf = (header: string | string[] | undefined): string => String(header).split(';')[0] ?? ''

  async function signedIn() {
    const host = await openTestHost(test.db)
    const accountId = await makeAccount(test.db)
    const answer = await host.app.inject({ method: 'POST', url: '/demo/session', payload: { accountId } })
    const cookie = cookieOf(answer.headers['set-cookie'])
    const me = async () => {
      const request = { method: 'POST', url: '/call/session.me', headers: { cookie }, payload: { input: {} } } as const
      return (await host.app.inject(request)).json().data.signedIn
    }
    return { ...host, answer, cookie, me }
  }

  it('sets a cookie that no script reads and no other site sends, and whose token the database does not know', async () => {
    const { answer, cookie, me, app } = await signedIn()
    expect(String(answer.headers['set-cookie'])).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/)
    expect(await me()).toBe(true)
    const rows = JSON.stringify(await test.db.execute(sql`select id_hash from session`))
    expect(rows).not.toContain(cookie.split('=')[1])
    await app.close()
  })

  it('ends by signing out', async () => {
    const { app, cookie, me } = await signedIn()
    await app.inject({ method: 'DELETE', url: '/session', headers: { cookie } })
    expect(await me()).toBe(false)
    await app.close()
  })

  it('ends after thirty days, but not because the village clock was moved', async () => {
    const { app, me, real } = await signedIn()
    await app.inject({ method: 'POST', url: '/demo/clock', payload: { days: 40 } })
    expect(await me()).toBe(true)
    real.forward({ days: 30 })
    expect(await me()).toBe(false)
    await app.close()
  })
})

describe('the demo clock', () => {
  const clockOf = async () => (await send({ method: 'GET', url: '/demo/clock' })).answer.json()

  it('moves forward, and stays there after a restart', async () => {
    expect(await clockOf()).toEqual({ now: '2026-03-02T02:00:00.000Z', nextEvent: null })
    const { answer } = await send({ method: 'POST', url: '/demo/clock', payload: { days: 3 } })
    expect(answer.json()).toEqual({ now: '2026-03-05T02:00:00.000Z' })
    expect(await clockOf()).toMatchObject({ now: '2026-03-05T02:00:00.000Z' })
  })

  it.each([{ days: 0 }, { days: -1 }, { days: 1.5 }, { to: 'yesterday' }, {}])('takes no %j', async (payload) => {
    const { answer } = await send({ method: 'POST', url: '/demo/clock', payload })
    expect(answer.json()).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
    expect(await clockOf()).toMatchObject({ now: '2026-03-02T02:00:00.000Z' })
  })

  it('stays where it is when nothing is due', async () => {
    const { answer } = await send({ method: 'POST', url: '/demo/clock', payload: { to: 'nextEvent' } })
    expect(answer.json()).toEqual({ now: '2026-03-02T02:00:00.000Z' })
  })
})
