import type { Browser } from 'playwright-core'
import type { ActorName, Actors } from '../../../support/contract/actors'
import { faultsOf } from './axe'
import { looksOf } from './looks'
import { MODES, setMode } from './modes'
import { leavePicture } from './pictures'
import { phoneContext, Reader, type Served } from './reader'
import type { Visit } from './visits'

interface Sweep {
  browser: Browser
  served: Served
  actors: Actors
  visits: readonly Visit[]
}

/** Visits every route as somebody whom it serves, in every mode, and says what is wrong where. */
export async function sweep({ browser, served, actors, visits }: Sweep): Promise<string[]> {
  const readers = new Map<ActorName, Promise<Reader>>()
  const readerOf = (name: ActorName): Promise<Reader> => {
    const known = readers.get(name)
    if (known) return known
    const made = phoneContext(browser, served, actors[name]).then((context) => Reader.at(context, served.url))
    readers.set(name, made)
    return made
  }
  const wrong: string[] = []
  for (const visit of visits) wrong.push(...(await lookAt(visit, readerOf)))
  return wrong
}

async function lookAt(visit: Visit, readerOf: (name: ActorName) => Promise<Reader>): Promise<string[]> {
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
  return wrong
}
