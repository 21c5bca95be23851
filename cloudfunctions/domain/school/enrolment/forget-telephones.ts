import type { Writing } from '../../context'
import { clearTelephones } from './settle.repository'

const ROWS_AT_ONCE = 500

/**
 * A telephone was given to be called about a seat: once the class is over nobody has a use for it, and it goes. False when
 * none is left. (Domain: the law, as tests, retention by a job.)
 */
export const forgetTelephones = async (w: Writing): Promise<boolean> =>
  (await clearTelephones(w.tx, w.now, ROWS_AT_ONCE)) > 0
