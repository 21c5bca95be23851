import { setTimeout as pause } from 'node:timers/promises'
import { seededRandom } from '../cloudfunctions/host/demo/population-random'
import { countyDate } from '../cloudfunctions/platform/county-time'
import { letArrive } from './support/load/arrivals'
import { makeBusy } from './support/load/busy-county'
import { startLoadedHost } from './support/load/host-process'
import { exchangeWith } from './support/load/load-phone'
import { flatness, partsOf } from './support/load/memory'
import { signInPeople } from './support/load/people'
import { openSeededCounty } from './support/load/seeded-county'
import { type Spread, tallyCalls } from './support/load/tally'
import type { Ground } from './support/load/visits'
import { atMost, type Finding, millis } from './support/report'

const PEOPLE = { residents: 6_000, busyVillages: 60, nominatorsEach: 20 }
const FLAT_WITHIN = 1.15
/** What a person notices as waiting. */
const WORST_HUNDREDTH_MS = 1_000
const MEGABYTE = 1024 * 1024

/** What no rule of the village says: the load was too much, or a fault of ours. */
const FAULTS = ['NO_ANSWER', 'INTERNAL', 'BUSY', 'TOO_MANY']

export interface LoadWish {
  people: number
  minutes: number
  households: number
}

const line = (name: string, { calls, p50, p95, p99, worst }: Spread): string =>
  `  ${name.padEnd(24)}${[calls, p50, p95, p99, worst].map((ms) => Math.round(ms).toString().padStart(8)).join('')}`

const megabytes = (bytes: number): string => `${Math.round(bytes / MEGABYTE)} MB`

/** Says how long each step of the preparation took. */
function stages(): (done: string) => void {
  let began = performance.now()
  return (done) => {
    console.log(`${done} in ${Math.round((performance.now() - began) / 1000)} s`)
    began = performance.now()
  }
}

/** A seeded county's host under people who arrive at random: how long do they wait, and does its memory stay where it is? */
export async function mixedLoad(
  url: string,
  schemaName: string,
  { people, minutes, households }: LoadWish,
): Promise<Finding[]> {
  const stage = stages()
  const county = await openSeededCounty(url, schemaName, households)
  stage('seeded')
  try {
    const signedIn = await signInPeople(county.owner, county.village.db, PEOPLE)
    stage('people signed in')
    await makeBusy(county, signedIn)
    stage('made busy')
    const drawn = seededRandom('mixed load')
    const random = () => drawn.int(0, 999_999) / 1_000_000
    const ground: Ground = {
      today: countyDate(county.village.clock.now()),
      villagersOf: (code) => signedIn.nominators.get(code) ?? [],
      passed: [],
      praisedIn: new Map(),
    }
    const host = await startLoadedHost(county.config)
    const tally = tallyCalls()
    const exchange = exchangeWith(host.url, tally, random)
    const began = performance.now()
    const load = { perSecond: people, seconds: minutes * 60 }
    const early = pause(0.4 * load.seconds * 1000).then(host.live)
    const arrived = await letArrive(exchange, signedIn, ground, load, random)
    const live = [await early, await host.live()] as const
    const seconds = (performance.now() - began) / 1000
    exchange.close()
    const samples = [...host.samples]
    await host.stop()

    const all = tally.all()
    const refusals = tally.refusals()
    const faults = refusals.filter(({ code }) => FAULTS.includes(code))
    const rss = partsOf(samples.map((one) => one.rss))
    const heap = partsOf(samples.map((one) => one.heapUsed))
    const lag = partsOf(samples.map((one) => one.lagMs))
    const said = [...new Set(host.said)]
    const cpuMs = ((samples.at(-1)?.cpuMs ?? 0) - (samples[0]?.cpuMs ?? 0)) / all.calls
    const rate = `${Math.round(all.calls / seconds)} calls a second`
    return [
      {
        question: `${people} people a second for ${minutes} min in a county of ${households} households (${arrived.people} people, ${all.calls} calls, ${rate}, at most ${arrived.most} there at once; milliseconds)`,
        measured: [
          '',
          `  ${''.padEnd(24)}${['calls', 'p50', 'p95', 'p99', 'worst'].map((word) => word.padStart(8)).join('')}`,
          line('all', all),
          ...tally.paths().map((one) => line(one.path, one)),
          '',
        ].join('\n'),
        limit: atMost(all.p99, WORST_HUNDREDTH_MS),
        limitedBy: `the host's one core, the database and the generator share the machine; the generator was late by ${millis(arrived.lateMs)} at the worst, the host's event loop ${lag.map((ms) => Math.round(ms)).join(', ')} ms in the fifths of the time`,
      },
      {
        question: 'processor of the host a call, in that load',
        measured: `${millis(cpuMs)}: a core of its own would give ${Math.round(1000 / cpuMs)} calls a second`,
        limitedBy: 'statements: the text that drizzle builds for each, and what goes over the connection',
      },
      {
        question: 'calls that were refused or not answered in that load',
        measured: refusals.map(({ path, code, times }) => `${path} ${code} ${times}`).join(', ') || 'none',
        limit: { text: 'by the rules of the village alone', kept: faults.length === 0 },
        limitedBy: said.length > 0 ? `the host said: ${said.slice(0, 5).join('; ')}` : 'nothing; the host said nothing',
      },
      {
        question: 'memory of the host in the fifths of that time',
        measured: `resident ${rss.map(megabytes).join(', ')}; heap in use ${heap.map(megabytes).join(', ')}`,
        limit: atMost(Number(flatness(rss).toFixed(2)), FLAT_WITHIN),
        limitedBy: 'the collector, which lets the heap grow while there is room',
      },
      {
        question: 'what of it is in use after collecting, at the end against two fifths of the time',
        measured: `${megabytes(live[1])} against ${megabytes(live[0])}`,
        limit: atMost(Number((live[1] / live[0]).toFixed(2)), FLAT_WITHIN),
        limitedBy: 'rate limits are kept by person and address, up to fifty thousand of each',
      },
    ]
  } finally {
    await county.drop()
  }
}
