import { AppError } from '../../platform/app-error'
import { faultFields } from '../../platform/log'
import type { Writing } from '../context'
import { openidOf } from '../people/find-openid'

/** Who let words through that everybody will read: the platform, or the people who decide on them. */
export type LetThrough = 'passed' | 'human'

/**
 * Has the platform judge words that everybody will read, before they are kept. Where it cannot be asked, does not answer or
 * would rather not say, the people who decide on the words are enough: a failing check never stops a council.
 * @throws AppError TEXT_REFUSED
 */
export async function checkText(w: Writing, words: string): Promise<LetThrough> {
  const { wechat, log } = w.village
  const openid = wechat && w.by.accountId ? await openidOf(w.tx, w.by.accountId) : null
  if (!wechat || openid === null) return 'human'
  const verdict = await wechat.checks.checkText({ openid, words }).catch((error: unknown) => {
    log.warn('text check failed', faultFields(error))
    return 'human' as const
  })
  if (verdict === 'refused') throw new AppError('TEXT_REFUSED')
  return verdict
}
