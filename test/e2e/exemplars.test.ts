import { addDays } from '../../cloudfunctions/platform/county-time'
import { openMine, sayAndSend } from './support/credit'
import { declareCousin } from './support/decisions'
import { toDate } from './support/demo-clock'
import { demoPlay } from './support/demo-play'
import {
  agreeToStand,
  giveScores,
  markBallot,
  openContest,
  openNewest,
  openSelection,
  openSheet,
  openVetting,
  openWall,
  recommend,
  sendUp,
  signFor,
  voteOnEquals,
} from './support/exemplars'
import { handRound } from './support/hand-round'
import { answerObjection, objectTo } from './support/objections'
import { openCampaign } from './support/open-selection'
import type { Phone } from './support/phone'
import { COUNTY, FIRST, SECOND, THIRD, TOWNSHIP, VILLAGES, type VillageCast } from './support/selection-people'

const { phoneOf, play, today } = demoPlay('exemplars')

/** Phones that go from hand to hand: whoever takes one signs in on it. */
let phones: Phone[] = []
let clock: Phone
let opened = ''
const year = () => Number(opened.slice(0, 4)) + 1

async function moveTo(days: number): Promise<void> {
  await toDate(clock, addDays(opened, days))
}

/** In every village at once. */
const inVillages = (act: (phone: Phone, village: VillageCast) => Promise<void>) =>
  Promise.all(
    VILLAGES.map(async (village, at) => {
      const phone = phones[at]
      if (phone) await act(phone, village)
    }),
  )

