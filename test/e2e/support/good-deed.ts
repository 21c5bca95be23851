import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { holdsText, PLANTED, photoWithMetadata } from '../../support/jpeg'
import { approve, chooseListing, fillReport, openReview, waitForDays, writePublicText } from './acts'
import { nameInFull } from './decisions'
import type { DemoPlay } from './demo-play'

const STORY = '腊月里下大雪，她连着三天给村西头的孤寡老人送饭送煤，还帮着扫了院子里的雪。'
const PUBLIC_TEXT = '下大雪时，一位村民连续三天为孤寡老人送饭送煤、清扫积雪。'
const PRAISED = '孙彩霞'

/** What the product keeps of photos; the demo's past has some. */
function storedPhotos(folder: string): Uint8Array[] {
  const below = join(folder, 'data/demo/photos')
  const files = readdirSync(below, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.map((entry) => new Uint8Array(readFileSync(join(entry.parentPath, entry.name))))
}

/** The main job of the product, on the phones of the demo's first village; `on` is the day of the deed: today. */
export async function playGoodDeed(
  { folder, phoneOf }: Pick<DemoPlay, 'folder' | 'phoneOf'>,
  on: string,
): Promise<void> {
  const photo = join(folder, 'with-gps.jpg')
  writeFileSync(photo, photoWithMetadata())
  const ofThePast = storedPhotos(folder).length

  // A neighbour reports it, with a photo that says where it was taken.
  const neighbour = await phoneOf('王学军')
  await fillReport(neighbour, { praised: PRAISED, story: STORY, on, place: '村西头', photo })
  await neighbour.picture('1-nominate')
  await neighbour.press('上报')
  await neighbour.sees('评议会正在看')
  await neighbour.picture('2-timeline')

  // A second report of the same makes its author a witness.
  const passer = await phoneOf('王保海')
  await fillReport(passer, {
    praised: PRAISED,
    story: '下大雪那几天，她给村西头的老人送饭送煤，我看见了。',
    on,
    place: '村西头',
  })
  await passer.sees('好像已经有人报过')
  await passer.picture('3-similar')
  await passer.press('我也看到了，一起作证')
  await passer.sees('您是这件事的见证人')

  // Her brother-in-law sits on the council and never sees the ballot.
  const relative = await phoneOf('王瑞峰')
  await relative.open('desk')
  await relative.sees('您和当事人申明过是亲属')
  expect(await relative.words()).not.toContain('送饭送煤')
  await relative.picture('4-recused')

  // Two approve, the third passes it.
  const first = await phoneOf('郭新生')
  await openReview(first, '下大雪')
  await first.sees('应评 5 人，回避 1 人，能评 4 人')
  await writePublicText(first, PUBLIC_TEXT)
  await first.choose('radio', '可以公开')
  await first.picture('5-review')
  await approve(first, '帮助非亲邻里', '见证人')
  await first.sees('已有 1 票同意，还差 2 票')
  for (const name of ['王振宇', '孟海霞']) {
    const member = await phoneOf(name)
    await openReview(member, '下大雪')
    await approve(member, '帮助非亲邻里', '见证人')
  }

  // The praised woman says how she may be named, and the notice opens.
  const praised = await phoneOf(PRAISED)
  await nameInFull(praised)
  await praised.follow('看公示')
  await praised.sees('公示期内')
  await praised.sees(PUBLIC_TEXT)
  expect(await praised.words()).toMatch(/应评 5 人，回避 1 人/)
  await praised.picture('6-notice')

  // Five days pass; the points are posted, and the board has them.
  await waitForDays(praised, '已生效')
  await praised.open('ledger')
  await praised.follow('帮助非亲邻里')
  await praised.sees('已经确认')
  await praised.open('boards')
  await praised.sees('某户')
  await praised.sees('第 1 位')
  await praised.picture('7-board')

  // She lets her household be named, and the row says why.
  await chooseListing(praised, /^写户主姓名/)
  await praised.open('boards')
  await praised.follow('1 ?王保海家.*5 分')
  await praised.sees('帮助非亲邻里')
  await praised.picture('8-why')

  // She asks to stand on no list, and is gone at once.
  await chooseListing(praised, /^不上榜/)
  await praised.open('boards')
  await praised.sees('您家选了不上榜')
  expect(await praised.words()).not.toContain('王保海家')

  // What is kept of the photo says nothing of where it was taken.
  const stored = storedPhotos(folder)
  expect(stored).toHaveLength(ofThePast + 1)
  expect(Object.values(PLANTED).filter((text) => stored.some((one) => holdsText(one, text)))).toEqual([])
}
