import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { FUNCTION_BYTES } from '../config/deploy/limits'
import { TEST_KEYS } from '../test/support/test-key'
import { VILLAGE } from '../test/support/village'
import type { County } from './support/county'
import { type FreshProcess, runFresh } from './support/fresh-process'
import { median } from './support/measure'
import { atMost, type Finding, millis, times } from './support/report'

const ROOT = join(__dirname, '..')
const BUILT = join(ROOT, 'dist/cloudfunctions')
const ROUNDS = 9
const API_AT_MOST = 3

const bytesOf = (name: string): number =>
  readdirSync(join(BUILT, name)).reduce((sum, file) => sum + statSync(join(BUILT, name, file)).size, 0)

function sizes(): Finding {
  const found = readdirSync(BUILT).map((name) => ({ name, bytes: bytesOf(name) }))
  return {
    question: 'bundles of the functions',
    measured: found.map(({ name, bytes }) => `${name} ${Math.round(bytes / 1024)} KB`).join(', '),
    limit: {
      text: `each at most ${FUNCTION_BYTES / 1024} KB`,
      kept: found.every(({ bytes }) => bytes <= FUNCTION_BYTES),
    },
    limitedBy: 'our own code, drizzle and the migrations; not minified, so that stacks can be read',
  }
}

/** From before the first require to the first answer; both read rows from the same county. */
const ANSWER = 'process.stdout.write(String(performance.now() - began)), process.exit(0)'
const EMPTY = '0'
const SELECT = `const began = performance.now()
const sql = require('postgres')(process.env.DATABASE_URL, { max: 1, connection: { search_path: process.env.BENCH_SCHEMA } })
sql\`select code, name from division limit 20\`.then((rows) => { if (rows.length !== 20) throw rows; ${ANSWER} })`
const API = `const began = performance.now()
require(process.env.BENCH_API).main({ path: 'points.rules', input: { villageCode: '${VILLAGE}' } })
  .then((answer) => { if (!answer.ok) throw answer; ${ANSWER} })`

function startsOf(url: string, { schemaName }: County): Record<'empty' | 'select' | 'api', FreshProcess[]> {
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: url,
    BENCH_SCHEMA: schemaName,
    BENCH_API: join(BUILT, 'api'),
    COUNTY_CODE: schemaName.slice(1),
    COUNTY_NAME: '汤阴县',
    SPONSOR_UNIT: '—',
    FILING_NUMBER: '—',
    CERTIFICATE_KEYS: JSON.stringify(TEST_KEYS),
  }
  const starts = { empty: [], select: [], api: [] } as Record<'empty' | 'select' | 'api', FreshProcess[]>
  for (let round = 0; round < ROUNDS; round += 1) {
    starts.empty.push(runFresh(EMPTY, ROOT, env))
    starts.select.push(runFresh(SELECT, ROOT, env))
    starts.api.push(runFresh(API, ROOT, env))
  }
  return starts
}

function coldStart(url: string, county: County): Finding {
  const { empty, select, api } = startsOf(url, county)
  const ratioTo = (others: FreshProcess[], of: (one: FreshProcess) => number): number =>
    median(api.map((one, round) => of(one) / of(others[round] ?? one)))
  const toEmpty = ratioTo(empty, (one) => one.wholeMs)
  const toSelect = ratioTo(select, (one) => one.answerMs)
  const answer = millis(median(api.map((one) => one.answerMs)))
  return {
    question: 'first answer of api in a fresh process',
    measured: `${times(toEmpty)} a bare node start, ${times(toSelect)} a bare select from require to first row (${answer})`,
    limit: atMost(toSelect, API_AT_MOST),
    limitedBy: 'reading and compiling the bundle, and a second connection that looks whether migrations are due',
  }
}

/** How large are the functions, and how long does the first caller of a new instance wait? Builds them first. */
export async function functions(url: string, county: County): Promise<Finding[]> {
  execFileSync('npm', ['run', '--silent', 'build:functions'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
  return [sizes(), coldStart(url, county)]
}