describe('a selection of exemplars, from three villages to the county', () => {
  play(
    'is opened by the county, and each village chooses the one whom it recommended',
    async () => {
      clock = await phoneOf()
      phones = await Promise.all([phoneOf(), phoneOf(), phoneOf()])
      opened = await today()
      const officer = phones[0] ?? clock
      await officer.signInAs(COUNTY.officers[0])
      await openCampaign(officer, year(), (days) => addDays(opened, days))

      await inVillages(async (phone, { recommender, candidate }) => {
        await phone.signInAs(recommender)
        await recommend(phone, year(), candidate)
        await phone.signInAs(candidate)
        await agreeToStand(phone)
      })
      await moveTo(2)
      await inVillages(async (phone, { signers, candidate }) => {
        for (const signer of signers) {
          await phone.signInAs(signer)
          await signFor(phone, [candidate])
        }
      })
      // One candidate for two places: the stage of the vote is passed without one.
      await moveTo(4)
      await inVillages(async (phone, { council, candidate, place }) => {
        for (const member of council) {
          await phone.signInAs(member)
          await openSheet(phone, place)
          await giveScores(phone, { [candidate]: '90' })
        }
      })
      await moveTo(6)
      await moveTo(25)
      await inVillages(async (phone, { recommender, candidate, place }) => {
        await phone.signInAs(recommender)
        await openContest(phone, year(), place)
        await phone.sees('当选')
        await sendUp(phone, candidate)
      })
    },
    4,
  )

  play(
    'the township vets and votes: one ballot each, of exactly two, and kin of one candidate scores none',
    async () => {
      await moveTo(27)
      await handRound(phones, TOWNSHIP.officers, (phone, name) =>
        signFor(phone, [FIRST, SECOND, THIRD], name === TOWNSHIP.officers[0] ? '材料齐全' : '村里看法'),
      )
      const [officer, voter, again] = phones as [Phone, Phone, Phone]
      await openContest(officer, year(), TOWNSHIP.place)
      await officer.press('审核齐了，往下走')
      await officer.press('审核齐了，往下走')
      await officer.sees('投票')

      for (const phone of [voter, again]) await phone.signInAs(TOWNSHIP.voters[0])
      await markBallot(voter, [FIRST])
      await voter.sees('还可以选 1 位')
      expect(await voter.button('投票').isDisabled()).toBe(true)
      await voter.choose('checkbox', `选${SECOND}`)
      await voter.choose('checkbox', `选${THIRD}`)
      await voter.sees('已经选满了')
      await markBallot(again, [FIRST, THIRD])
      for (const phone of [voter, again]) await phone.press('投票')
      await voter.picture('03-ballot')
      await voter.press('投下这一票')
      await voter.sees(/投好了，谢谢您/)
      await again.press('投下这一票')
      await again.sees(/一人一票，不用再投/)
      await again.picture('04-refused')
      await voter.signInAs(TOWNSHIP.voters[1])
      await markBallot(voter, [FIRST, THIRD])
      await voter.press('投票')
      await voter.press('投下这一票')
      await voter.sees(/投好了，谢谢您/)

      await again.signInAs(TOWNSHIP.kin)
      await openMine(again, '亲属申明')
      await declareCousin(again, SECOND)
      await moveTo(31)
      await openSelection(again)
      await again.follow('打分')
      await again.sees('现在没有要您打分的。')
      await voter.signInAs(TOWNSHIP.voters[0])
      await openMine(voter, '榜样投票')
      await voter.follow('.*助人为乐.*有结果了')
      await voter.sees('2 张')
      await voter.picture('05-result')
    },
    4,
  )

  play(
    'equals are voted on, and an objection frees a place to the next, on a notice of its own',
    async () => {
      await handRound(phones, TOWNSHIP.panel, async (phone, name) => {
        await openSheet(phone, TOWNSHIP.place)
        await phone.sees(/名额 \d+ 位/)
        if (name === TOWNSHIP.panel[0]) await phone.picture('06-sheet')
        await giveScores(phone, { [FIRST]: '92', [SECOND]: '85', [THIRD]: '85' })
      })
      await moveTo(34)
      const [objector, other] = phones as [Phone, Phone]
      const notice = await phoneOf(TOWNSHIP.voters[0])
      await openNewest(notice)
      await notice.sees(FIRST)
      await notice.sees('回避 1 人')
      await notice.sees(/乡镇干部/)
      await notice.picture('07-notice')
      await handRound(phones, TOWNSHIP.panel.slice(0, 4), async (phone, name) => {
        await openSheet(phone, TOWNSHIP.place)
        await phone.sees('分数相同')
        if (name === TOWNSHIP.panel[0]) await phone.picture('08-equals')
        await voteOnEquals(phone, THIRD)
        await phone.sees(/您投过了|您的分记下了/)
      })
      await objectTo(notice, FIRST, /不属实/, '这几年老人一直住在女儿家，不是她在照顾。', '09-objection')
      await other.signInAs(COUNTY.officers[0])
      await answerObjection(other, '不属实', /成立/, '走访了三户邻居，情况和反映的一致。')
      await objector.signInAs(TOWNSHIP.voters[0])
      await openNewest(objector)
      await objector.sees(SECOND)
      await objector.picture('10-next')
      await moveTo(53)
      await other.signInAs(TOWNSHIP.officers[0])
      await openContest(other, year(), TOWNSHIP.place)
      await sendUp(other, THIRD)
      await sendUp(other, SECOND)
      await other.picture('11-upward')
    },
    4,
  )

  play(
    'the county vets again after ninety days and chooses; a revocation takes one off the wall at once',
    async () => {
      const [officer, reader] = phones as [Phone, Phone]
      const both = [SECOND, THIRD]
      await moveTo(55)
      await handRound(phones, COUNTY.signers, (phone) => signFor(phone, both))
      await moveTo(58)
      await handRound(phones, COUNTY.panel, async (phone) => {
        await openSheet(phone, COUNTY.place)
        await giveScores(phone, { [SECOND]: '86', [THIRD]: '88' })
      })
      await moveTo(100)
      await moveTo(151)
      await handRound(phones, COUNTY.signers, async (phone, name) => {
        if (name === COUNTY.signers[0]) {
          await openVetting(phone)
          await phone.sees('满 90 天，重新签')
          await phone.picture('12-again')
        }
        await signFor(phone, both)
      })
      await moveTo(170)
      await reader.signInAs(THIRD)
      await openWall(reader)
      await reader.sees(SECOND)
      await reader.sees(THIRD)
      await reader.picture('13-wall')
      await openMine(reader, '我的证书')
      await reader.follow(`.*${COUNTY.place}`)
      await reader.sees('有效')
      await reader.page.getByRole('img', { name: '证书的码' }).first().waitFor()
      await reader.picture('14-certificate')

      await officer.signInAs(COUNTY.officers[0])
      await openSelection(officer)
      await officer.follow('当选的人')
      const honour = `提议撤销称号：${SECOND}，${year()}年汤阴模范`
      await officer.press(honour)
      await officer.fill('哪一天听证（7 天以后）', addDays(opened, 179))
      await officer.fill('在哪里听证', '县文明办二楼')
      await officer.fill('原因', '借了邻居的钱一直不还，村里都知道。')
      await officer.page.getByRole('dialog').getByRole('button', { name: '确定' }).click()
      await officer.sees('等听证')
      await moveTo(180)
      await officer.signInAs(COUNTY.officers[1])
      await openSelection(officer)
      await officer.follow('撤销称号')
      await sayAndSend(officer, `听过以后，撤销：${SECOND}`, '说了什么', '他说年底还，拿不出字据。')
      await officer.sees('公示中')
      await openWall(reader)
      await reader.sees(SECOND)
      await moveTo(199)
      await openWall(reader)
      await reader.reload()
      await reader.sees(THIRD)
      expect(await reader.words()).not.toContain(SECOND)
      await reader.picture('15-revoked')
      await reader.signInAs(SECOND)
      await openMine(reader, '我的证书')
      await reader.sees('已取消')
    },
    4,
  )
})
