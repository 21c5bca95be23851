import { fillReport, openReview } from './support/acts'
import { demoPlay } from './support/demo-play'
import { askForPlace, givePin, setFirstPin, takeOver } from './support/family'

const { phoneOf, play, today } = demoPlay('family')

const SON = '王学军'
const MOTHER = '苏玉珍'
const FATHER = '王廷民'
const PIN = { [SON]: '135790', [MOTHER]: '2468', [FATHER]: '8642' }
const DRAFT = '隔壁孙彩霞连着几天帮我家老人晒麦子。'
const STORY = '前天夜里我头晕，她陪我去镇上卫生院，守到天亮才回家。'

play(
  'a family of three shares one phone, and none of them sees or does what is another’s',
  async () => {
    // The son gives himself a PIN and asks for a place for his parents; the clerk knows them.
    const phone = await phoneOf(SON)
    await setFirstPin(phone, PIN[SON])
    await phone.picture('1-phone')
    const clerk = await phoneOf('陈金凤')
    for (const [name, birthYear] of [
      [MOTHER, '1937'],
      [FATHER, '1939'],
    ] as const) {
      await askForPlace(phone, { township: '城关镇', village: '北关村', name, birthYear })
      await clerk.tab('我的')
      await clerk.follow('核对身份认领')
      await clerk.reload()
      await clerk.sees(`这台手机上已经有${SON}`)
      await clerk.picture('2-clerk')
      await clerk.choose('radio', new RegExp(name))
      await clerk.press(`核对无误，认领给这个人：${name}`)
      await clerk.sees('没有等着核对的认领')
      await clerk.open('home')
      await phone.reload()
      await phone.button(`换人用：${name}`).waitFor()
    }

    // He begins a report and does not send it.
    const on = await today()
    await phone.open('home')
    await phone.tab('上报')
    await phone.fill('经过', DRAFT)

    // His mother takes the phone over, chooses her PIN, and reports something of her own.
    await takeOver(phone, MOTHER)
    await givePin(phone, MOTHER, PIN[MOTHER], 'first')
    await phone.picture('3-mother')
    await phone.tab('上报')
    expect(await phone.page.getByRole('textbox', { name: '经过' }).inputValue()).toBe('')
    await fillReport(phone, { praised: '孙彩霞', story: STORY, on, place: '镇卫生院' })
    await phone.press('上报')
    await phone.sees('评议会正在看')

    // The phone goes back to the son: a wrong PIN opens nothing, the right one everything of his and nothing of hers.
    await takeOver(phone, SON)
    await phone.page.getByLabel('密码', { exact: true }).fill('0000')
    await phone.press('换好了')
    await phone.sees('密码不对，还能试 4 次')
    await phone.picture('4-wrong-pin')
    await givePin(phone, SON, PIN[SON])
    await phone.tab('上报')
    expect(await phone.page.getByRole('textbox', { name: '经过' }).inputValue()).toBe(DRAFT)
    await phone.open('myDeeds')
    await phone.sees('已经到底了')
    expect(await phone.words()).not.toContain('我推荐的')

    // His father saw the same as his mother, and stands by it as a witness: persons count, not phones.
    await takeOver(phone, FATHER)
    await givePin(phone, FATHER, PIN[FATHER], 'first')
    await fillReport(phone, {
      praised: '孙彩霞',
      story: '前天夜里她陪我老伴去卫生院，守到天亮。',
      on,
      place: '镇卫生院',
    })
    await phone.sees('好像已经有人报过')
    await phone.press('我也看到了，一起作证')
    await phone.sees('您是这件事的见证人')

    // The council sees two people.
    const member = await phoneOf('郭新生')
    await openReview(member, '前天夜里')
    await member.sees(MOTHER)
    await member.sees(FATHER)
  },
  10,
)

play(
  'somebody without a phone is entered by the clerk and takes a numbered slip home; a change of the roster needs two',
  async () => {
    const clerk = await phoneOf('陈金凤')
    const on = await today()
    await clerk.tab('上报')
    await clerk.press('替没有手机的村民上报')
    await clerk.fill('替谁上报的姓名', '申保英')
    await clerk.press('查找替谁上报')
    await clerk.page.getByRole('link', { name: /^申保英 .*户主姓/ }).click()
    await fillReport(clerk, {
      praised: '孙彩霞',
      story: '她帮我把晾在外面的粮食收进了屋，没让雨淋着。',
      on,
      place: '村南头',
    })
    await clerk.press('上报')
    await clerk.sees(/年第 1 号纸条。请打印出来交给申保英/)
    await clerk.picture('5-slip')

    await clerk.open('home')
    await clerk.tab('我的')
    await clerk.follow('看户籍名册')
    await clerk.fill('户号，或者家里人的名字', '王廷民')
    await clerk.press('查找')
    await clerk.follow('王廷民家')
    await clerk.press('报这一户的变动')
    await clerk.choose('radio', '添了孩子')
    await clerk.fill('姓名', '王小满')
    await clerk.fill('出生年份', on.slice(0, 4))
    await clerk.picture('6-change')
    await clerk.press('签字报上去')
    await clerk.sees('在等村务监督委员会签字')

    const supervisor = await phoneOf('赵海霞')
    await supervisor.tab('我的')
    await supervisor.follow('给户籍变动签字')
    await supervisor.sees('添了孩子王小满')
    await supervisor.press('签字同意')
    await supervisor.picture('7-sign')
    await supervisor.press('签字同意')
    await supervisor.sees('没有等着签字的变动')
    await supervisor.open('notices')
    await supervisor.page.getByRole('link', { name: /户籍变动公示/ }).click()
    await supervisor.sees('新生 1 人')
    await supervisor.picture('8-notice')
  },
  5,
)
