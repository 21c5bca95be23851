import { declareCousin } from './support/decisions'
import { demoPlay } from './support/demo-play'
import { giveScores, markBallot, openNewest, openSelection, openSheet, voteOnEquals } from './support/exemplars'
import { answerObjection, objectTo } from './support/objections'

const { letPass, phoneOf, play, today } = demoPlay('exemplars')

/** Three people of two villages of one township; the last two are equals, one of them has a cousin on the panel. */
const [FIRST, SECOND, THIRD] = ['张志伟', '李艳军', '张振海'] as const
const PANEL = ['孙海涛', '赵庆伟', '苏振宇', '孔俊峰', '李合贵'] as const
const [KIN, VOTER, OBJECTOR, COUNTY] = ['张永红', '王学军', '王学军', '苏学林'] as const
const [OFFICER, OTHER_OFFICER] = ['赵利军', '赵瑞峰'] as const

describe('a selection of exemplars, on the phones of a township', () => {
  play(
    'residents vote once each, and whoever is kin of a candidate scores nobody',
    async () => {
      const [voter, again] = await Promise.all([phoneOf(VOTER), phoneOf(VOTER)])
      for (const phone of [voter, again]) await markBallot(phone, [FIRST, THIRD])
      await voter.picture('1-ballot')
      await voter.press('投下这一票')
      await voter.sees(/投好了，谢谢您/)
      await again.press('投下这一票')
      await again.sees(/一人一票，不用再投/)
      await again.picture('2-refused')

      const kin = await phoneOf(KIN)
      await kin.open('mine')
      await kin.follow('亲属申明')
      await declareCousin(kin, THIRD)
      await letPass(5)
      await openSelection(kin)
      await kin.follow('打分')
      await kin.sees('现在没有要您打分的。')
    },
    4,
  )

  play(
    'the panel scores, votes on equals, and an objection frees a place to the next',
    async () => {
      const panel = await Promise.all(PANEL.map((name) => phoneOf(name)))
      const points = { [FIRST]: '92', [SECOND]: '85', [THIRD]: '85' }
      for (const [index, phone] of panel.entries()) {
        await openSheet(phone)
        if (index === 0) await phone.picture('3-sheet')
        await giveScores(phone, points)
      }
      await letPass(6)
      for (const phone of panel.slice(0, 4)) {
        await openSheet(phone)
        await phone.sees('分数相同')
        if (phone === panel[0]) await phone.picture('4-equals')
        await voteOnEquals(phone, THIRD)
        await phone.sees(/您投过了|您的分记下了/)
      }
      const objector = await phoneOf(OBJECTOR)
      await openNewest(objector)
      await objectTo(objector, THIRD, /不属实/, '这几年老人一直住在女儿家，不是他在照顾。', '5-objection')
      await answerObjection(await phoneOf(COUNTY), '不属实', /成立/, '走访了三户邻居，情况和反映的一致。')
      await openNewest(objector)
      await objector.sees(SECOND)
      await objector.picture('6-next')
    },
    4,
  )

  play(
    'an honour is taken back after a hearing and a notice',
    async () => {
      const officer = await phoneOf(OFFICER)
      await openSelection(officer)
      await officer.follow('当选的人')
      await officer.press('提议撤销称号：赵世豪')
      await officer.fill('哪一天听证（7 天以后）', await dayAhead(9))
      await officer.fill('在哪里听证', '镇政府一楼')
      await officer.fill('原因', '借了邻居的钱一直不还，村里都知道。')
      await officer.page.getByRole('dialog').getByRole('button', { name: '确定' }).click()
      await officer.sees('等听证')
      await letPass(10)
      const hearing = await phoneOf(OTHER_OFFICER)
      await openSelection(hearing)
      await hearing.follow('撤销称号')
      await hearing.press('听过以后，撤销：赵世豪')
      await hearing.fill('说了什么', '他说年底还，拿不出字据。')
      await hearing.page.getByRole('dialog').getByRole('button', { name: '确定' }).click()
      await hearing.sees('公示中')
      await letPass(12)
      await openSelection(officer)
      await officer.follow('当选的人')
      await officer.still()
      await officer.reload()
      await officer.sees('已撤销')
      await officer.picture('7-revoked')
    },
    3,
  )
})

/** "2026-03-17": so many days ahead of today. */
async function dayAhead(days: number): Promise<string> {
  const from = new Date(`${await today()}T00:00:00Z`)
  from.setUTCDate(from.getUTCDate() + days)
  return from.toISOString().slice(0, 10)
}
