import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Village } from '../../../cloudfunctions/domain/context'
import type { Clock } from '../../../cloudfunctions/platform/clock'
import { openBrowser } from '../../support/browser'
import { type Cluster, startCluster } from '../../support/postgres/cluster'
import { type Interruptible, interruptible } from '../../support/postgres/interruptible'
import { ROOT } from '../../support/root'
import { type Stage, stageOf } from '../../support/stage'
import { type Cloud, openCloud } from '../harness/cloud'
import { WeappPhone } from '../harness/weapp-phone'
import { overBudget } from './budget'
import { villageOnServer } from './village-on-server'

const BUILD = join(ROOT, 'dist/weapp')
const START_MS = 120_000

interface Opened {
  cluster: Cluster
  /** The way from the functions to the database, which a play may cut. */
  way: Interruptible
  cloud: Cloud
  browser: Browser
  village: Village
  close(): Promise<void>
}

/** A village whose people hold the built mini-program; its functions and database are as the platform runs them. */
export interface WeappPlay extends Pick<Stage<WeappPhone>, 'play'> {
  /** A new phone of whom the platform knows by `openid`. Its pictures are called after the play. */
  phoneOf(openid: string): Promise<WeappPhone>
  /** The way from the functions to the database. */
  way(): Interruptible
  /** The village as the server has it. */
  village(): Village
}

/**
 * Prepares a play, "good-deed", in a village that `settle` fills; to be called once, at the top of its file. No page that is
 * opened in it may weigh or hold more than its budget.
 */
export function weappPlay(name: string, settle: (village: Village) => Promise<void>, clock?: Clock): WeappPlay {
  const folder = mkdtempSync(join(tmpdir(), `yuexiang-weapp-${name}-`))
  const { phones, enter, play } = stageOf<WeappPhone>(`weapp-${name}`)
  let opened: Opened | undefined
  const county = (): Opened => {
    if (!opened) throw new Error('the village opens when the play begins')
    return opened
  }

  beforeAll(async () => {
    const cluster = await startCluster()
    const way = await interruptible(cluster.url)
    const { village, close } = await villageOnServer(cluster.url, clock)
    opened = { cluster, way, close, village, cloud: openCloud(way.url, folder), browser: await openBrowser() }
    await settle(village)
  }, START_MS)
  afterAll(async () => {
    await opened?.browser.close()
    await opened?.close()
    await opened?.way.interrupt()
    await opened?.cluster.remove()
    rmSync(folder, { recursive: true })
  })

  return {
    play: (title, story, minutes) =>
      play(
        title,
        async () => {
          await story()
          const measures = await Promise.all(phones.map((phone) => phone.measures()))
          expect(measures.flat().flatMap(overBudget)).toEqual([])
        },
        minutes,
      ),
    async phoneOf(openid) {
      const { browser, cloud } = county()
      return enter(await WeappPhone.open(browser, BUILD, cloud.of(openid), name))
    },
    way: () => county().way,
    village: () => county().village,
  }
}
