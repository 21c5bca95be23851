import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, ownerConnection } from '../../../cloudfunctions/platform/db/open-postgres'
import { npmRun, serving } from '../../support/commands'
import { startProxy } from '../../support/loopback-proxy'
import { ROOT } from '../../support/root'
import { TEST_KEYS } from '../../support/test-key'

const server = process.env.TEST_DATABASE_URL ?? ''
const database = `commands_${process.pid}`
const folder = mkdtempSync(join(tmpdir(), 'yuexiang-commands-'))
const app = join(folder, 'app')
const backup = join(folder, 'backup')
const ORIGIN = 'https://yuexiang.example.cn'
const WITHIN_MS = 120_000

const env = {
  DATABASE_URL: Object.assign(new URL(server || 'postgres://none'), { pathname: `/${database}` }).href,
  COUNTY_CODE: '410523',
  COUNTY_NAME: '汤阴县',
  SPONSOR_UNIT: '汤阴县精神文明建设指导委员会办公室',
  FILING_NUMBER: '豫ICP备00000000号',
  CERTIFICATE_KEYS: JSON.stringify(TEST_KEYS),
  PHOTO_FOLDER: join(folder, 'photos'),
  PUBLIC_ORIGIN: ORIGIN,
  APP_FOLDER: app,
  PORT: '0',
}

/** The program of the service, as the page about a county's own servers starts it. */
const SERVICE = (
  /^ExecStart=\S+ (.+)$/m.exec(readFileSync(join(ROOT, 'docs/deploy-server.md'), 'utf8'))?.[1] ?? ''
).split(' ')

async function onServer(statement: string): Promise<void> {
  const sql = connect({ url: server }, { max: 1 })
  await ownerConnection(sql).exec(statement)
  await sql.end()
}

beforeAll(async () => {
  await onServer(`create database ${database}`)
  mkdirSync(app)
  writeFileSync(join(app, 'index.html'), '<html><head></head><body></body></html>')
})
afterAll(async () => {
  await onServer(`drop database ${database} with (force)`)
  rmSync(folder, { recursive: true })
})

it(
  'a server that is told nothing says all that it has to be told, and does not start',
  async () => {
    const { code, said } = await npmRun('serve', [], {
      ...env,
      COUNTY_NAME: '',
      PUBLIC_ORIGIN: 'http://a',
      DATABASE_URL: '',
    })
    expect(code).toBe(1)
    for (const name of ['COUNTY_NAME is missing', 'PUBLIC_ORIGIN must be https://', 'DATABASE_URL is missing'])
      expect(said).toContain(name)
    expect(said).not.toContain('    at ')
  },
  WITHIN_MS,
)

it(
  'a county is served, backed up while it serves, and restored',
  async () => {
    const running = await serving(SERVICE, env)
    expect((await fetch(`${running.url}/ready`)).status).toBe(200)
    const proxy = await startProxy(running.url)
    const ask = (origin: string) =>
      fetch(`${proxy.url}/call/session.me`, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json' },
        body: '{"input":{}}',
      })
    expect([(await ask(ORIGIN)).status, (await ask('https://elsewhere.example')).status]).toEqual([200, 403])
    await proxy.close()

    const officer = ['--village', '410523100200', '--name', '王县长', '--born', '1975', '--until', '2099-02-28']
    const nobody = await npmRun('appoint', officer, env)
    expect(nobody).toMatchObject({ code: 1, said: expect.stringContaining('Nobody of this name, year and village') })
    expect(nobody.said).not.toContain('    at ')
    expect((await npmRun('appoint', ['--name', '王县长'], env)).said).toContain(
      '--village <the twelve digits of the village>',
    )

    expect(await npmRun('backup', [backup], env)).toMatchObject({
      code: 0,
      said: expect.stringContaining('Backed up 410523'),
    })
    expect(existsSync(join(backup, 'manifest.json'))).toBe(true)
    const early = await npmRun('restore', [backup, '--replace'], env)
    expect(early).toMatchObject({ code: 1, said: expect.stringContaining('A server of this county is running') })
    expect(await running.stop()).toMatchObject({ code: 0, said: expect.stringContaining('Stopped.') })

    expect((await npmRun('restore', [backup], env)).said).toContain('The county is not empty')
    const restored = await npmRun('restore', [backup, '--replace'], env)
    expect(restored).toMatchObject({ code: 0, said: expect.stringContaining('every link recomputed') })
  },
  WITHIN_MS,
)
