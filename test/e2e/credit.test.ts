import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { linkTo } from '../../src/routes'
import { plainJpeg } from '../support/jpeg'
import { pdf } from '../support/pdf'
import { agree, openCase, openMine, sayAndSend, tookPart } from './support/credit'
import { demoPlay } from './support/demo-play'
import { fillRegistration, handIn } from './support/enterprise'
import { answerObjection, objectTo } from './support/objections'
import type { Phone } from './support/phone'

const { folder, letPass, phoneOf, play, today } = demoPlay('credit')

/** Her household is read under its head; a council member is its kin. */
const [APPLICANT, HOME, KIN] = ['孙彩霞', '王保海家', '王瑞峰'] as const
const [CLERK, OBJECTOR, OFFICER, OTHER_OFFICER, COUNTY] = ['陈金凤', '王学军', '赵利军', '赵瑞峰', '苏学林'] as const
const COUNCIL = ['郭新生', '王振宇', '孟海霞'] as const
const COMMITTEES = ['王利军', '秦福来', '秦子龙'] as const

const [BOSS, SIGNER] = ['张志伟', '李学海'] as const
/** Seven working days, and a weekend or two. */
const NOTICE_DAYS = 12

const sheet = join(folder, 'sheet.jpg')
writeFileSync(sheet, plainJpeg())

const Answer = v.object({ data: v.object({ code: v.string() }) })

let applicant: Phone
/** What stands in the QR of her certificate. */
let code = ''

/** A stranger’s phone after its camera read the QR. */
async function scanned(holder: Phone = applicant, certificate: string = code): Promise<Phone> {
  const stranger = await phoneOf()
  const [url] = holder.page.url().split('#')
  await stranger.goTo(`${url}#${linkTo('verify', { certificate })}`)
  return stranger
}

const readMine = async () => {
  await openMine(applicant, '我的信用')
  await applicant.reload()
  await applicant.sees('一路过来')
}

/** Lets days go by, a few at a time, until her page says so. */
async function untilMineSays(words: string, step: number): Promise<void> {
  for (let days = 0; days < 40; days += step) {
    await letPass(step)
    await readMine()
    if ((await applicant.page.getByText(words, { exact: true }).filter({ visible: true }).count()) > 0) return
  }
  throw new Error(`her page never says ${words}`)
}

describe('a credit status, on the phones of the village', () => {
  play(
    'is applied for, assessed, and passed by a council without the kin, by the committees, and by the township that asks back once',
    async () => {
      const members = await Promise.all(COUNCIL.map((name) => phoneOf(name)))
      const [first = await phoneOf(COUNCIL[0])] = members
      await tookPart(await phoneOf(CLERK), first, APPLICANT, await today(), sheet)
      applicant = await phoneOf(APPLICANT)
      await openMine(applicant, '我的信用')
      await applicant.sees('全年至少参加 1 次好事、会议或者夜校')
      await applicant.picture('1-criteria')
      await applicant.press('申请信用户')
      await applicant.sees('评议会在看')

      const kin = await phoneOf(KIN)
      await openMine(kin, '评议好人好事')
      await kin.sees(/有一件，您要回避/)
      await kin.picture('2-recused')
      for (const [index, member] of members.entries()) await agree(member, HOME, index === 0 ? '3-council' : undefined)
      for (const name of COMMITTEES) await agree(await phoneOf(name), HOME)

      const officer = await phoneOf(OFFICER)
      await openCase(officer, HOME)
      await officer.picture('4-township')
      await sayAndSend(officer, '退回问一句', '要补充什么', '清扫那天是全家去的，还是一个人？')
      await officer.sees('请您补充')
      await readMine()
      await applicant.sees('清扫那天是全家去的，还是一个人？')
      await applicant.picture('5-returned')
      await sayAndSend(applicant, '补充好了，再交上去', '您的说明', '全家四口都去了，签到本上有。')
      await applicant.sees('上级在看')
      await openCase(officer, HOME)
      await officer.sees('全家四口都去了，签到本上有。')
      await officer.press('通过，开始公示')
      await officer.press('通过，开始公示')
      await officer.sees('公示中')
    },
    5,
  )

  play(
    'stands on a notice to which somebody objects, is given once that is settled, and its certificate is genuine',
    async () => {
      await readMine()
      await applicant.press('看公示')
      await applicant.sees('公示内容')
      const objector = await phoneOf(OBJECTOR)
      await objector.goTo(applicant.page.url())
      await objectTo(objector, '某户', /不属实/, '那天我也在，没有看见他们一家人。', '6-objection')
      await answerObjection(await phoneOf(COUNTY), '不属实', /不成立/, '签到本和照片都查过，他们一家在场。')
      await untilMineSays('信用户', 6)
      await applicant.picture('7-designated')
      const answer = applicant.page.waitForResponse('**/call/certificates.get')
      await applicant.press('看证书')
      await applicant.follow('信用户')
      await applicant.sees('查真假的码')
      const { data } = v.parse(Answer, await (await answer).json())
      code = data.code
      await applicant.picture('8-certificate')
      const stranger = await scanned()
      await stranger.sees('信用户 · 有效')
      await stranger.picture('9-valid')
    },
    5,
  )

  play(
    'is taken back after a hearing and a notice, the appeal is heard by the county, and its certificate says so',
    async () => {
      const proposer = await phoneOf(OFFICER)
      await openMine(proposer, '信用户审定')
      await proposer.follow('各村信用户')
      await proposer.page.getByRole('combobox', { name: '哪个村' }).selectOption({ label: '北关村' })
      await proposer.press(`提议取消：${HOME.slice(0, -1)}`)
      await proposer.fill('哪一天听证（7 天以后）', await dayAhead(9))
      await proposer.fill('在哪里听证', '村委会二楼')
      await proposer.fill('原因', '两户反映他家收粮的秤不准，钱还没有退。')
      await proposer.picture('10-proposal')
      await proposer.page.getByRole('dialog').getByRole('button', { name: '确定' }).click()
      await proposer.sees('信用户（要听证）')
      await readMine()
      await applicant.sees(/可以带一位一起来/)
      await letPass(10)

      const hearing = await phoneOf(OTHER_OFFICER)
      await openMine(hearing, '信用户审定')
      await hearing.follow('取消和听证')
      const card = hearing.page.getByRole('textbox', { name: '谁陪着来的（可以不填）' }).filter({ visible: true })
      await card.last().fill('王瑞峰')
      await hearing.picture('11-hearing')
      await sayAndSend(hearing, `听过以后，取消：${HOME.slice(0, -1)}`, '说了什么', '他说秤是借来的，钱答应退。')
      await hearing.sees('公示中')
      await untilMineSays('已取消', 3)
      await sayAndSend(applicant, '请上一级再看一次', '为什么要再看', '钱三天前已经退清，有收条。')
      await applicant.sees('对取消提出申诉')

      const county = await phoneOf(COUNTY)
      await openMine(county, '信用户审定')
      await county.follow('取消和听证')
      await county.sees('钱三天前已经退清，有收条。')
      await sayAndSend(
        county,
        `维持取消：${HOME.slice(0, -1)}`,
        '写给申请的人看',
        '取消的时候钱没有退。半年后可以再申请。',
      )
      await readMine()
      await applicant.sees('申诉没有通过，维持取消')
      await applicant.picture('12-withdrawn')
      const stranger = await scanned()
      await stranger.sees('信用户 · 已取消')
      await stranger.picture('13-withdrawn')
    },
    5,
  )
})

