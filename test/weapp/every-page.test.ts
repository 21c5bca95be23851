import { systemClock } from '../../cloudfunctions/platform/clock'
import { addDays, countyDate } from '../../cloudfunctions/platform/county-time'
import { call } from '../support/call'
import { movableClock } from '../support/clock'
import { withCloudPhotos } from '../support/cloud-photos'
import { ACTORS, type ActorName } from '../support/contract/actors'
import { makeScene, type Scene } from '../support/contract/scene'
import { VILLAGE } from '../support/village'
import budgets from './budgets.json'
import { everyVisit, type Visit } from './support/page-visits'
import { givePhone } from './support/village-on-server'
import { weappPlay } from './support/weapp-play'

/** The scene takes some days; the functions live today. */
const DAYS_AGO = 9
const clock = movableClock(`${addDays(countyDate(systemClock.now()), -DAYS_AGO)}T02:00:00.000Z`)
const openidOf = (actor: ActorName): string => `o-${actor}`

let scene: Scene

const { phoneOf, play, village } = weappPlay(
  'every-page',
  async (county) => {
    scene = await makeScene(withCloudPhotos(county), clock)
    for (const name of ACTORS) {
      const actor = scene.actors[name]
      if (actor) await givePhone(county, actor.accountId, openidOf(name))
    }
  },
  clock,
)

async function visits(): Promise<Visit[]> {
  const { rows } = await call(village(), null, 'notices.list', { divisionCode: VILLAGE })
  const all = await Promise.all(rows.map(({ noticeId }) => call(village(), null, 'notices.get', { noticeId })))
  const open = all.find(({ lines }) => lines.some(({ lineId }) => lineId === scene.objections.lineId))
  if (!open) throw new Error('the line stands on a notice')
  return everyVisit(scene, open.noticeId, countyDate(clock.now()).slice(0, 4))
}

play('every page opens for who may open it, is refused nothing, and stays within its budget', async () => {
  const all = await visits()
  const refusedOrBroken: string[] = []
  for (const as of new Set(all.map((one) => one.as))) {
    const phone = await phoneOf(openidOf(as))
    const pages = all.filter((one) => one.as === as)
    for (const { url } of pages) {
      await phone.open(url)
      for (const fault of [...phone.refused.splice(0), ...phone.faults.splice(0)])
        refusedOrBroken.push(`${url}: ${fault}`)
    }
    const heavy = (await phone.measures()).filter(({ total }) => total > budgets.firstSetDataBytes)
    refusedOrBroken.push(...heavy.map(({ path, total }) => `${path}: ${total} bytes until it stands still`))
  }
  expect(refusedOrBroken).toEqual([])
})
