import { monthsBefore } from '../../platform/county-time'
import type { Writing } from '../context'
import { deleteAccesses } from './access.repository'

/** Months that is kept who read what (domain: the law, as tests). */
const KEPT_MONTHS = 6

const ROWS_AT_ONCE = 500

/** Deletes some of the old log at a time. False when none is left. */
export const forgetAccesses = async (w: Writing): Promise<boolean> =>
  (await deleteAccesses(w.tx, monthsBefore(w.now, KEPT_MONTHS), ROWS_AT_ONCE)) > 0
