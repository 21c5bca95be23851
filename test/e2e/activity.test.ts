import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainJpeg } from '../support/jpeg'
import { choosePhoto } from './support/acts'
import { toNextMoment } from './support/demo-clock'
import { demoPlay } from './support/demo-play'
import type { Phone } from './support/phone'

const { folder, phoneOf, play, today, letPass } = demoPlay('activity')

const EVENT = '清理村口河道'
const TOOK_PART = '孙彩霞'
const CLERK = '陈金凤'
const MEMBER = '郭新生'

const sheet = join(folder, 'sheet.jpg')
writeFileSync(sheet, plainJpeg())

/** Opens an entry of the workbench or of "mine". */
async function openMine(phone: Phone, entry: string): Promise<void> {
  await phone.tab('我的')
  await phone.follow(entry)
}

/** Days from a date to the last one of its month. */
function daysLeftInMonth(date: string): number {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined) throw new Error(`no date: ${date}`)
  return new Date(Date.UTC(year, month, 0)).getUTCDate() - day
}

/** Moves the demo's clock from one due thing to the next until the village has its monthly notice. */
async function waitForTheMonth(phone: Phone): Promise<void> {
  for (;;) {
    await phone.open('notices')
    await phone.reload()
    await phone.page.getByRole('tab', { name: '公示中' }).waitFor()
    await phone.page.waitForLoadState('networkidle')
    if ((await phone.page.getByText(/月度积分公示/).count()) > 0) return
    await toNextMoment(phone)
  }
}

describe('a morning of common work, on the phones of the village', () => {
  play(
    'goes from the clerk’s list to the ledger, to the monthly notice, and is recomputed by anybody',
    async () => {
      // The clerk enters the signed list.
      const clerk = await phoneOf(CLERK)
      await openMine(clerk, '活动登记')
      await clerk.press('登记一次活动')
      await clerk.fill('活动名称', EVENT)
      await clerk.fill('哪一天', await today())
      await clerk.choose('radio', /^公益劳动/)
      await clerk.fill('参加的人的姓名', TOOK_PART)
      await clerk.press('查找参加的人')
      await clerk.page.getByRole('link', { name: new RegExp(`^${TOOK_PART} .*户主姓`) }).click()
      await choosePhoto(clerk, sheet)
      await clerk.picture('1-list')
      await clerk.press('看一看，再交')
      await clerk.sees('1 人，合计 10 分')
      await clerk.press('交给评议会核对')
      await clerk.sees('等评议会核对')
      await clerk.picture('2-entered')

      // A second council member looks at the sheet and confirms.
      const member = await phoneOf(MEMBER)
      await openMine(member, '活动登记')
      await member.follow(EVENT)
      await member.page.getByRole('img', { name: /名单照片，第 1 张/ }).waitFor()
      await member.picture('3-confirm')
      await member.press('名单属实，记分')
      await member.press('名单属实，记分')
      await member.sees('分已经记进台账')

      // She sees it in her ledger.
      const villager = await phoneOf(TOOK_PART)
      await villager.open('ledger')
      await villager.sees('公益劳动')
      await villager.picture('4-ledger')

      // The month ends, and her household's line stands on its notice.
      await letPass(daysLeftInMonth(await today()))
      await waitForTheMonth(villager)
      await villager.page
        .getByRole('link', { name: /月度积分公示/ })
        .first()
        .click()
      await villager.sees('公示内容')
      await villager.sees(/公益劳动/)
      await villager.picture('5-month')
      const code = /[0-9A-F]{4}(?:-[0-9A-F]{4}){3}/.exec(await villager.words())?.[0]
      if (!code) throw new Error('the notice shows the code that its paper prints')

      // Anybody recomputes the ledger; it is whole, and comes to the code of the notice.
      await villager.press('用手机核对台账')
      await villager.press(/^开始核对/)
      await villager.sees('这本台账是完整的')
      await villager.sees('和这份公示上印的一样')
      await villager.sees(/您家的 \d+ 笔都在里面/)
      expect(await villager.words()).toContain(code)
      await villager.sees(/正好是这个总编码/)
      await villager.picture('6-whole')
    },
    5,
  )
})
