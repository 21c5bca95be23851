import type { Browser } from 'playwright-core'
import { openBrowser } from '../support/browser'
import { withCloudPhotos } from '../support/cloud-photos'
import { goodInputs } from '../support/contract/inputs'
import { makeScene, type Scene } from '../support/contract/scene'
import { useDatabase } from '../support/database'
import { serveVillage } from './support/served-village'
import { leaveIndex } from './support/sweep/index-of-pictures'
import { sweep } from './support/sweep/sweep'
import { type Visit, visitsOf } from './support/sweep/visits'

const MINUTES = 60_000

const test = useDatabase()
let browser: Browser
let served: Awaited<ReturnType<typeof serveVillage>>
let scene: Scene
let visits: Visit[]

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  leaveIndex()
})

beforeEach(async () => {
  served = await serveVillage(test.db)
  scene = await makeScene(withCloudPhotos(served.village), served.clock)
  visits = visitsOf(scene, goodInputs(scene, served.clock))
}, 5 * MINUTES)
afterEach(() => served.close())

describe('every page, as it comes, for elder eyes and in the dark', () => {
  it(
    'has nothing that axe-core finds, and shows no colour, type or corner of its own',
    async () => {
      expect(await sweep({ browser, served, actors: scene.actors, visits })).toEqual([])
    },
    10 * MINUTES,
  )
})
