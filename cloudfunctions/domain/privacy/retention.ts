import { monthsBefore } from '../../platform/county-time'
import type { Tx } from '../../platform/db/types'
import { forgetSettled } from '../../platform/outbox'
import type { Writing } from '../context'
import { deleteAudit, deleteIntents, deleteSealed } from './retention.repository'

/*
 * What is kept how long (domain: the law, as tests): sealed identities two years after the outcome, the audit five years;
 * answers kept for retries and effects that were done a month. Each job deletes some rows at a time and is nothing when
 * nothing is old enough. Deeds, photos and access logs have jobs of their own, and browsers' sessions the host.
 */
const AUDIT_MONTHS = 5 * 12
const SEALED_MONTHS = 2 * 12
const RETRY_MONTHS = 1

const ROWS_AT_ONCE = 500

type Delete = (tx: Tx, before: Date, atMost: number) => Promise<number>

const olderThan =
  (months: number, remove: Delete) =>
  async (w: Writing): Promise<boolean> =>
    (await remove(w.tx, monthsBefore(w.now, months), ROWS_AT_ONCE)) > 0

export const forgetOldAudit = olderThan(AUDIT_MONTHS, deleteAudit)
export const forgetSealedIdentities = olderThan(SEALED_MONTHS, deleteSealed)
export const forgetIntents = olderThan(RETRY_MONTHS, deleteIntents)
export const forgetDelivered = olderThan(RETRY_MONTHS, forgetSettled)
