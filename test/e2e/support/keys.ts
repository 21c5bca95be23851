import type { Phone } from './phone'

const MOST_STEPS = 120
const SIGHT_MS = 2000

/** Where the keyboard is: what it would be called, and whether it can be seen to be there. */
interface Stop {
  name: string
  seen: boolean
}

/** Runs in the page. Chromium scrolls what takes the keyboard into sight; a ring or, in a text, the caret shows it. */
function stopNow(): Stop {
  const at = document.activeElement
  // At the end of the page the keyboard is at the browser's own bars.
  if (!(at instanceof HTMLElement) || at === document.body) return { name: '', seen: false }
  const box = at.getBoundingClientRect()
  const inside = box.bottom > 0 && box.top < innerHeight && box.width > 0
  // In a date the browser itself marks the part that is typed.
  const ringed = getComputedStyle(at).outlineStyle !== 'none' || at.matches('input[type="date"]')
  return { name: at.getAttribute('aria-label') ?? at.textContent ?? '', seen: inside && ringed }
}

/** A person's keyboard: no mouse, no finger. */
export class Keys {
  /** Stops at which nothing showed where the keyboard is. */
  readonly unseen: string[] = []

  constructor(private readonly phone: Phone) {}

  private get board() {
    return this.phone.page.keyboard
  }

  /** Goes on from stop to stop until it is at what is called so. @throws Error that names what it came by */
  async to(name: RegExp | string): Promise<void> {
    await this.phone.still()
    const wanted = (stop: string) => (typeof name === 'string' ? stop === name : name.test(stop))
    const passed: string[] = []
    while (passed.length < MOST_STEPS) {
      await this.board.press('Tab')
      const stop = await this.phone.page.evaluate(stopNow)
      const words = stop.name.replace(/\s+/g, ' ').trim()
      if (words !== '' && !(stop.seen || (await this.comesIntoSight()))) this.unseen.push(words)
      if (wanted(words)) return
      passed.push(words)
    }
    throw new Error(`no stop is called ${name}; passed: ${[...new Set(passed)].join(' | ')}`)
  }

  /** A page that is still being scrolled or laid out shows it a moment later. */
  private async comesIntoSight(): Promise<boolean> {
    const seen = this.phone.page.waitForFunction(`(${stopNow.toString()})().seen`, undefined, { timeout: SIGHT_MS })
    return seen.then(
      () => true,
      () => false,
    )
  }

  async press(name: RegExp | string): Promise<void> {
    await this.to(name)
    await this.board.press('Enter')
  }

  async choose(name: RegExp | string): Promise<void> {
    await this.to(name)
    await this.board.press('Space')
  }

  async type(label: RegExp | string, text: string): Promise<void> {
    await this.to(label)
    await this.board.insertText(text)
  }

  /** Types "2026-03-08" into the parts of a date, whichever of them the browser asks for first. */
  async typeDate(label: string, date: string): Promise<void> {
    await this.to(label)
    const [year = '', month = '', day = ''] = date.split('-')
    for (const parts of [[month + day + year], [year, month + day]]) {
      for (const part of parts) {
        await this.board.type(part)
        if (part === year) await this.board.press('ArrowRight')
      }
      if ((await this.phone.page.locator('input:focus').inputValue()) === date) return
      for (const _ of date.split('-')) await this.board.press('ArrowLeft')
    }
    throw new Error(`${label} does not take ${date}`)
  }

  /** What the stop is called at which the keyboard is. */
  async now(): Promise<string> {
    return (await this.phone.page.evaluate(stopNow)).name
  }
}
