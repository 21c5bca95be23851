import { demoPlay } from './support/demo-play'
import { Keys } from './support/keys'

const { phoneOf, play, today } = demoPlay('keyboard')

const STORY = '夜里停电，他挨家挨户看望独居的老人，把自家的灯送了过去。'

describe('by keyboard alone', () => {
  play(
    'a good deed is reported, and reviewed with a ballot',
    async () => {
      const neighbour = await phoneOf('王学军')
      const reporting = new Keys(neighbour)
      await reporting.press('上报')
      await reporting.type('被推荐人的姓名', '孙彩霞')
      await reporting.press('查找被推荐人')
      await neighbour.page.getByRole('link', { name: /^孙彩霞 .*户主姓/ }).waitFor()
      await reporting.press(/^孙彩霞.*户主姓/)
      await reporting.choose(/^助人为乐/)
      await reporting.type('经过', STORY)
      await reporting.typeDate('哪一天', await today())
      await reporting.type('在哪里', '村西头')
      await reporting.press('看一看，再上报')
      await neighbour.button('上报').waitFor()
      await reporting.press('上报')
      await neighbour.sees('评议会正在看')

      const member = await phoneOf('郭新生')
      const reviewing = new Keys(member)
      await reviewing.press(/我的$/)
      await member.sees('评议好人好事')
      await reviewing.press(/^评议好人好事/)
      await member.sees(/夜里停电/)
      await reviewing.press(/夜里停电/)
      await member.sees('原话只有评议的人能看到')
      await reviewing.press('写公开文字')
      await member.page.getByRole('textbox', { name: '公开的文字' }).waitFor()
      await reviewing.type('公开的文字', '停电的夜里，一位村民看望独居老人，把灯送了过去。')
      await reviewing.press('存下公开文字')
      await member.button('改公开文字').waitFor()
      await reviewing.choose(/^同意/)
      await reviewing.choose(/帮助非亲邻里/)
      await reviewing.choose(/见证人/)
      await reviewing.press('投票')

      // The question holds the keyboard, and gives it back where it was.
      await member.page.getByRole('dialog').waitFor()
      await reviewing.press('先不')
      await member.page.getByRole('dialog').waitFor({ state: 'hidden' })
      expect(await reviewing.now()).toBe('投票')
      await member.page.keyboard.press('Enter')
      await member.page.getByRole('dialog').waitFor()
      await member.page.keyboard.press('Escape')
      await member.page.getByRole('dialog').waitFor({ state: 'hidden' })
      expect(await reviewing.now()).toBe('投票')
      await member.page.keyboard.press('Enter')
      await reviewing.press('投出去')
      await member.sees('您投了：同意')

      expect([...reporting.unseen, ...reviewing.unseen]).toEqual([])
    },
    3,
  )
})
