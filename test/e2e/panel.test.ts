import { makePopulation } from '../../cloudfunctions/host/demo/population'
import { approve, fillReport, openReview, writePublicText } from './support/acts'
import { declareCousin, declineBallot, openIfAsked, openMyDeed } from './support/decisions'
import { demoPlay } from './support/demo-play'

const { letPass, phoneOf, play } = demoPlay('panel')

const [NOMINATOR, APPEALING, PRAISED, OFFICER] = ['王学军', '孙彩霞', '王保海', '镇干部'] as const

/** The address of the deed that the panel accepts. */
let deedPage: string

/** Of whom a lot may draw: the councils of the township's other villages, and who works for the township. */
const { accounts } = makePopulation()
const [home] = accounts.map(({ note }) => note.divisionCode)
const named = (part: string, fits: (division: string) => boolean) =>
  accounts.filter(({ note }) => note.part === part && fits(note.divisionCode)).map(({ name }) => name)
const inTownship = (division: string) => home !== undefined && division.startsWith(home.slice(0, 9))
const OTHERS = named('councilMember', (division) => inTownship(division) && division !== home)
const [TOWNSHIP_OFFICER = OFFICER] = named('townshipOfficer', inTownship)

describe('a decision that somebody does not accept', () => {
  play(
    'is appealed from the deed page, and accepted by the township',
    async () => {
      const on = await letPass(45)
      const nominator = await phoneOf(NOMINATOR)
      const story = '她每天早上送邻居家腿脚不便的老人去卫生室换药，送了整整一个月。'
      await fillReport(nominator, { praised: APPEALING, story, on, place: '村卫生室' })
      await nominator.press('上报')
      await nominator.sees('评议会正在看')
      for (const name of ['郭新生', '王振宇']) {
        const member = await phoneOf(name)
        await openReview(member, '卫生室换药')
        await declineBallot(member, '问过卫生室，没有查到记录。')
      }
      await nominator.reload()
      await nominator.sees('不服这个结果，可以申诉')
      await nominator.sees('问过卫生室，没有查到记录。')
      await nominator.fill('为什么不服', '卫生室换过本子，旧本子上有记录，护士可以作证。')
      await nominator.picture('1-appeal')
      await nominator.press('提出申诉')
      await nominator.press('提出')
      await nominator.sees('申诉已交乡镇')
      await nominator.picture('2-appealed')

      const officer = await phoneOf(TOWNSHIP_OFFICER)
      await officer.tab('我的')
      await officer.follow('申诉复核')
      await officer.picture('3-queue')
      await officer.follow('她每天早上')
      await officer.sees('卫生室换过本子')
      await officer.choose('radio', /^成立，予以通过/)
      await officer.press('定下来')
      await officer.sees('请选按哪一条细则记分。')
      await officer.choose('radio', /帮助非亲邻里/)
      await officer.choose('checkbox', /见证人/)
      await officer.fill('公开的文字', '一位村民连续一个月接送行动不便的老人去卫生室换药。')
      await officer.fill('理由', '查了旧本子，也问过护士，情况属实。')
      await officer.picture('4-sheet')
      await officer.press('定下来')
      await officer.sees('申诉成立，按“帮助非亲邻里”')
      await officer.page.getByRole('dialog').getByRole('button', { name: '定下来' }).click()
      await officer.sees('已经定下来')

      await nominator.reload()
      await nominator.sees('申诉成立，予以通过')
      await nominator.sees('查了旧本子，也问过护士，情况属实。')
      await nominator.picture('5-accepted')
    },
    5,
  )

  play(
    'goes to a panel by lot where three of five are kin; it decides, and the notice prints how many were recused',
    async () => {
      const praised = await phoneOf(PRAISED)
      await praised.tab('我的')
      await praised.follow('亲属申明')
      for (const name of ['郭新生', '王振宇']) await declareCousin(praised, name)
      await praised.picture('6-kin')
      await praised.press('返回')
      const on = await letPass(1)
      const nominator = await phoneOf(NOMINATOR)
      const story = '他带头把村口塌了的石桥修好，自己出料出工，干了四天。'
      await fillReport(nominator, { praised: PRAISED, story, on, place: '村口石桥' })
      await nominator.press('上报')
      await nominator.sees('由同乡镇别村的评议员抽签来定')
      await letPass(1)

      let approvals = 0
      for (const name of OTHERS) {
        const member = await phoneOf(name)
        if (!(await openIfAsked(member, /石桥/))) continue
        await member.sees('抽签组成评议组')
        if (approvals === 0) await writePublicText(member, '一位村民自己出料出工，带头修好了村口的石桥。')
        await approve(member, '帮助非亲邻里', '见证人')
        if (approvals === 0) await member.picture('7-panellist')
        approvals += 1
        if (approvals === 3) break
      }
      expect(approvals).toBe(3)

      await openMyDeed(praised)
      deedPage = praised.page.url()
      await praised.choose('radio', /^写全名/)
      await praised.press('就这样署名')
      await praised.follow('看公示')
      await praised.sees('公示期内')
      await praised.sees('应评 10 人，回避 3 人')
      await praised.picture('8-notice')
    },
    8,
  )

  play(
    'about kin is challenged by who is concerned, and ended by the township with its reason',
    async () => {
      const member = await phoneOf('郭新生')
      await member.tab('我的')
      await member.follow('亲属申明')
      await member.press('这条不对：和王保海的亲属申明')
      await member.fill('为什么不对', '只是同姓的邻居，没有亲戚关系。')
      await member.picture('9-challenge')
      await member.press('交上去核实')
      await member.sees('有人说不对，正在核实')

      const officer = await phoneOf(TOWNSHIP_OFFICER)
      await officer.tab('我的')
      await officer.follow('亲属申明复核')
      await officer.sees('只是同姓的邻居，没有亲戚关系。')
      await officer.picture('10-challenges')
      await officer.press(/^确实不对，终止申明/)
      await officer.fill('理由', '查过族谱和户籍，不是亲属。')
      await officer.page.getByRole('dialog').getByRole('button', { name: '定下来' }).click()
      await officer.sees('没有等着核实的亲属申明')
      await member.reload()
      await member.sees('已经终止的申明')
    },
    3,
  )

  play(
    'is taken up again on new facts: the page of a confirmed deed opens a re-examination, and the fresh panel is told',
    async () => {
      await letPass(12)
      const officer = await phoneOf(TOWNSHIP_OFFICER)
      await officer.goTo(deedPage)
      await officer.fill('有什么新情况', '有人拿来照片，桥是施工队修的。')
      await officer.picture('11-new-facts')
      await officer.press('提出复核')
      await officer.press('提出')
      await officer.sees('有新情况，正在重新核实')
      await letPass(1)
      for (const name of OTHERS) {
        const member = await phoneOf(name)
        if (!(await openIfAsked(member, /石桥/))) continue
        await member.sees('这是一次复核')
        await member.sees('有人拿来照片，桥是施工队修的。')
        await member.choose('radio', /^应当撤销/)
        await member.picture('12-reexamination')
        return
      }
      throw new Error('nobody was drawn')
    },
    5,
  )
})
