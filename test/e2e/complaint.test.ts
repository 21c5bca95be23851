import { readFileSync } from 'node:fs'
import { approve, fillReport, openReview, writePublicText } from './support/acts'
import { demoPlay } from './support/demo-play'

const { phoneOf, play, today } = demoPlay('complaint')

const COMPLAINT = '村里的公示贴了两天就被撕掉了，没有人补上，想看的人都没看到。'
const ANSWER = '镇里去村里查过，公示已经重新张贴，并安排专人每天查看。'
const STORY = '他天不亮就起来，把村口那段积雪扫干净，一连扫了五个早上，老人出门都说好。'
const PUBLIC_TEXT = '一位村民连续五个早上清扫村口积雪，方便大家出行。'
/** Has no account: whatever is decided, somebody has to go and tell him. */
const WITHOUT_PHONE = '李文喜'

describe('what is asked, told and owed, on the phones of the village', () => {
  play(
    'a villager complains, the township answers, the villager rates it',
    async () => {
      const villager = await phoneOf('王学军')
      await villager.follow('投诉建议')
      await villager.press('我要投诉建议')
      await villager.choose('radio', '公示')
      await villager.fill('把事情说清楚', COMPLAINT)
      await villager.picture('1-form')
      await villager.press('交上去')
      await villager.sees(/交上去了，编号 TS\d{4}-0001/)
      await villager.press('看办到哪一步')
      await villager.sees('最晚受理')
      await villager.picture('2-sent')

      const township = await phoneOf('赵利军')
      await township.tab('我的')
      await township.follow('办理投诉建议')
      await township.follow('TS')
      await township.sees('不要说出他的名字')
      await township.press('受理')
      await township.press('答复')
      await township.fill('答复', ANSWER)
      await township.press('发给他')
      await township.sees(ANSWER)
      await township.picture('3-sheet')

      await villager.open('messages')
      await villager.sees('没看过')
      await villager.picture('4-inbox')
      await villager.follow('您提的TS\\d{4}-0001有答复了')
      await villager.sees(ANSWER)
      await villager.choose('radio', /^满意$/)
      await villager.press('打分')
      await villager.sees('办完了')
      await villager.picture('5-rated')
    },
    5,
  )

  play(
    'the nominator reads the decision, and the clerk tells who has no phone',
    async () => {
      const nominator = await phoneOf('王保海')
      await fillReport(nominator, { praised: WITHOUT_PHONE, story: STORY, on: await today(), place: '村口' })
      await nominator.press('上报')
      await nominator.sees('评议会正在看')

      const [first, ...others] = ['郭新生', '王振宇', '孟海霞']
      const member = await phoneOf(first ?? '')
      await openReview(member, '村口那段积雪')
      await writePublicText(member, PUBLIC_TEXT)
      await approve(member, '帮助非亲邻里', '见证人')
      for (const name of others) {
        const other = await phoneOf(name)
        await openReview(other, '村口那段积雪')
        await approve(other, '帮助非亲邻里', '见证人')
      }

      await nominator.open('messages')
      await nominator.follow('评议通过了')
      await nominator.sees('经过')

      const clerk = await phoneOf('陈金凤')
      await clerk.tab('我的')
      await clerk.follow('文书待办')
      await clerk.sees(`告诉${WITHOUT_PHONE}`)
      await clerk.picture('6-tasks')
      const waiting = clerk.page.getByRole('button', { name: `告诉过了：${WITHOUT_PHONE}` })
      const before = await waiting.count()
      await waiting.first().click()
      await clerk.press('告诉过了')
      await waiting.nth(before - 1).waitFor({ state: 'detached' })
      expect(await waiting.count()).toBe(before - 1)
    },
    5,
  )

  play(
    'a villager sees what is held, who read it, and takes it along',
    async () => {
      const villager = await phoneOf('王学军')
      await villager.tab('我的')
      await villager.follow('我的信息')
      await villager.sees('名册上写的')
      await villager.picture('privacy-1-held')
      const download = villager.page.waitForEvent('download')
      await villager.press('存成文件')
      const file = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
      expect(file.person).toMatchObject([{ name: '王学军' }])
      expect(file.complaints).toMatchObject([{ asked: COMPLAINT, rating: 4 }])
      await villager.sees(/存好了，一共 \d+ 条/)
      await villager.follow('谁看过我的信息')
      await villager.sees('看了您提的投诉建议是谁写的')
      await villager.picture('privacy-2-read')
    },
    5,
  )
})
