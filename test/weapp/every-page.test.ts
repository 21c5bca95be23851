import { systemClock } from '../../cloudfunctions/platform/clock'
import { addDays, countyDate } from '../../cloudfunctions/platform/county-time'
import { photo } from '../../cloudfunctions/platform/db/schema'
import * as t from '../../src/i18n/zh-CN'
import { linkTo } from '../../src/routes'
import { call } from '../support/call'
import { movableClock } from '../support/clock'
import { withCloudPhotos } from '../support/cloud-photos'
import { ACTORS, type ActorName } from '../support/contract/actors'
import { makeScene, type Scene } from '../support/contract/scene'
import { plainJpeg } from '../support/jpeg'
import { VILLAGE } from '../support/village'
import budgets from './budgets.json'
import { everyVisit, type Visit } from './support/page-visits'
import { givePhone } from './support/village-on-server'
import { weappPlay } from './support/weapp-play'

/** The scene takes some days; the functions live today. */
const DAYS_AGO = 9
const clock = movableClock(`${addDays(countyDate(systemClock.now()), -DAYS_AGO)}T02:00:00.000Z`)
const openidOf = (actor: ActorName): string => `o-${actor}`

const WORDS = t.permissions

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

play(
  'what the platform asks is asked at the tap that needs it, and whoever refuses goes on another way',
  async () => {
    const phone = await phoneOf(openidOf('nominator'))
    await phone.answers({ privacy: 'open', subscribe: 'reject' })
    expect(await phone.asked()).toEqual([])
    await phone.tab('上报')
    await phone.fill('被推荐人的姓名', scene.stranger.name)
    await phone.press('查找被推荐人')
    await phone.follow(new RegExp(`^${scene.stranger.name}`))
    await phone.choose('radio', '助人为乐')
    await phone.fill('经过', '他天不亮就起来，把村口到学校的一条路扫得干干净净，扫了整整一个冬天。')
    await phone.press(/^哪一天/)
    const day = phone.page.locator('dialog input')
    await day.fill((await day.getAttribute('max')) ?? '')
    await phone.fill('在哪里', '村口')

    // The album, refused and then allowed; the form is there all the while.
    await phone.press('添加照片')
    await phone.sees(WORDS.privacy.title)
    await phone.press(WORDS.privacy.refuse)
    await phone.sees(WORDS.photos)
    await phone.press('添加照片')
    const chooser = phone.page.waitForEvent('filechooser')
    await phone.press(WORDS.privacy.agree)
    await (await chooser).setFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(plainJpeg()) })
    await phone.showsPicture('第 1 张照片')
    await phone.addPhoto(plainJpeg())
    await phone.showsPicture('第 2 张照片')

    // Not to be rung is no reason not to send; a picture that was lost is sent anew, and alone.
    await phone.press('看一看，再上报')
    const photosBefore = await village().db.$count(photo)
    phone.loseNextPicture()
    await phone.press('上报')
    await phone.sees('评议会正在看')
    expect(await village().db.$count(photo)).toBe(photosBefore + 2)
    const rung = 'requestSubscribeMessage news-of-deed'
    expect(await phone.asked()).toEqual(['privacy chooseMedia', 'privacy chooseMedia', rung])
  },
  3,
)

play(
  'a code is scanned, a poster saved, a newer version taken, each after it was refused',
  async () => {
    const phone = await phoneOf(openidOf('nominator'))
    const { deedId, noticeId } = scene.confirmed
    await phone.tab('我的')
    await phone.follow(new RegExp(t.scan.title))
    await phone.answers({ scan: 'refused' })
    await phone.follow(new RegExp(t.scan.title))
    await phone.sees(WORDS.camera)
    await phone.answers({ scan: { saw: 'https://elsewhere.example/' } })
    await phone.follow(new RegExp(t.scan.title))
    await phone.sees(t.scan.foreign)
    await phone.answers({ scan: { saw: linkTo('notice', { noticeId }) } })
    await phone.follow(new RegExp(t.scan.title))
    await phone.sees('助人为乐')

    await phone.open(linkTo('poster', { deedId }))
    await phone.showsPicture(/^海报/)
    await phone.answers({ album: 'refused' })
    await phone.press(t.poster.save)
    await phone.sees(WORDS.album)
    await phone.press(WORDS.settings)
    await phone.sees(t.poster.saved)
    await phone.picture('poster')
    expect(await phone.asked()).toEqual(['openSetting'])

    expect(await phone.update(false)).toBe(false)
    expect(await phone.update(true)).toBe(true)
  },
  3,
)
