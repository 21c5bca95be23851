import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Product, startProduct } from '../support/product'

/** A first start builds the app, if nobody did, and plays the demo's past. */
jest.setTimeout(300_000)

const COMMANDS = 40
const KILLED_AFTER = 25

const folder = mkdtempSync(join(tmpdir(), 'yuexiang-killed-'))
let product: Product | undefined

beforeAll(async () => {
  product = await startProduct(folder)
})
afterAll(async () => {
  await product?.end('SIGKILL')
  rmSync(folder, { recursive: true })
})

const post = (path: string, body: unknown, cookie = '') =>
  fetch(`${product?.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  })

async function signIn(): Promise<string> {
  const { people } = await (await fetch(`${product?.url}/demo/people`)).json()
  const answer = await post('/demo/session', { accountId: people[0].accountId })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

const requestTicket = async (cookie: string, intent: string) =>
  (await post('/call/photos.requestTicket', { input: {}, intent }, cookie)).json()

describe('a host that is killed while people are writing', () => {
  it('has lost nothing that it had answered', async () => {
    const cookie = await signIn()
    const answered = new Map<string, unknown>()
    const send = async (intent: string) => {
      const answer = await requestTicket(cookie, intent)
      answered.set(intent, answer.data)
      if (answered.size === KILLED_AFTER) await product?.end('SIGKILL')
    }
    await Promise.allSettled(Array.from({ length: COMMANDS }, () => send(randomUUID())))
    expect(answered.size).toBeGreaterThanOrEqual(KILLED_AFTER)

    product = await startProduct(folder)
    for (const [intent, data] of answered) {
      expect(await requestTicket(cookie, intent)).toMatchObject({ ok: true, data })
    }
  })

  it('stops on Ctrl-C without a word of complaint, and gives the folder back', async () => {
    expect(await product?.end('SIGINT')).toBe(0)
    expect(product?.printed.join('\n')).toContain('Stopped.')
    product = await startProduct(folder)
    expect((await fetch(`${product.url}/health`)).status).toBe(200)
  })
})
