import { approve, openReview, waitForDays, writePublicText } from './support/acts'
import { nameInFull } from './support/decisions'
import { demoPlay } from './support/demo-play'
import { answerObjection, objectTo, openDeedNotice } from './support/objections'

const { letPass, phoneOf, play } = demoPlay('objection')

const STORY = '汛期里村东的水渠堵了，三个人带头下水清淤，一直干到天黑，保住了二十亩麦子。'
const PUBLIC_TEXT = '汛期里三位村民带头下水清淤，保住了二十亩麦子。'
const WORDS = '那天我也在水渠上，从头到尾没有看见她。'
const [FIRST, SECOND, THIRD] = ['孙彩霞', '赵海霞', '陈金凤'] as const
const OBJECTOR = '王利军'

/** A deed of three people, reported, passed and named in full. */
async function threeOnNotice(on: string): Promise<void> {
  const neighbour = await phoneOf('王学军')
  await neighbour.tab('上报')
  for (const name of [FIRST, SECOND, THIRD]) {
    await neighbour.fill('被推荐人的姓名', name)
    await neighbour.press('查找被推荐人')
    await neighbour.page.getByRole('link', { name: new RegExp(`^${name} .*户主姓`) }).click()
  }
  await neighbour.choose('radio', '助人为乐')
  await neighbour.fill('经过', STORY)
  await neighbour.fill('哪一天', on)
  await neighbour.fill('在哪里', '村东水渠')
  await neighbour.press('看一看，再上报')
  await neighbour.press('上报')
  await neighbour.sees('评议会正在看')
  const [first, ...others] = ['郭新生', '王振宇', '孟海霞']
  const opener = await phoneOf(first ?? '')
  await openReview(opener, '汛期里')
  await writePublicText(opener, PUBLIC_TEXT)
  await approve(opener, '帮助非亲邻里', '见证人')
  for (const name of others) {
    const member = await phoneOf(name)
    await openReview(member, '汛期里')
    await approve(member, '帮助非亲邻里', '见证人')
  }
  for (const name of [FIRST, SECOND, THIRD]) {
    const praised = await phoneOf(name)
    await nameInFull(praised)
  }
}

describe('an objection, on the phones of village, township and county', () => {
  play(
    'to one of three lines is answered, taken higher and upheld, while the other two take effect',
    async () => {
      await threeOnNotice(await letPass(45))

      // A villager objects to one line; the others are not touched.
      const objector = await phoneOf(OBJECTOR)
      await openDeedNotice(objector, 3)
      const notice = objector.page.url()
      await objectTo(objector, SECOND, /^不属实/, WORDS, '1-raise')
      await objector.sees('正在核实')
      await objector.picture('2-mine')

      // Somebody without a phone brings a paper to the township.
      const officer = await phoneOf('赵利军')
      await officer.goTo(notice)
      await officer.sees('收到异议 1 件')
      expect(await officer.words()).not.toContain(OBJECTOR)
      await officer.press(`登记收到的异议：${SECOND}这一条`)
      await officer.choose('radio', '书面')
      await officer.choose('radio', '名册里没有')
      await officer.fill('提出人姓名', '外村老陈')
      await officer.fill('谁送来的', '老陈的侄子')
      await officer.choose('radio', /^程序不对/)
      await officer.fill('他说的情况', '公示贴出来的时候没有写清楚是哪一天。')
      await officer.picture('3-paper')
      await officer.press('登记')
      await officer.sees('登记这件异议？')
      await officer.press('登记')
      await officer.sees('登记好了')

      // The township finds nothing wrong; the queue says ground and dates, never who.
      await officer.open('objections')
      await officer.sees('程序不对')
      expect(await officer.words()).not.toContain('外村老陈')
      await officer.picture('4-queue')
      await answerObjection(officer, '不属实', /^异议不成立/, '水渠边的两位邻居作证，她一直在场。')
      await officer.sees('已答复，可再往上反映')
      await officer.picture('5-sheet')

      // The objector is not satisfied and goes to the county.
      await objector.reload()
      await objector.press('不满意，再往上反映')
      await objector.press('不满意，再往上反映')
      await objector.sees('县文明办最晚')
      await objector.picture('6-higher')

      // Five days pass: the two other lines take effect, this one waits.
      const anybody = await phoneOf(FIRST)
      await anybody.goTo(notice)
      await waitForDays(anybody, '已生效')
      await anybody.sees('有异议，正在核实')
      expect((await anybody.words()).match(/已生效/g)).toHaveLength(2)
      await anybody.picture('7-frozen')

      // The county upholds it; what was brought on paper needs no answer any more.
      const county = await phoneOf('苏学林')
      await answerObjection(county, '不属实', /^异议成立/, '当天的值班记录上没有这个人，不该记在这一条里。')
      await county.sees('打印卷宗')
      await anybody.reload()
      await anybody.sees('已撤下')
      await anybody.sees('处理结果：成立，已撤下。')
      expect(await anybody.words()).not.toContain(SECOND)
      await anybody.picture('8-outcome')
      await objector.reload()
      await objector.sees('成立，已撤下')

      // The file for the superior authority, without a name.
      await county.press('打印卷宗')
      await county.sees('异议办理卷宗')
      expect(await county.words()).not.toContain(OBJECTOR)
      await county.picture('9-file')

      // Points: the two have theirs, the third has none.
      for (const [name, has] of [
        [FIRST, true],
        [SECOND, false],
      ] as const) {
        const phone = await phoneOf(name)
        await phone.open('ledger')
        await phone.sees('基础分')
        expect((await phone.words()).includes('帮助非亲邻里')).toBe(has)
      }
    },
    10,
  )
})
