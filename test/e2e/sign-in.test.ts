import { demoPlay } from './support/demo-play'
import type { Phone } from './support/phone'

const { phoneOf, play, letPass } = demoPlay('sign-in')

const CLERK = '陈金凤'
const WIDE = { width: 1280, height: 900 }
const CODE = /^[2-9A-Z]{4} [2-9A-Z]{4}$/

/** What somebody reads on a computer that shows a code. */
const codeOn = async (computer: Phone): Promise<string> => (await computer.page.getByText(CODE).textContent()) ?? ''

async function showCode(computer: Phone): Promise<string> {
  await computer.open('signIn')
  await computer.press('显示登录码')
  return codeOn(computer)
}

async function typeCode(phone: Phone, code: string): Promise<void> {
  await phone.open('home')
  await phone.open('letIn')
  await phone.fill('电脑上的 8 位登录码', code.toLowerCase())
  await phone.press('下一步')
}

play('a computer is let in by the clerk’s phone, refused, too late once, and signed out from afar', async () => {
  const phone = await phoneOf(CLERK)
  await phone.tab('我的')
  await phone.follow('扫码登录电脑')
  await phone.sees('先在电脑上打开本站')

  // A computer shows a code; she refuses, and the computer says so.
  const office = await phoneOf()
  await office.page.setViewportSize(WIDE)
  await typeCode(phone, await showCode(office))
  await phone.press('不是我，拒绝')
  await phone.sees('已经拒绝')
  await office.sees('手机上没有同意')

  // A new code: she agrees, and the computer is signed in as her.
  await office.press('换一个登录码')
  await office.sees('两分钟内有效')
  await office.picture('1-code')
  const code = await codeOn(office)
  await typeCode(phone, code)
  await phone.sees('要让这台电脑登录吗？')
  await phone.picture('2-confirm')
  await phone.press('同意，让它登录')
  await phone.sees('已经登录')
  await office.page.getByRole('heading', { name: `${CLERK}，您好` }).waitFor()

  // The code is worth nothing now; another that waits too long neither, on either screen.
  await typeCode(phone, code)
  await phone.sees('已经用过了')
  const late = await phoneOf()
  const lateCode = await showCode(late)
  await letPass(1)
  await late.sees('登录码过期了')
  await typeCode(phone, lateCode)
  await phone.sees('过了两分钟')

  // She sees where she is signed in and ends the computer from her phone: there it is over.
  await phone.open('sessions')
  await phone.sees('就是这里')
  await phone.picture('3-sessions')
  await phone.press(/^让它退出：.*最近用过/)
  await phone.press('退出')
  await phone.button(/^让它退出：.*最近用过/).waitFor({ state: 'hidden' })
  await office.open('mine')
  await office.reload()
  await office.sees('登录以后，能看自家的积分')
})
