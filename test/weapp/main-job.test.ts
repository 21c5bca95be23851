import { plainJpeg } from '../support/jpeg'
import { give } from '../support/people'
import type { WeappPhone } from './harness/weapp-phone'
import { personWithPhone } from './support/village-on-server'
import { weappPlay } from './support/weapp-play'

const STORY = '腊月里下大雪，她连着三天给村西头的孤寡老人送饭送煤，还帮着扫了院子里的雪。'
const PUBLIC_TEXT = '下大雪时，一位村民连续三天为孤寡老人送饭送煤、清扫积雪。'
const COUNCIL = { 'o-jia': '评议甲', 'o-yi': '评议乙', 'o-bing': '评议丙' }

const { phoneOf, play, way } = weappPlay('good-deed', async (village) => {
  await personWithPhone(village, '张大山', 'o-dashan')
  await personWithPhone(village, '李秀英', 'o-xiuying')
  for (const [openid, name] of Object.entries(COUNCIL))
    await give(village, await personWithPhone(village, name, openid), 'councilMember')
})

async function approve(phone: WeappPhone): Promise<void> {
  await phone.choose('radio', /^同意/)
  await phone.choose('radio', /帮助非亲邻里/)
  await phone.choose('checkbox', /见证人/)
  await phone.press('投票')
  await phone.press('投出去')
  await phone.sees('您投了：同意')
}

async function openReview(phone: WeappPhone): Promise<void> {
  await phone.tab('我的')
  await phone.follow('评议好人好事')
  await phone.press(/下大雪/)
  await phone.sees('原话只有评议的人能看到')
}

play(
  'the mini-program itself carries a good deed from the form to the notice, over a cut and a relaunch',
  async () => {
    const reporter = await phoneOf('o-dashan')
    await reporter.tab('上报')
    await reporter.fill('被推荐人的姓名', '李秀英')
    await reporter.press('查找被推荐人')
    await reporter.follow(/^李秀英/)
    await reporter.choose('radio', '助人为乐')
    await reporter.fill('经过', STORY)
    await reporter.addPhoto(plainJpeg())
    await reporter.showsPicture('第 1 张照片')
    await reporter.picture('form')

    // Swiped away and opened again: what was typed is there.
    await reporter.page.waitForFunction((words) => JSON.stringify(localStorage).includes(words), STORY)
    await reporter.launch()
    await reporter.tab('上报')
    await expect(reporter.sight.getByRole('textbox', { name: '经过' }).inputValue()).resolves.toBe(STORY)
    await reporter.press(/^哪一天/)
    const day = reporter.page.locator('dialog input')
    await day.fill((await day.getAttribute('max')) ?? '')
    await reporter.fill('在哪里', '村西头')

    await reporter.showsPicture('第 1 张照片')

    // The database is gone while it is sent; once it is back the phone sends it by itself.
    await reporter.press('看一看，再上报')
    await reporter.sight.getByRole('button', { name: '上报', exact: true }).waitFor()
    await way().interrupt()
    await reporter.press('上报')
    await reporter.sees(/系统忙不过来/)
    await way().resume()
    await reporter.sees('评议会正在看')
    await reporter.picture('timeline')

    const first = await phoneOf('o-jia')
    await openReview(first)
    await first.showsPicture(/第 1 张/)
    await first.choose('radio', '可以公开')
    await first.press('写公开文字')
    await first.fill('公开的文字', PUBLIC_TEXT)
    await first.press('存下公开文字')
    await first.picture('review')
    await approve(first)
    for (const openid of ['o-yi', 'o-bing']) {
      const member = await phoneOf(openid)
      await openReview(member)
      await approve(member)
    }

    const praised = await phoneOf('o-xiuying')
    await praised.tab('我的')
    await praised.follow('我的好人好事')
    await praised.follow('助人为乐')
    await praised.choose('radio', /^写全名/)
    await praised.press('就这样署名')
    await praised.follow('看公示')
    await praised.sees(PUBLIC_TEXT)
    await praised.picture('notice')
  },
  5,
)
