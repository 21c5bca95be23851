import type { FastifyRequest } from 'fastify'
import type { Browser, System } from '../contract/sign-in'

/* Which system and browser ask, from what the browser says of itself: the first that fits, for many call themselves several. */

const SYSTEM_SAYS: readonly [System, RegExp][] = [
  ['harmony', /harmony|arkweb/i],
  ['android', /android/i],
  ['ios', /iphone|ipad|ipod/i],
  ['windows', /windows/i],
  ['mac', /macintosh|mac os/i],
  ['linux', /linux|x11/i],
]

const BROWSER_SAYS: readonly [Browser, RegExp][] = [
  ['wechat', /micromessenger/i],
  ['edge', /\bedg(e|a|ios)?\//i],
  ['other', /qqbrowser|360se|360ee|metasr|ucbrowser|\bopr\//i],
  ['firefox', /firefox|fxios/i],
  ['chrome', /chrome|crios/i],
  ['safari', /safari/i],
]

const firstThatFits = <T>(says: readonly [T, RegExp][], words: string): T | undefined =>
  says.find(([, pattern]) => pattern.test(words))?.[0]

/** System, browser and network address of whoever asks: the real client's, where proxies are trusted. */
export function deviceOf(request: FastifyRequest): { system: System; browser: Browser; from: string } {
  const words = request.headers['user-agent'] ?? ''
  return {
    system: firstThatFits(SYSTEM_SAYS, words) ?? 'other',
    browser: firstThatFits(BROWSER_SAYS, words) ?? 'other',
    from: request.ip,
  }
}
