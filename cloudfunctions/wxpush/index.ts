import * as v from 'valibot'
import type { CallResponse } from '../contract/envelope'
import { systemClock } from '../platform/clock'
import { newId } from '../platform/ids'
import { consoleLog } from '../platform/log'

const Push = v.object({ MsgType: v.optional(v.string(), ''), Event: v.optional(v.string(), '') })

/** Callbacks of the platform. None is asked for, so whatever comes is refused, and its kind logged. */
export async function main(event: unknown): Promise<CallResponse> {
  const requestId = newId()
  const push = v.safeParse(Push, event)
  const kind = push.success ? { type: push.output.MsgType.slice(0, 40), event: push.output.Event.slice(0, 40) } : {}
  consoleLog(systemClock).warn('push refused', { requestId, ...kind })
  return { ok: false, error: { code: 'UNKNOWN_PROCEDURE', requestId } }
}
