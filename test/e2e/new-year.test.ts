import { daysBetween } from '../../cloudfunctions/platform/county-time'
import { approve, fillReport, openReview, pointsUnderBoard, waitForDays, writePublicText } from './support/acts'
import { nameInFull } from './support/decisions'
import { forwardDays } from './support/demo-clock'
import { demoPlay } from './support/demo-play'
import type { Phone } from './support/phone'

const { phoneOf, play, today } = demoPlay('new-year')

const PRAISED = '孙彩霞'
const STORY = '年根底下，她领着几家人把村口的积雪和冰溜子清干净，老人孩子出门不再打滑。'
const PUBLIC_TEXT = '年底，一位村民带人清理村口积雪，方便老人孩子出行。'

/** 20 December of this year, of the next one when that is past: a notice still ends before the year does. */
function decemberAfter(today: string): { year: number; day: string; daysAhead: number } {
  const year = Number(today.slice(0, 4)) + (today.slice(5) > '12-20' ? 1 : 0)
  const day = `${year}-12-20`
  return { year, day, daysAhead: daysBetween(today, day) }
}

async function confirmedBeforeNewYear(day: string, praised: Phone): Promise<void> {
  const neighbour = await phoneOf('王学军')
  await fillReport(neighbour, { praised: PRAISED, story: STORY, on: day, place: '村口' })
  await neighbour.press('上报')
  await neighbour.sees('评议会正在看')
  for (const name of ['郭新生', '王振宇', '孟海霞']) {
    const member = await phoneOf(name)
    await openReview(member, '年根底下')
    if (name === '郭新生') await writePublicText(member, PUBLIC_TEXT)
    await approve(member, '帮助非亲邻里', '见证人')
  }
  await nameInFull(praised)
  await praised.follow('看公示')
  await waitForDays(praised, '已生效')
}

/** Opens the boards and looks at one kind of period, so many of them back. */
async function lookAt(phone: Phone, period: '本月' | '本年', back = 0): Promise<void> {
  await phone.open('boards')
  await phone.page.getByRole('tab', { name: period }).filter({ visible: true }).click()
  for (let step = 0; step < back; step++) await phone.press(/^上[个一]/)
}

describe('a year’s change, on the phones of the village', () => {
  play(
    'leaves December in the old year, freezes its boards, and begins at base',
    async () => {
      const { year, day, daysAhead } = decemberAfter(await today())
      const praised = await phoneOf(PRAISED)
      await forwardDays(praised, daysAhead)
      await confirmedBeforeNewYear(day, praised)
      await praised.open('ledger')
      await praised.sees(`${year} 年荣誉积分`)
      await praised.sees('帮助非亲邻里')

      // 31 December: the board of the year still runs.
      const face = (await praised.button(/^演示时钟 /).textContent()) ?? ''
      const date = Number(/12月(\d+)日/.exec(face)?.[1])
      await forwardDays(praised, 31 - date)
      await lookAt(praised, '本年')
      await praised.sees(`${year} 年`)
      const atTheEnd = await pointsUnderBoard(praised)
      expect(await praised.words()).not.toContain('已封榜')

      // New Year: base points stand in the ledger, and last year's board is frozen and read as it was.
      await forwardDays(praised, 1)
      await praised.open('ledger')
      await praised.sees(`${year + 1} 年荣誉积分`)
      await praised.sees(/1月1日.* 记入，台账第/)
      await praised.picture('ledger')
      await lookAt(praised, '本年')
      await praised.sees('还没有奖励分，暂时没有位次')
      await lookAt(praised, '本年', 1)
      await praised.sees('已封榜')
      await praised.sees('这张榜已经封了')
      expect((await pointsUnderBoard(praised)).match(/(\d+) 分/)?.[1]).toBe(atTheEnd.match(/(\d+) 分$/)?.[1])
      await praised.picture('frozen')

      // Half a month later nothing has moved: December counts in December, and January is empty.
      await forwardDays(praised, 14)
      await lookAt(praised, '本月', 1)
      await praised.sees(`${year} 年 12 月`)
      await praised.sees('已封榜')
      expect(await pointsUnderBoard(praised)).toMatch(/第 \d+ 位/)
      await lookAt(praised, '本月')
      await praised.sees(`${year + 1} 年 1 月`)
      await praised.sees('还没有奖励分，暂时没有位次')
    },
    15,
  )
})
