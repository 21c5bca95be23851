import { approve, chooseListing, fillReport, openReview, waitForDays, writePublicText } from './support/acts'
import { openMyDeed } from './support/decisions'
import { demoPlay } from './support/demo-play'
import type { Phone } from './support/phone'

const { letPass, phoneOf, play } = demoPlay('consent')

const STORY = '麦收那几天，她连着三天给村东头的老人送饭送水，还帮着把麦子收进了屋。'
const PUBLIC_TEXT = '麦收时，一位村民连续三天给老人送饭送水、帮收麦子。'
const PRAISED = '孙彩霞'

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

describe('consent, on the phones of the village', () => {
  play(
    'withdrawn after publication is seen gone everywhere, and the clerk takes the paper down',
    async () => {
      const on = await letPass(45)
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
      await first.picture('1-private-words')
      await first.reload()
      await writePublicText(first, PUBLIC_TEXT)
      await approve(first, '帮助非亲邻里', '见证人')
      for (const name of ['王振宇', '孟海霞']) {
        const member = await phoneOf(name)
        await openReview(member, '麦收那几天')
        await approve(member, '帮助非亲邻里', '见证人')
      }

      // She is named in full, and her household on the board with it.
      const praised = await phoneOf(PRAISED)
      await openMyDeed(praised)
      await praised.sees('怎样署名，由您来定')
      await praised.picture('2-asked')
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
      await openMyDeed(praised)
      await praised.choose('radio', /^不公开/)
      await praised.choose('radio', /^记分/)
      await praised.picture('3-declines')
      await praised.press('就这样署名')
      await praised.sees('已经记下您的选择')

      // It is gone at once.
      await anybody.goTo(notice)
      await anybody.reload()
      await anybody.sees('公示内容')
      await anybody.sees('某村民')
      expect(await anybody.words()).not.toContain(PRAISED)
      expect(await anybody.words()).not.toContain(PUBLIC_TEXT)
      await anybody.picture('4-notice-after')
      await anybody.goTo(page)
      await anybody.reload()
      await anybody.sees('没有找到')
      expect(await anybody.words()).not.toContain(PUBLIC_TEXT)
      await anybody.open('boards')
      await anybody.tab('首页')
      await anybody.reload()
      await anybody.sees('最近的好人好事')
      await anybody.page.waitForLoadState('networkidle')
      expect(await anybody.words()).not.toContain(PUBLIC_TEXT)
      await anybody.open('boards')
      await anybody.follow('1 ?王保海家')
      await anybody.sees('帮助非亲邻里')
      expect(await anybody.page.getByRole('link', { name: /帮助非亲邻里/ }).count()).toBe(0)

      // The clerk is asked to take the paper down, and ticks it.
      const clerk = await phoneOf('陈金凤')
      await clerk.tab('我的')
      await clerk.follow('文书待办')
      await readToTheEnd(clerk)
      await clerk.sees(`把写着${PRAISED}的纸取下来`)
      await clerk.picture('5-take-down')
    },
    8,
  )
})
