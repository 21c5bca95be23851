import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appFaults } from '../../../config/deploy/check-app'
import { cloudbasercFaults } from '../../../config/deploy/check-cloudbaserc'
import { functionFaults } from '../../../config/deploy/check-function'
import { FUNCTION_BYTES, FUNCTION_NAMES } from '../../../config/deploy/limits'
import { ROOT } from '../../support/architecture/source-files'

const RC = join(ROOT, 'cloudbaserc.json')
let built = ''

beforeAll(() => {
  built = mkdtempSync(join(tmpdir(), 'functions-'))
  execFileSync(process.execPath, ['--import', 'tsx', join(ROOT, 'config/build-functions.ts'), built], { stdio: 'pipe' })
})
afterAll(() => rmSync(built, { recursive: true }))

/** A built function in which a fault was planted. */
function planted(name: 'api' | 'jobs' | 'wxpush', plant: (folder: string) => void): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'))
  try {
    cpSync(join(built, name), folder, { recursive: true })
    plant(folder)
    return functionFaults(folder, name, { PGPASSWORD: 'correct-horse', PGUSER: 'yuexiang' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const append = (file: string, text: string) => (folder: string) =>
  writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8') + text)

describe('what is deployed', () => {
  it('has nothing against it as it is built here', () => {
    for (const name of FUNCTION_NAMES) expect(functionFaults(join(built, name), name, {})).toEqual([])
    expect(cloudbasercFaults(RC, built)).toEqual([])
  })

  it.each([
    [
      'an embedded database',
      append('index.js', '\n// node_modules/@electric-sql/pglite/dist/index.js'),
      'api carries @electric-sql/pglite',
    ],
    [
      'a password of the environment',
      append('index.js', '\nconst p = "correct-horse"'),
      'api carries the value of PGPASSWORD',
    ],
    [
      'an address with a password',
      append('index.js', '\n// postgres://me:secret@host/db'),
      'api carries a password in an address',
    ],
    ['a private key', append('index.js', '\n// -----BEGIN RSA PRIVATE KEY-----'), 'api carries a private key'],
    ['too much', append('index.js', `\n//${'x'.repeat(FUNCTION_BYTES)}`), 'over'],
    [
      'a file that nobody needs',
      (folder: string) => writeFileSync(join(folder, '.env.local'), 'A=1'),
      'api would upload .env.local',
    ],
    ['no configuration', (folder: string) => rmSync(join(folder, 'config.json')), 'api has no config.json'],
    [
      'a right that it never uses',
      (folder: string) => writeFileSync(join(folder, 'config.json'), '{"permissions":{"openapi":["wxacode.get"]}}'),
      'api may ask wxacode.get and never does',
    ],
    [
      'a bundle that does not load',
      (folder: string) => writeFileSync(join(folder, 'index.js'), 'require("fastify")'),
      'api does not load, or exports no main',
    ],
  ])('with %s is refused', (_what, plant, fault) => {
    expect(planted('api', plant).join('\n')).toContain(fault)
  })

  it('is deployed with the values of the county, none of which stands in the file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rc-'))
    const path = join(folder, 'cloudbaserc.json')
    const faultsOf = (change: (text: string) => string) => {
      writeFileSync(path, change(readFileSync(RC, 'utf8')))
      return cloudbasercFaults(path, built).join('\n')
    }
    expect(faultsOf((text) => text.replace('{{env.PGPASSWORD}}', 'correct-horse'))).toContain('PGPASSWORD')
    expect(faultsOf((text) => text.replace('"timeout": 60', '"timeout": 600'))).toContain('timeout')
    expect(faultsOf((text) => text.replace('0 * * * * * *', '0 0 * * * * *'))).toContain('jobs has other triggers')
    rmSync(folder, { recursive: true })
  })
})

it('a mini-program over the platform’s size, or with a secret in it, is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weapp-'))
  expect(appFaults(folder, {})).toEqual([])
  writeFileSync(join(folder, 'app.json'), '{"subPackages":[{"root":"pages/more"}]}')
  writeFileSync(
    join(folder, 'app.js'),
    `"${'x'.repeat(2 * 1024 * 1024)}"; var appSecret = "0123456789abcdef0123456789abcdef"`,
  )
  const faults = appFaults(folder, {}).join('\n')
  expect(faults).toContain('the main package has')
  expect(faults).toContain('app.js carries an app secret')
  rmSync(folder, { recursive: true })
})
