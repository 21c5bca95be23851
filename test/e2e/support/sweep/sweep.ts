import type { Browser } from 'playwright-core'
import { packageOf } from '../../../../src/routes'
import type { ActorName, Actors } from '../../../support/contract/actors'
import { faultsOf } from './axe'
import { looksOf } from './looks'
import { MODES, setMode } from './modes'
import { leaveDeskPicture, leavePicture } from './pictures'
import { phoneContext, Reader, type Served } from './reader'
import type { Visit } from './visits'

interface Sweep {
  browser: Browser
  served: Served
  actors: Actors
  visits: readonly Visit[]
}

/** Pages looked at side by side: while one draws, another is read. */
const LANES = 3

/** Visits every route as somebody whom it serves, in every mode, and says what is wrong where. */
export async function sweep({ browser, served, actors, visits }: Sweep): Promise<string[]> {
  const lane = async (ofLane: readonly Visit[]): Promise<string[]> => {
    const readerOf = readersOf(browser, served, actors)
    const wrong: string[] = []
    for (const visit of ofLane) wrong.push(...(await lookAt(visit, readerOf)))
    return wrong
  }
  return (await Promise.all(inLanes(visits).map(lane))).flat()
}

/** As many visits to each lane, those of one reader together: every reader's first page loads the whole app. */
function inLanes(visits: readonly Visit[]): Visit[][] {
  const byReader = visits.toSorted(({ actors: [one = ''] }, { actors: [other = ''] }) => one.localeCompare(other))
  const each = Math.ceil(visits.length / LANES)
  return Array.from({ length: LANES }, (_, lane) => byReader.slice(lane * each, (lane + 1) * each))
}

type ReaderOf = (name: ActorName) => Promise<Reader>

/** The phone of everybody, made when it is first asked for. */
function readersOf(browser: Browser, served: Served, actors: Actors): ReaderOf {
  const readers = new Map<ActorName, Promise<Reader>>()
  return (name) => {
    const known = readers.get(name)
    if (known) return known
    const made = phoneContext(browser, served, actors[name]).then((context) => Reader.at(context, served.url))
    readers.set(name, made)
    return made
  }
}

async function lookAt(visit: Visit, readerOf: ReaderOf): Promise<string[]> {
  const { route, address, actors } = visit
  for (const name of actors) {
    const reader = await readerOf(name)
    if (await reader.opens(address)) return wrongOn(visit, reader)
  }
  return [`${route}: refuses everybody at ${address}`]
}

async function wrongOn({ route }: Visit, { page }: Reader): Promise<string[]> {
  const wrong: string[] = []
  for (const mode of MODES) {
    await setMode(page, mode)
    const found = [...(await faultsOf(page, mode)), ...(await looksOf(page, mode))]
    wrong.push(...found.map((what) => `${route} (${mode}): ${what}`))
    await leavePicture(page, `${route}-${mode}`)
  }
  await setMode(page, 'normal')
  if (packageOf(route) === 'work') await leaveDeskPicture(page, route)
  return wrong
}
