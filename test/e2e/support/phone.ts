import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { app } from '../../../src/i18n/zh-CN/app'
import { common } from '../../../src/i18n/zh-CN/common'
import { linkTo, pathOf, ROUTES, type RouteName, tabOf } from '../../../src/routes'
import { ROOT } from '../../support/root'
import { typeInto } from '../../support/type-into'
import { inSight, pathIn } from './in-sight'

/** Where pictures of the path go; `npm run pictures` makes those of the README. */
const PICTURES = process.env.PICTURES_FOLDER ?? join(ROOT, 'dist/pictures')

const WAIT_MS = 20_000

/** Pages that take no parameters. */
type PlainRoute =
  | 'messages'
  | 'signIn'
  | 'desk'
  | 'boards'
  | 'ledger'
  | 'household'
  | 'notices'
  | 'objections'
  | 'myObjections'
  | 'home'
  | 'mine'
  | 'letIn'
  | 'sessions'
  | 'phone'
  | 'myDeeds'

const names = Object.keys(ROUTES) as RouteName[]

/** The path of the page behind a tab, by the words on it. @throws Error when there is no such tab */
function pathOfTab(words: string): string {
  const found = names.find((name) => {
    const tab = tabOf(name)
    return tab !== undefined && app.tabs[tab] === words
  })
  if (!found) throw new Error(`no tab ${words}`)
  return pathOf(found)
}

/** The settings of a phone that was started before: its first minutes are over. PLAY_ELDER=1 plays in elder mode. */
export function rememberSettings(settings: { elder: boolean; introduced: boolean }): void {
  const KEY = 'settings'
  if (localStorage.getItem(KEY) === null) localStorage.setItem(KEY, JSON.stringify({ data: settings }))
}

/** A person's phone: pages are reached and used as a person does, by what stands on them. */
export class Phone {
  private constructor(
    readonly page: Page,
    private readonly url: string,
    readonly faults: string[],
    /** What its pictures begin with: the name of the play. */
    private readonly play: string,
  ) {}

  /** A new phone at the first page; what the pages complain about is kept in `faults`. */
  static async at(browser: Browser, url: string, play: string): Promise<Phone> {
    const context = await browser.newContext({
      viewport: { width: 375, height: 812 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    })
    context.setDefaultTimeout(WAIT_MS)
    await context.addInitScript(rememberSettings, { elder: process.env.PLAY_ELDER === '1', introduced: true })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    const phone = new Phone(page, url, faults, play)
    await phone.goTo(url)
    return phone
  }

  /** Signs in by the list of demo people. */
  async signInAs(name: string): Promise<void> {
    await this.open('signIn')
    await this.page.getByRole('link', { name: new RegExp(`^${name}`) }).click({ noWaitAfter: true })
    await this.page.getByRole('heading', { name: `${name}，您好` }).waitFor()
    await this.still()
  }

  /** Opens a page by its name, as a shared link does, and waits until it is the one in sight. */
  async open(page: PlainRoute): Promise<void> {
    await this.goTo(`${this.url}/#${linkTo(page)}`)
  }

  /** Opens an address that was noted before, and waits until its page is the one in sight. */
  async goTo(address: string): Promise<void> {
    await this.page.goto(address)
    await inSight(this.page, pathIn(address))
  }

  /** Reads the page that is shown anew. */
  async reload(): Promise<void> {
    await this.page.reload()
    await inSight(this.page, pathIn(this.page.url()))
  }

  /** Waits until one page alone is in sight and stands still. */
  still(): Promise<void> {
    return inSight(this.page)
  }

  /** Switches to a tab, whether or not it wears how much is new there, and waits until its page is in sight. */
  async tab(name: string): Promise<void> {
    await this.still()
    await this.page.getByRole('link', { name: new RegExp(`^(\\d+\\+? ?)?${name}$`) }).click({ noWaitAfter: true })
    await inSight(this.page, pathOfTab(name))
  }

  /** Goes back by the button of the page, and waits until the page before it is in sight. */
  async back(): Promise<void> {
    const left = this.page.url()
    await this.press(common.back)
    await this.page.waitForURL((shown) => shown.toString() !== left)
    await inSight(this.page, pathIn(this.page.url()))
  }

  button(name: string | RegExp): Locator {
    return this.page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .filter({ visible: true })
      .last()
  }

  async press(name: string | RegExp): Promise<void> {
    await this.still()
    await this.button(name).click({ noWaitAfter: true })
  }

  /** Follows a link by how its words begin, the newest of several. */
  async follow(words: string): Promise<void> {
    await this.still()
    await this.page
      .getByRole('link', { name: new RegExp(`^${words}`) })
      .filter({ visible: true })
      .first()
      .click({ noWaitAfter: true })
  }

  async fill(label: string, text: string): Promise<void> {
    await this.still()
    await typeInto(this.page.getByRole('textbox', { name: label }).filter({ visible: true }), text)
  }

  /** Chooses; of several radios it waits until it is the one: some choices are the county's to keep before they stand. */
  async choose(role: 'radio' | 'checkbox', name: string | RegExp): Promise<void> {
    await this.still()
    const chosen = this.page.getByRole(role, { name }).filter({ visible: true }).first()
    await chosen.click({ noWaitAfter: true })
    if (role === 'radio')
      await this.page.getByRole(role, { name, checked: true }).filter({ visible: true }).first().waitFor()
  }

  /** Waits until a text stands on the page. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor()
  }

  /** Everything that stands on the page now, as text. */
  async words(): Promise<string> {
    return (await this.page.locator('body').allInnerTexts()).join('\n')
  }

  /** A picture of the page once nothing moves, "consent-2-asked" for "2-asked". */
  async picture(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true })
    await this.page.waitForFunction(() => document.getAnimations().length === 0)
    await this.page.screenshot({ path: join(PICTURES, `${this.play}-${name}.png`) })
  }

  /** Leaves a picture of what is shown now, mid-movement or not, and answers it as text. */
  async leave(name: string): Promise<string> {
    mkdirSync(PICTURES, { recursive: true })
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`) })
    return this.page.locator('body').ariaSnapshot()
  }
}
