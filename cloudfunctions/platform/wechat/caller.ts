/** Who called a function, as the platform put it into the environment for this one call. */
export interface PlatformCaller {
  /** The call came from the mini-program itself, by whatever way it then took. */
  fromPhone: boolean
  /** Believed only when the call came from the mini-program. */
  openid: string | null
}

type Environment = Readonly<Record<string, string | undefined>>

const FROM_PHONE = 'wx_client'

/**
 * Reads the platform's context. To be called at the entry of a function, before anything is awaited: the environment
 * belongs to the process, and what the last call left behind is not named in WX_CONTEXT_KEYS.
 */
export function readPlatformCaller(environment: Environment): PlatformCaller {
  const named = new Set(environment.WX_CONTEXT_KEYS?.split(','))
  const value = (key: string): string => (named.has(key) ? (environment[key] ?? '') : '')
  const fromPhone = value('SOURCE').split(',')[0] === FROM_PHONE
  return { fromPhone, openid: (fromPhone && value('WX_OPENID')) || null }
}
