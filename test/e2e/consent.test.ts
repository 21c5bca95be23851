import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { countyDate } from '../../cloudfunctions/platform/county-time'
import { type Product, startOnDemo } from '../support/product'
import { approve, chooseListing, fillReport, openReview, waitForDays, writePublicText } from './support/acts'
import { openBrowser } from './support/browser'
import { Phone } from './support/phone'

const MINUTES = 60_000
const STORY = '麦收那几天，她连着三天给村东头的老人送饭送水，还帮着把麦子收进了屋。'
const PUBLIC_TEXT = '麦收时，一位村民连续三天给老人送饭送水、帮收麦子。'
const PRAISED = '孙彩霞'

const folder = mkdtempSync(join(tmpdir(), 'yuexiang-consent-'))
let product: Product
let browser: Browser
const phones: Phone[] = []

async function phoneOf(name?: string): Promise<Phone> {
  const phone = await Phone.at(browser, product.url)
  phones.push(phone)
  if (name) await phone.signInAs(name)
  return phone
}

/** Lets the demo's own notices pass; answers today's date. */
async function aMonthWithoutOtherDeeds(): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ days: 45 })
  const moved = await fetch(`${product.url}/demo/clock`, { method: 'POST', headers, body })
  const { now } = await moved.json()
  return countyDate(new Date(now))
}

/** Runs the play; if it fails, what every phone showed is left beside the pictures and said with the fault. */
async function played(play: () => Promise<void>): Promise<void> {
  try {
    await play()
  } catch (fault) {
    const shown = await Promise.all(phones.map(async (phone, at) => phone.leave(`consent-failed-${at + 1}`)))
    throw new Error(`the play failed; the phones showed:\n${shown.join('\n---\n')}`, { cause: fault })
  }
}

/** Reads a paged list to its last row; the newest task is the last. */
async function readToTheEnd(phone: Phone): Promise<void> {
  const end = phone.page.getByText('已经到底了').filter({ visible: true })
  const more = phone.button('再看一些')
  for (;;) {
    await end.or(more).first().waitFor()
    if ((await end.count()) > 0) return
    // It may be gone by now: the list has come to its end meanwhile.
    await more.click({ timeout: 2_000 }).catch(() => undefined)
  }
}

beforeAll(async () => {
  product = await startOnDemo(join(folder, 'data'))
  browser = await openBrowser()
}, 5 * MINUTES)
afterAll(async () => {
  await browser?.close()
  await product?.end('SIGINT')
  rmSync(folder, { recursive: true })
})

describe('consent, on the phones of the village', () => {
  it(
    'withdrawn after publication is seen gone everywhere, and the clerk takes the paper down',
    () =>
      played(async () => {
        const on = await aMonthWithoutOtherDeeds()
        const neighbour = await phoneOf('王学军')
        await fillReport(neighbour, { praised: PRAISED, story: STORY, on, place: '村东头' })
        await neighbour.press('上报')
        await neighbour.sees('评议会正在看')

        // The first writes the public text and is told of the name in it before it is mended.
        const first = await phoneOf('郭新生')
        await openReview(first, '麦收那几天')
        await first.press('写公开文字')
        await first.fill('公开的文字', `${PRAISED}连续三天给老人送饭。`)
        await first.sees(`里面有：${PRAISED}`)
        await first.picture('consent-1-private-words')
        await first.page.reload()
        await writePublicText(first, PUBLIC_TEXT)
        await approve(first, '帮助非亲邻里', '见证人')
        for (const name of ['王振宇', '孟海霞']) {
          const member = await phoneOf(name)
          await openReview(member, '麦收那几天')
          await approve(member, '帮助非亲邻里', '见证人')
        }

        // She is named in full, and her household on the board with it.
        const praised = await phoneOf(PRAISED)
        await praised.tab('我的')
        await praised.follow('我的好人好事')
        await praised.follow('助人为乐')
        await praised.sees('怎样署名，由您来定')
        await praised.picture('consent-2-asked')
        await praised.choose('radio', /^写全名/)
        await praised.press('就这样署名')
        await praised.follow('看公示')
        await praised.sees('公示期内')
        await praised.sees(PUBLIC_TEXT)
        await waitForDays(praised, '已生效')
        await chooseListing(praised, /^写户主姓名/)

        // Anybody reads it: at home, on its page, on the notice, and why on the board.
        const anybody = await phoneOf('王保海')
        await anybody.tab('首页')
        await anybody.follow(PRAISED)
        await anybody.sees(PUBLIC_TEXT)
        const page = anybody.page.url()
        await anybody.follow('看公示')
        await anybody.sees('公示内容')
        const notice = anybody.page.url()

        // She changes her mind, and asks for the points alone.
        await praised.open('boards')
        await praised.tab('我的')
        await praised.follow('我的好人好事')
        await praised.follow('助人为乐')
        await praised.choose('radio', /^不公开/)
        await praised.choose('radio', /^记分/)
        await praised.picture('consent-3-declines')
        await praised.press('就这样署名')
        await praised.sees('已经记下您的选择')

        // It is gone at once.
        await anybody.page.goto(notice)
        await anybody.page.reload()
        await anybody.sees('公示内容')
        await anybody.sees('某村民')
        expect(await anybody.words()).not.toContain(PRAISED)
        expect(await anybody.words()).not.toContain(PUBLIC_TEXT)
        await anybody.picture('consent-4-notice-after')
        await anybody.page.goto(page)
        await anybody.page.reload()
        await anybody.sees('没有找到')
        expect(await anybody.words()).not.toContain(PUBLIC_TEXT)
        await anybody.open('boards')
        await anybody.tab('首页')
        await anybody.page.reload()
        await anybody.sees('最近的好人好事')
        await anybody.page.waitForLoadState('networkidle')
        expect(await anybody.words()).not.toContain(PUBLIC_TEXT)
        await anybody.open('boards')
        await anybody.follow('第 1 位，王保海家')
        await anybody.sees('帮助非亲邻里')
        expect(await anybody.page.getByRole('link', { name: /帮助非亲邻里/ }).count()).toBe(0)

        // The clerk is asked to take the paper down, and ticks it.
        const clerk = await phoneOf('陈金凤')
        await clerk.tab('我的')
        await clerk.follow('文书待办')
        await readToTheEnd(clerk)
        await clerk.sees(`把写着${PRAISED}的纸取下来`)
        await clerk.picture('consent-5-take-down')
      }),
    8 * MINUTES,
  )

  it('no phone met an error', () => {
    expect(phones.flatMap((phone) => phone.faults)).toEqual([])
  })
})