describe('a credit status of an enterprise, on the phones of the county', () => {
  const NAME = '汤阴县北关红薯粉条厂'

  play(
    'is applied for with materials that are read, vouched for by the department, decided by the county, and certified for two years',
    async () => {
      const boss = await phoneOf(BOSS)
      await fillRegistration(boss, {
        ...{ name: NAME, creditCode: '91410523MA9K00033Y' },
        ...{ township: '城关镇', village: '北关村', department: '县市场监管局' },
      })
      await handIn(boss, '营业执照.pdf', pdf('/OpenAction << /S /JavaScript >>'))
      await boss.sees(/带有会运行的内容/)
      await handIn(boss, '工资发放表.pdf', pdf())
      await boss.sees('工资发放表.pdf')
      await boss.press('登记并申报')
      await boss.sees('交牵头部门')

      const signer = await phoneOf(SIGNER)
      await openMine(signer, '核实信用企业')
      await signer.follow(NAME)
      await sayAndSend(signer, '核实过了，交县里审定', '查了什么', '查过登记和年报，没有处罚，也没有欠薪投诉。')
      const county = await phoneOf(COUNTY)
      await openMine(county, '信用户审定')
      await county.follow(NAME)
      await county.sees('查过登记和年报，没有处罚，也没有欠薪投诉。')
      await county.press('通过，开始公示')
      await county.press('通过，开始公示')
      await county.sees('公示中')

      await untilNamed(boss)
      await boss.press('看证书')
      const answer = boss.page.waitForResponse('**/call/certificates.get')
      await boss.follow('信用企业')
      await boss.sees('查真假的码')
      const { data } = v.parse(Answer, await (await answer).json())
      const stranger = await scanned(boss, data.code)
      await stranger.sees('信用企业 · 有效')
      await stranger.sees(NAME)
    },
    5,
  )
})

/** Lets working days go by until the notice is over. */
async function untilNamed(boss: Phone): Promise<void> {
  for (let days = 0; days < 40; days += NOTICE_DAYS) {
    await letPass(NOTICE_DAYS)
    await openMine(boss, '我的企业')
    await boss.reload()
    await boss.sees('一路过来')
    if ((await boss.button('看证书').count()) > 0) return
  }
  throw new Error('the enterprise is never named')
}

/** A date so many days ahead of the village's, as a date field takes it. */
async function dayAhead(days: number): Promise<string> {
  const at = new Date(`${await today()}T00:00:00Z`)
  return new Date(at.getTime() + days * 86_400_000).toISOString().slice(0, 10)
}
