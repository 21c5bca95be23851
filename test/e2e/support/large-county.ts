import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { loadCounty } from '../../../cloudfunctions/domain/load-county'
import { loadDemo } from '../../../cloudfunctions/host/demo/load/load-demo'
import { type OpenVillage, openVillage } from '../../../cloudfunctions/host/open-village'
import { seedCounty } from '../../../cloudfunctions/host/seed/seed-county'
import { systemClock } from '../../../cloudfunctions/platform/clock'
import { addDays, countyDate } from '../../../cloudfunctions/platform/county-time'
import { connect } from '../../../cloudfunctions/platform/db/open-postgres'
import { lineLog } from '../../../cloudfunctions/platform/log'
import { countyData } from '../../support/county-data'
import { startCluster } from '../../support/postgres/cluster'
import { type Product, startProduct } from '../../support/product'
import { TEST_KEYS } from '../../support/test-key'

const COUNTY = '410523' as DivisionCode
const SCHEMA = 'c410523'
const DEMO = 'demo_county'
const LARGE = 'large_county'
const DAY_MS = 86_400_000
/** The demo was just loaded; the play begins so many days later, when its last deeds are decided. */
const DAYS_ON = 45

/** The demo as it is, and the same demo as six villages of a whole county, on one server, at the same instant. */
export interface TwoCounties {
  startDemo(dataFolder: string): Promise<Product>
  startLarge(dataFolder: string): Promise<Product>
  remove(): Promise<void>
}

/** What happens to a county's database before anybody plays on it. */
async function prepare(url: string, folder: string, work: (opened: OpenVillage) => Promise<void>): Promise<void> {
  const opened = await openVillage({
    database: { kind: 'postgres', url, schemaName: SCHEMA },
    county: { code: COUNTY, name: '汤阴县', sponsorUnit: '—', filingNumber: '—' },
    photoFolder: join(folder, 'demo/photos'),
    keys: TEST_KEYS,
    demo: true,
    log: lineLog(systemClock, () => undefined),
  })
  try {
    await work(opened)
  } finally {
    await opened.close()
  }
}

/** Lets the days pass and does all that they make due, however long it takes. */
async function letDaysPass({ host }: OpenVillage): Promise<void> {
  const { clock } = host.village
  await host.demo?.clock.advanceTo(new Date(clock.now().getTime() + DAYS_ON * DAY_MS))
  await runDueJobs(host.village)
}

async function fillUp({ host }: OpenVillage, url: string, households: number): Promise<void> {
  const owner = connect({ url }, { max: 1, connection: { search_path: SCHEMA } })
  const until = addDays(countyDate(host.village.clock.now()), -1)
  const plan = { below: COUNTY, households, seed: 'large county', until, entriesEach: 5, accountsPercent: 25 }
  await seedCounty(host.village, owner, plan)
  await owner.end()
}

/** Loads the demo once, copies it, and fills the copy's other villages with so many households. */
export async function openTwoCounties(households: number): Promise<TwoCounties> {
  const cluster = await startCluster()
  const folder = mkdtempSync(join(tmpdir(), 'yuexiang-two-counties-'))
  const urlOf = (name: string): string => new URL(name, cluster.url).href
  const server = postgres(cluster.url, { max: 1, onnotice: () => undefined })
  await server.unsafe(`create database ${DEMO}`)
  await prepare(urlOf(DEMO), folder, async (opened) => {
    await loadCounty(opened.host.village, countyData())
    await loadDemo(opened.host.village)
  })
  await server.unsafe(`create database ${LARGE} template ${DEMO}`)
  await server.end()
  await prepare(urlOf(DEMO), folder, letDaysPass)
  await prepare(urlOf(LARGE), folder, async (opened) => {
    await fillUp(opened, urlOf(LARGE), households)
    await letDaysPass(opened)
  })
  const starting = (name: string) => async (dataFolder: string) => {
    cpSync(folder, dataFolder, { recursive: true })
    return startProduct(dataFolder, [], urlOf(name))
  }
  return {
    startDemo: starting(DEMO),
    startLarge: starting(LARGE),
    remove: async () => {
      await cluster.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
