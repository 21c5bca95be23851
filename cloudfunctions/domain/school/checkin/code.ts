import { createHmac, timingSafeEqual } from 'node:crypto'
import { CODE_DIGITS, CODE_SECONDS } from '../../../contract/school-checkin'

/*
 * Check-in code 签到码: six digits, of the session's secret and the server's clock, another every 30 seconds; the one before
 * is taken too, for who types slowly. A photo of the screen sent home is late before it is read. (Domain: night school.)
 */
const WINDOW_MS = CODE_SECONDS * 1000

const windowOf = (at: Date): number => Math.floor(at.getTime() / WINDOW_MS)

function codeOf(secret: Uint8Array, window: number): string {
  const digest = createHmac('sha256', secret).update(String(window)).digest()
  return String(digest.readUInt32BE(0) % 10 ** CODE_DIGITS).padStart(CODE_DIGITS, '0')
}

/** The code at an instant, and for how many milliseconds it stands on the screen. */
export function codeAt(secret: Uint8Array, at: Date): { code: string; standsMs: number } {
  const window = windowOf(at)
  return { code: codeOf(secret, window), standsMs: (window + 1) * WINDOW_MS - at.getTime() }
}

/** Whether a code is that of the instant or the one before it. */
export function isCode(secret: Uint8Array, code: string, at: Date): boolean {
  const given = Buffer.from(code)
  return [windowOf(at), windowOf(at) - 1].some((window) => {
    const due = Buffer.from(codeOf(secret, window))
    return due.length === given.length && timingSafeEqual(due, given)
  })
}
