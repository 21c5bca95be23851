import { faultFields } from '../../platform/log'
import type { Writing } from '../context'

const DIGITS_KEPT = 4
const NUMBER = /^\d{6,}$/

/**
 * The last digits of the number that the platform verified for whoever asks, which is what a clerk needs to compare it with
 * the one that the village knows: the number itself is not kept. Null where none was given or the platform does not answer;
 * the clerk then decides as if none had been asked for.
 */
export async function phoneTailOf({ village }: Writing, code: string | undefined): Promise<string | null> {
  if (code === undefined || village.wechat === null) return null
  try {
    const number = await village.wechat.phones.numberOf(code)
    return number !== null && NUMBER.test(number) ? number.slice(-DIGITS_KEPT) : null
  } catch (error) {
    village.log.warn('telephone number not verified', faultFields(error))
    return null
  }
}
