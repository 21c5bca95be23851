import { eq } from 'drizzle-orm'
import type { Browser } from 'playwright-core'
import { runDueJobs } from '../../cloudfunctions/domain/jobs'
import { noticeLine } from '../../cloudfunctions/platform/db/schema'
import { confirmedActivity } from '../support/activities'
import { openBrowser } from '../support/browser'
import { call } from '../support/call'
import { type CreditScene, creditScene, mineOf } from '../support/credit'
import { useDatabase } from '../support/database'
import { give, person, type TestPerson } from '../support/people'
import { stageOf } from '../support/stage'
import { VILLAGE } from '../support/village'
import { openMine } from './support/credit'
import { Phone } from './support/phone'
import { serveVillage } from './support/served-village'

const NAME = 'credit-round'
const HOUSEHOLDS = 60
const ROUND = '2027-01-15T02:00:00.000Z'

const test = useDatabase()
const { enter, play } = stageOf<Phone>(NAME)
let browser: Browser
let served: Awaited<ReturnType<typeof serveVillage>>

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())
/** Phones hang up before the host closes: it waits for whoever holds a line. */
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
  await served.close()
})

/** The phone of somebody of the test's village, signed in. */
async function phoneOf(who: TestPerson): Promise<Phone> {
  const phone = enter(await Phone.at(browser, served.url, NAME))
  await phone.page.context().addCookies([await served.sessionOf(who.accountId)])
  await phone.reload()
  return phone
}

/** Sixty households took part in the year; it is 15 January, and everybody is assessed. */
async function village(): Promise<{ scene: CreditScene; otherClerk: TestPerson; villager: TestPerson }> {
  const scene = await creditScene(test.db)
  served = await serveVillage(test.db, scene)
  const people = [scene.applicant]
  while (people.length < HOUSEHOLDS) people.push(await person(scene.village, `岳${people.length}户`))
  const [member] = scene.members
  if (!member) throw new Error('a council has members')
  await confirmedActivity(scene.village, { clerk: scene.clerk, member }, people)
  const otherClerk = await person(scene.village, '副书记')
  await give(scene.village, otherClerk, 'clerk')
  scene.clock.set(ROUND)
  await runDueJobs(scene.village)
  return { scene, otherClerk, villager: scene.applicant }
}

/** Opens the round as a member of the council or the committees reaches it; the clerk by way of their desk. */
async function openRound(phone: Phone, desk?: '办理信用户'): Promise<void> {
  await openMine(phone, desk ?? '信用户年终评定')
  if (desk) await phone.follow('信用户年终评定')
  await phone.sees('1 月 15 日开始')
}

/** Presses the sheet's button, and waits until nothing of it is left. */
async function passAll(phone: Phone): Promise<void> {
  await phone.press(/^(把|同意这|通过这) ?\d+ 家/)
  await phone.sees('现在没有要办的。')
}

/** Loses the answer of the third piece that a phone sends, after the village acted, and every call for a while. */
async function cutAtThirdPiece(phone: Phone): Promise<() => void> {
  let pieces = 0
  let cut = false
  await phone.page.context().route('**/call/**', async (route) => {
    if (/laySheet|passSheet/.test(route.request().url())) pieces += 1
    if (pieces === 3 && !cut) {
      cut = true
      await route.fetch()
    }
    return cut ? route.abort() : route.continue()
  })
  return () => phone.page.context().unroute('**/call/**')
}

play(
  'sixty households are passed on one sheet, cut off in the middle, with a second clerk at work, each on its own',
  async () => {
    const { scene, otherClerk, villager } = await village()

    // The connection goes in the middle; a second clerk goes on with what is left.
    const clerk = await phoneOf(scene.clerk)
    await openRound(clerk, '办理信用户')
    await clerk.sees(`把 ${HOUSEHOLDS} 家交评议会`)
    await clerk.picture('1-sheet')
    const back = await cutAtThirdPiece(clerk)
    await clerk.press(`把 ${HOUSEHOLDS} 家交评议会`)
    await clerk.sees(/网络/)
    await clerk.picture('2-cut')
    const second = await phoneOf(otherClerk)
    await openRound(second, '办理信用户')
    await second.sees('把 15 家交评议会')
    await passAll(second)
    await back()
    await clerk.reload()
    await clerk.sees('现在没有要办的。')

    // A member’s phone is left without a line in the middle; two others pass the same sheet at once.
    const [first = scene.clerk, ...others] = scene.members
    const dying = await phoneOf(first)
    await openRound(dying)
    await cutAtThirdPiece(dying)
    await dying.press(`同意这 ${HOUSEHOLDS} 家`)
    await dying.sees(/网络/)
    const again = await phoneOf(first)
    await openRound(again)
    await again.sees('同意这 15 家')
    await passAll(again)
    await Promise.all(others.slice(0, 2).map(async (member) => passInRound(await phoneOf(member))))
    await Promise.all(scene.committee.slice(0, 3).map(async (member) => passInRound(await phoneOf(member))))

    // The township ends it: one notice with a line a household.
    const officer = await phoneOf(scene.officer)
    await openMine(officer, '信用户审定')
    await officer.follow('各村信用户')
    await officer.page.getByRole('combobox', { name: '哪个村' }).selectOption({ label: '石家庄村' })
    await officer.sees(`通过这 ${HOUSEHOLDS} 家`)
    await officer.picture('3-township')
    await passAll(officer)
    const { application } = await mineOf(scene, villager)
    if (!application?.noticeId || !application.nextAt) throw new Error('it is on notice')
    const lines = await test.db.select().from(noticeLine).where(eq(noticeLine.noticeId, application.noticeId))
    expect(lines).toHaveLength(HOUSEHOLDS)

    // It runs out, and the village's share says so to everybody.
    scene.clock.set(application.nextAt)
    await runDueJobs(scene.village)
    const later = await phoneOf(scene.clerk)
    await openRound(later, '办理信用户')
    await later.sees(`现在信用户 ${HOUSEHOLDS} 户`)
    await later.press('申报信用村')
    await later.sees('上级在看')
    await later.picture('4-share')
    expect((await call(scene.village, null, 'credit.division', { divisionCode: VILLAGE })).designated).toBe(HOUSEHOLDS)
  },
  5,
)

async function passInRound(phone: Phone): Promise<void> {
  await openRound(phone)
  await passAll(phone)
}
