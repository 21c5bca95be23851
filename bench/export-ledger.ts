import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import * as v from 'valibot'
import { CallResponse } from '../cloudfunctions/contract/envelope'
import type { GrantId } from '../cloudfunctions/contract/ids'
import { OpenSheetOutput, SHEET_FORMATS, type SheetFormat } from '../cloudfunctions/contract/sheets'
import { addDays, countyDate } from '../cloudfunctions/platform/county-time'
import { roleGrant } from '../cloudfunctions/platform/db/schema'
import { newId } from '../cloudfunctions/platform/ids'
import { startLoadedHost } from './support/load/host-process'
import { type LoadPerson, signInPeople } from './support/load/people'
import { openSeededCounty, type SeededCounty } from './support/load/seeded-county'
import { atMost, type Finding } from './support/report'

const HOUSEHOLDS = 120_000
const COUNTY = '410523'
const TOWNSHIP = '410523100'
const MEGABYTE = 1024 * 1024
/** What a process that holds nothing of the list grows by. */
const GROWS_AT_MOST = 150

/** Somebody of the county's office, signed in. */
async function officer(county: SeededCounty): Promise<LoadPerson> {
  const wanted = { residents: 1, busyVillages: 1, nominatorsEach: 1 }
  const [one] = (await signInPeople(county.owner, county.village.db, wanted)).residents
  if (!one) throw new Error('a county has people')
  const today = countyDate(county.village.clock.now())
  const term = { from: addDays(today, -1), until: addDays(today, 30), department: null }
  const divisionCode = county.config.county.code
  await county.village.db
    .insert(roleGrant)
    .values({ id: newId<GrantId>(), personId: one.personId, role: 'countyOfficer', divisionCode, ...term })
  return one
}

interface Exported {
  megabytes: number
  rows: number
  seconds: number
}

/** Asks for the whole ledger as a file and writes it down, as a browser does. */
async function exportTo(
  folder: string,
  url: string,
  { cookie }: LoadPerson,
  format: SheetFormat,
  year: string,
  divisionCode: string,
) {
  const input = { kind: 'ledger', divisionCode, format, from: `${year}-01-01`, to: `${year}-12-31` }
  const headers = { 'content-type': 'application/json', cookie }
  const body = JSON.stringify({ input, intent: newId() })
  const asked = await fetch(`${url}/call/sheets.open`, { method: 'POST', headers, body })
  const answer = v.parse(CallResponse, await asked.json())
  if (!answer.ok) throw new Error(`no file: ${answer.error.code}`)
  const { path } = v.parse(OpenSheetOutput, answer.data)
  const began = performance.now()
  const got = await fetch(`${url}${path}`, { headers: { cookie } })
  if (!got.ok || !got.body) throw new Error(`no file: ${got.status}`)
  let bytes = 0
  let rows = 0
  const counted = async function* (parts: AsyncIterable<Uint8Array>) {
    for await (const part of parts) {
      bytes += part.length
      if (format === 'csv') for (const byte of part) if (byte === 10) rows += 1
      yield part
    }
  }
  await pipeline(got.body, counted, createWriteStream(join(folder, `ledger.${format}`)))
  return { megabytes: bytes / MEGABYTE, rows, seconds: (performance.now() - began) / 1000 } satisfies Exported
}

/** The whole ledger of a county's year as a file: does the host hold any of it? */
export async function exportLedger(url: string, schemaName: string): Promise<Finding[]> {
  const county = await openSeededCounty(url, schemaName, HOUSEHOLDS)
  const folder = await mkdtemp(join(tmpdir(), 'yuexiang-export-'))
  try {
    const who = await officer(county)
    const host = await startLoadedHost(county.config)
    const year = county.until.slice(0, 4)
    const findings: Finding[] = []
    // A host that was just started grows by itself, whatever it is asked.
    for (const format of SHEET_FORMATS) await exportTo(folder, host.url, who, format, year, TOWNSHIP)
    for (const format of SHEET_FORMATS) {
      const before = host.samples.length
      const { megabytes, rows, seconds } = await exportTo(folder, host.url, who, format, year, COUNTY)
      const samples = host.samples.slice(Math.max(0, before - 1)).map((one) => one.rss / MEGABYTE)
      const grew = Math.max(...samples) - (samples[0] ?? 0)
      const counted = rows > 0 ? `${rows - 1} rows, ` : ''
      findings.push({
        question: `the ledger of a year of ${county.seeded.entries} entries as ${format}`,
        measured: `${counted}${Math.round(megabytes)} MB in ${Math.round(seconds)} s; the host grew by ${Math.round(grew)} MB, from ${Math.round(samples[0] ?? 0)} MB`,
        limit: atMost(Math.round(grew), GROWS_AT_MOST),
        limitedBy: 'pages of a thousand rows, each turned into words and sent before the next is read',
      })
    }
    await host.kill()
    return findings
  } finally {
    await county.drop()
    await rm(folder, { recursive: true, force: true })
  }
}
