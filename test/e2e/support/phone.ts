import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { linkTo } from '../../../src/routes'
import { ROOT } from '../../support/root'

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
  | 'phone'
  | 'myDeeds'

/** A person's phone: pages are reached and used as a person does, by what stands on them. */
export class Phone {
  private constructor(
    readonly page: Page,
    private readonly url: string,
    readonly faults: string[],
  ) {}

  /** A new phone at the first page; what the pages complain about is kept in `faults`. */
  static async at(browser: Browser, url: string): Promise<Phone> {
    const context = await browser.newContext({
      viewport: { width: 375, height: 812 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    })
    context.setDefaultTimeout(WAIT_MS)
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(url)
    return new Phone(page, url, faults)
  }

  /** Signs in by the list of demo people. */
  async signInAs(name: string): Promise<void> {
    await this.open('signIn')
    await this.page.getByRole('link', { name: new RegExp(`^${name}`) }).click()
    await this.page.getByRole('heading', { name: `${name}，您好` }).waitFor()
    // The page that was left stays in sight while the next one slides in.
    await this.page.getByRole('heading', { name: '登录', exact: true }).waitFor({ state: 'hidden' })
  }

  /** Opens a page by its address, as a shared link does. */
  async open(page: PlainRoute): Promise<void> {
    await this.page.goto(`${this.url}/#${linkTo(page)}`)
  }

  /** Switches to a tab, whether or not it wears how much is new there. */
  async tab(name: string): Promise<void> {
    await this.page.getByRole('link', { name: new RegExp(`^(\\d+\\+? ?)?${name}$`) }).click()
  }

  button(name: string | RegExp): Locator {
    return this.page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .filter({ visible: true })
      .last()
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click()
  }

  /** Follows a link by how its words begin, the newest of several. */
  async follow(words: string): Promise<void> {
    await this.page
      .getByRole('link', { name: new RegExp(`^${words}`) })
      .filter({ visible: true })
      .first()
      .click()
  }

  async fill(label: string, text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: label }).filter({ visible: true }).fill(text)
  }

  async choose(role: 'radio' | 'checkbox', name: string | RegExp): Promise<void> {
    await this.page.getByRole(role, { name }).filter({ visible: true }).first().click()
  }

  /** Waits until a text stands on the page. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor()
  }

  /** Everything that stands on the page now, as text. */
  async words(): Promise<string> {
    return (await this.page.locator('body').allInnerTexts()).join('\n')
  }

  async picture(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true })
    await this.page.waitForFunction(() => document.getAnimations().length === 0)
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`) })
  }

  /** Leaves a picture of what is shown now, mid-movement or not, and answers it as text. */
  async leave(name: string): Promise<string> {
    mkdirSync(PICTURES, { recursive: true })
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`) })
    return this.page.locator('body').ariaSnapshot()
  }
}
