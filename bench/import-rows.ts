import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type postgres from 'postgres'
import { csvLine } from '../cloudfunctions/contract/csv-line'
import { importRoster } from '../cloudfunctions/host/imports/import-roster'
import { collector } from './support/collector'
import { type EmptyCounty, openEmptyCounty } from './support/empty-county'
import { atLeast, type Finding, times } from './support/report'
import { type RosterPerson, rosterOf } from './support/roster-people'

const HOUSEHOLDS = 120_000
const LEAST = 0.1
/** What a process that holds nothing of the file grows by. */
const MEGABYTES_AT_MOST = 150
const MEGABYTE = 1024 * 1024
const LOOK_MS = 1_000

const HEAD = csvLine(['村', '户号', '组', '姓名', '出生年份', '与户主关系'])

function* fileOf(villages: readonly string[]): Generator<string> {
  yield HEAD
  for (const { village, number, group, name, birthYear, isHead } of rosterOf(villages, HOUSEHOLDS))
    yield csvLine([village, number, group, name, birthYear, isHead ? '户主' : '家人'])
}

function* copyLines(villages: readonly string[], line: (one: RosterPerson) => string | null): Generator<string> {
  for (const one of rosterOf(villages, HOUSEHOLDS)) {
    const text = line(one)
    if (text !== null) yield `${text}\n`
  }
}

/** The same people by three plain COPYs, ids and all made up before: what the database itself takes. */
async function copyRoster(plain: postgres.Sql, villages: readonly string[]): Promise<void> {
  const copy = async (into: string, line: (one: RosterPerson) => string | null) =>
    pipeline(Readable.from(copyLines(villages, line)), await plain.unsafe(`copy ${into} from stdin`).writable())
  await copy('person (id, name, pinyin, birth_year)', (one) =>
    [one.personId, one.name, one.name, one.birthYear].join('\t'),
  )
  await copy('household (id, village_code, number, group_name, head_id, ledger_salt, opened_on)', (one) =>
    one.isHead
      ? [one.householdId, one.village, one.number, one.group, one.personId, '\\\\x00', '2026-03-04'].join('\t')
      : null,
  )
  await copy('membership (household_id, person_id, from_date)', (one) =>
    [one.householdId, one.personId, '2026-03-04'].join('\t'),
  )
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

/** By how much memory grew at the most while `work` ran, in megabytes: what was in use once all garbage was collected, and all. */
async function growthOf(work: () => Promise<unknown>): Promise<{ used: number; resident: number }> {
  const collect = collector()
  const look = () => {
    const { rss } = process.memoryUsage()
    collect()
    const { heapUsed, external } = process.memoryUsage()
    return { used: heapUsed + external, resident: rss }
  }
  const before = look()
  let most = before
  const timer = setInterval(() => {
    const now = look()
    most = { used: Math.max(most.used, now.used), resident: Math.max(most.resident, now.resident) }
  }, LOOK_MS)
  await work().finally(() => clearInterval(timer))
  return { used: (most.used - before.used) / MEGABYTE, resident: (most.resident - before.resident) / MEGABYTE }
}

async function measure({ village, villages }: EmptyCounty, beside: EmptyCounty, path: string): Promise<Finding[]> {
  await pipeline(Readable.from(fileOf(villages)), createWriteStream(path))
  let people = 0
  let growth = { used: 0, resident: 0 }
  const imported = await secondsOf(async () => {
    growth = await growthOf(async () => {
      const view = await importRoster(village, path, { whole: false, checkOnly: false })
      people = view.counts?.new ?? 0
    })
  })
  const copied = await secondsOf(() => copyRoster(beside.plain, villages))
  const a = (seconds: number) => `${Math.round(people / seconds)} people a second`
  return [
    {
      question: `import of ${HOUSEHOLDS} households (${people} people) from one CSV file`,
      measured: `${times(copied / imported)} the rate of three plain COPYs of the same people (${a(imported)} against ${a(copied)})`,
      limit: atLeast(copied / imported, LEAST),
      limitedBy: 'every row is written twice, beside the roster first, and judged against rows, roster and corrections',
    },
    {
      question: 'memory in use of that import, all garbage collected',
      measured: `grew by ${Math.round(growth.used)} MB at the most; all that the process held by ${Math.round(growth.resident)} MB`,
      limit: { text: `at most ${MEGABYTES_AT_MOST} MB, whatever the file`, kept: growth.used <= MEGABYTES_AT_MOST },
      limitedBy: 'parts of two thousand rows on their way; what was read before them waits to be collected',
    },
  ]
}

/** How fast does a county's roster come in, and how much memory does it take? */
export async function importRows(url: string, names: readonly [string, string]): Promise<Finding[]> {
  const county = await openEmptyCounty(url, names[0])
  const beside = await openEmptyCounty(url, names[1])
  const folder = await mkdtemp(join(tmpdir(), 'yuexiang-import-'))
  try {
    return await measure(county, beside, join(folder, 'roster.csv'))
  } finally {
    await county.drop()
    await beside.drop()
    await rm(folder, { recursive: true })
  }
}
