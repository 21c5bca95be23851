import * as v from 'valibot'
import { Instant } from './fields'
import { SessionId } from './ids'

/** What a browser says that it runs on; whatever else it says is `other`. */
export const SYSTEMS = ['windows', 'mac', 'linux', 'android', 'ios', 'harmony', 'other'] as const
export type System = (typeof SYSTEMS)[number]
export const BROWSERS = ['wechat', 'edge', 'chrome', 'firefox', 'safari', 'other'] as const
export type Browser = (typeof BROWSERS)[number]

/** A browser that shows a code: somebody lets it in from their phone, once, within its time. */
export const SIGN_IN_STATUSES = ['waiting', 'confirmed', 'refused', 'taken'] as const
export type SignInStatus = (typeof SIGN_IN_STATUSES)[number]
/** What is seen of it: a code that was not taken in its time has expired. */
export const SIGN_IN_STATES = [...SIGN_IN_STATUSES, 'expired'] as const
export type SignInState = (typeof SIGN_IN_STATES)[number]

/** Without what the eye takes for another: no 0, O, 1, I, L. */
export const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
export const CODE_LENGTH = 8
/** The address in the QR code is the host's, then this, then the code. */
export const CODE_PATH = '/s/'

/** Typed in small letters or with gaps it is the same code. */
export const SignInCode = v.pipe(
  v.string(),
  v.maxLength(40),
  v.transform((typed) => typed.replace(/[\s-]/g, '').toUpperCase()),
  v.regex(new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`)),
)

const device = {
  system: v.picklist(SYSTEMS),
  browser: v.picklist(BROWSERS),
  /** Network address. */
  from: v.string(),
}

export const LookInput = v.object({ code: SignInCode })
/** Which computer asks, from where and since when: for whoever is about to let it in. */
export const LookOutput = v.object({
  state: v.picklist(SIGN_IN_STATES),
  ...device,
  openedAt: Instant,
  expiresAt: Instant,
})
export type SignInSeen = v.InferOutput<typeof LookOutput>
export const AnswerSignInInput = v.object({ code: SignInCode, agrees: v.boolean() })

export const SignedInBrowser = v.object({
  sessionId: SessionId,
  /** The browser that asks. */
  own: v.boolean(),
  ...device,
  openedAt: Instant,
  lastUsedAt: Instant,
  /** At the latest; sooner when it is not used. */
  expiresAt: Instant,
})
export type SignedInBrowser = v.InferOutput<typeof SignedInBrowser>
export const SessionsOutput = v.object({ sessions: v.array(SignedInBrowser) })
export const EndSessionInput = v.object({ sessionId: SessionId })
export const EndedOutput = v.object({ ended: v.number() })
