import type { Writing } from '../context'
import { deleteSignIns } from './sign-in.repository'

/** Kept for a day after their two minutes, so that whoever comes late is told that the time is over. */
const KEPT_MS = 86_400_000
const ROWS_AT_ONCE = 500

export const forgetSignIns = async (w: Writing): Promise<boolean> =>
  (await deleteSignIns(w.tx, new Date(w.now.getTime() - KEPT_MS), ROWS_AT_ONCE)) > 0
