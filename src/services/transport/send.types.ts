import type { CallRequest } from '../../../cloudfunctions/contract/envelope'

/**
 * Carries one call to the server and brings back its answer, unread.
 * Throws CallFailed with OFFLINE, TIMEOUT or BAD_ANSWER.
 */
export type Send = (request: CallRequest, signal?: AbortSignal) => Promise<unknown>

/** A village with two bars of signal: long enough for a slow answer, short enough to offer another try. */
export const CALL_TIMEOUT_MS = 20_000
