import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { ROOT } from '../../support/root'
import { typeInto } from '../../support/type-into'
import { bundleOf } from './bundle'
import { missingGlobals } from './missing'
import { served } from './page'
import type { Counts } from './runtime/counts'
import type { Weight } from './runtime/weights'

const ADDRESS = 'https://mini-program.test'
const WAIT_MS = 15_000
const PICTURES = process.env.PICTURES_FOLDER ?? join(ROOT, 'dist/pictures')

/** Answers a call of a cloud function as the platform carries it. */
export type CallFunction = (name: string, data: unknown) => Promise<unknown>

declare global {
  interface Window {
    phone: { weights(): Weight[]; counts(): Counts; path(): string | undefined; pullDown(): void }
  }
}

/** A phone with the built mini-program on it; relaunching keeps what it stored. */
export class WeappPhone {
  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    /** Whatever went wrong by itself: uncaught errors, refused evals, missing files. */
    readonly faults: string[],
    private readonly play: string,
  ) {}

  /** Opens the build in `folder` at its first page; its pictures begin with the name of the play. */
  static async open(browser: Browser, folder: string, callFunction: CallFunction, play: string): Promise<WeappPhone> {
    const context = await browser.newContext({
      viewport: { width: 375, height: 812 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    })
    context.setDefaultTimeout(WAIT_MS)
    const page = await context.newPage()
    const files = served(bundleOf(folder, await missingGlobals(page)))
    await context.route(`${ADDRESS}/**`, (route) => {
      const file = files[new URL(route.request().url()).pathname]
      return route.fulfill(file ?? { status: 404, body: '' })
    })
    await page.exposeFunction('callFunction', callFunction)
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (line) => line.type() === 'error' && faults.push(line.text()))
    const phone = new WeappPhone(context, page, faults, play)
    await phone.launch()
    return phone
  }

  /** Starts the mini-program anew, as after it was swiped away. */
  async launch(): Promise<void> {
    await this.page.goto(ADDRESS)
  }

  close(): Promise<void> {
    return this.context.close()
  }

  /** Cuts the phone off, or brings it back. */
  setOffline(offline: boolean): Promise<void> {
    return this.context.setOffline(offline)
  }

  pullDown(): Promise<void> {
    return this.page.evaluate(() => window.phone.pullDown())
  }

  /** What stands on the page in sight; the pages beneath are there, and hidden. */
  get sight(): Locator {
    return this.page.locator('#screen > section:not([hidden])')
  }

  async tab(name: string): Promise<void> {
    await this.page
      .getByRole('navigation')
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click()
  }

  async back(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: '返回' }).click()
  }

  async press(name: string | RegExp): Promise<void> {
    await this.sight
      .getByRole('button', { name, exact: typeof name === 'string' })
      .last()
      .click()
  }

  async follow(words: string | RegExp): Promise<void> {
    await this.sight.getByRole('link', { name: words }).first().click()
  }

  async choose(role: 'radio' | 'checkbox', name: string | RegExp): Promise<void> {
    await this.sight.getByRole(role, { name }).first().click()
  }

  /** Types as a person does, key by key, so that every keystroke is an event. */
  async fill(label: string, text: string): Promise<void> {
    await typeInto(this.sight.getByRole('textbox', { name: label }), text, async (field) => {
      await field.fill('')
      await field.pressSequentially(text)
    })
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.sight.getByText(text).first().waitFor()
  }

  async picture(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true })
    await this.page.screenshot({ path: join(PICTURES, `weapp-${this.play}-${name}.png`) })
  }

  /** Leaves a picture of what is shown now, and answers it as text with what went wrong. */
  async leave(name: string): Promise<string> {
    mkdirSync(PICTURES, { recursive: true })
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`) })
    return [await this.page.locator('body').ariaSnapshot(), ...this.faults].join('\n')
  }

  weights(): Promise<Weight[]> {
    return this.page.evaluate(() => window.phone.weights())
  }

  counts(): Promise<Counts> {
    return this.page.evaluate(() => window.phone.counts())
  }
}
