import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import * as v from 'valibot'
import { ROOT } from '../../support/root'
import { typeInto } from '../../support/type-into'
import { builtFor } from './built-for'
import type { PhoneCloud } from './cloud'
import { served } from './page'
import type { Measure } from './runtime/measures'
import type { Answers } from './runtime/person'

const ADDRESS = 'https://mini-program.test'
const WAIT_MS = 15_000
const PICTURES = process.env.PICTURES_FOLDER ?? join(ROOT, 'dist/pictures')

declare global {
  interface Window {
    phone: {
      measures(): Measure[]
      open(url: string): void
      standsStill(): Promise<void>
      pullDown(): void
      answerWith(change: Partial<Answers>): void
      asked(): string[]
      updateReady(): void
      updateApplied(): boolean
    }
  }
}

/** The platform behind its two bridges: what the page may ask of it, and what its address serves. */
async function connect(context: BrowserContext, page: Page, folder: string, cloud: PhoneCloud): Promise<void> {
  const files = served(await builtFor(page, folder))
  await context.route(`${ADDRESS}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    const file = files[pathname]
    if (file) return route.fulfill(file)
    const stored = /^\/storage\/(.+)$/.exec(pathname)?.[1]
    if (stored) return route.fulfill({ body: cloud.fileAt(stored), contentType: 'image/jpeg' })
    return route.fulfill({ status: 404, body: '' })
  })
  await page.exposeFunction('callFunction', cloud.callFunction)
  await page.exposeFunction('storeFile', (path: string, bytes: string) =>
    cloud.storeFile(path, new Uint8Array(Buffer.from(bytes, 'base64'))),
  )
  await page.exposeFunction('linkFiles', cloud.linkFiles)
}

const Refusal = v.object({ ok: v.literal(false), error: v.object({ code: v.string() }) })
const Call = v.object({ path: v.string() })

/** As the cloud, but what its functions refuse is noted. */
function noting(cloud: PhoneCloud, refused: string[]): PhoneCloud {
  return {
    ...cloud,
    async callFunction(name, data) {
      const answer = await cloud.callFunction(name, data)
      if (v.is(Refusal, answer) && v.is(Call, data)) refused.push(`${data.path} ${answer.error.code}`)
      return answer
    },
  }
}

interface Uplink {
  losesNext: boolean
}

/** As the cloud, but a picture may be lost on its way. */
const losing = (cloud: PhoneCloud, uplink: Uplink): PhoneCloud => ({
  ...cloud,
  async storeFile(path, bytes) {
    if (!uplink.losesNext) return cloud.storeFile(path, bytes)
    uplink.losesNext = false
    throw new Error('uploadFile:fail the line broke')
  },
})

/** A phone with the built mini-program on it; relaunching keeps what it stored. */
export class WeappPhone {
  private readonly before: Measure[] = []

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    /** Whatever went wrong by itself: uncaught errors, refused evals, missing files. */
    readonly faults: string[],
    /** What the functions refused, "deeds.get NOT_FOUND". */
    readonly refused: string[],
    private readonly play: string,
    private readonly uplink: Uplink,
  ) {}

  /** Opens the build in `folder` at its first page; its pictures begin with the name of the play. */
  static async open(browser: Browser, folder: string, cloud: PhoneCloud, play: string): Promise<WeappPhone> {
    const context = await browser.newContext({
      viewport: { width: 375, height: 812 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    })
    context.setDefaultTimeout(WAIT_MS)
    const page = await context.newPage()
    const refused: string[] = []
    const uplink: Uplink = { losesNext: false }
    await connect(context, page, folder, losing(noting(cloud, refused), uplink))
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (line) => line.type() === 'error' && faults.push(line.text()))
    const phone = new WeappPhone(context, page, faults, refused, play, uplink)
    await phone.page.goto(ADDRESS)
    return phone
  }

  /** Starts the mini-program anew, as after it was swiped away. */
  async launch(): Promise<void> {
    this.before.push(...(await this.measuresNow()))
    await this.page.goto(ADDRESS)
  }

  /** Opens a page alone, "/pages/deed/index?deedId=…", and waits until it stands still. */
  open(url: string): Promise<void> {
    return this.page.evaluate((to) => {
      window.phone.open(to)
      return window.phone.standsStill()
    }, url)
  }

  close(): Promise<void> {
    return this.context.close()
  }

  /** Cuts the phone off, or brings it back. */
  setOffline(offline: boolean): Promise<void> {
    return this.context.setOffline(offline)
  }

  /** From now on the person answers so when the platform asks; a relaunch forgets it. */
  answers(change: Partial<Answers>): Promise<void> {
    return this.page.evaluate((given) => window.phone.answerWith(given), change)
  }

  /** What the platform asked the person since the launch. */
  asked(): Promise<string[]> {
    return this.page.evaluate(() => window.phone.asked())
  }

  /** A newer version arrives; answers whether the mini-program takes it, its person saying so or not. */
  async update(agrees: boolean): Promise<boolean> {
    const question = this.page.waitForEvent('dialog')
    const told = this.page.evaluate(() => window.phone.updateReady())
    const dialog = await question
    await (agrees ? dialog.accept() : dialog.dismiss())
    await told
    return this.page.evaluate(() => window.phone.updateApplied())
  }

  /** The next picture that is sent does not arrive. */
  loseNextPicture(): void {
    this.uplink.losesNext = true
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

  /** Takes a photo from the album of the phone into the form in sight. */
  async addPhoto(bytes: Uint8Array): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.press('添加照片')
    await (await chooser).setFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) })
  }

  /** Waits until a picture is not only named on the page but drawn. */
  async showsPicture(name: string | RegExp): Promise<void> {
    const picture = await this.sight.getByRole('img', { name }).first().elementHandle()
    await this.page.waitForFunction((element) => {
      const drawn = element instanceof HTMLImageElement ? element : element?.querySelector('img')
      return drawn?.complete === true && drawn.naturalWidth > 0
    }, picture)
  }

  /** Types as a person does, key by key, so that every keystroke is an event. */
  async fill(label: string, text: string): Promise<void> {
    await typeInto(this.sight.getByRole('textbox', { name: label }), text, async (field) => {
      await field.fill('')
      await field.pressSequentially(text)
    })
  }

  /** Chooses from the platform's sheet that a picker has opened. */
  async pick(words: string): Promise<void> {
    await this.page.locator('dialog').getByRole('button', { name: words }).click()
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

  private measuresNow(): Promise<Measure[]> {
    return this.page.evaluate(() => window.phone.measures())
  }

  /** What every page that was opened weighed and held at most, one entry a path and launch. */
  async measures(): Promise<Measure[]> {
    return [...this.before, ...(await this.measuresNow())]
  }
}
