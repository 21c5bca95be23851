import * as v from 'valibot'
import type { CallResponse } from '../contract/envelope'
import { takeCheck } from '../domain/photos/take-check'
import { functionLog, onPlatform, refusal } from '../function-platform'
import { newId } from '../platform/ids'
import { readPlatformCaller } from '../platform/wechat/caller'
import { readMediaCheck } from '../platform/wechat/media-check-push'

const Kind = v.object({ MsgType: v.optional(v.string(), ''), Event: v.optional(v.string(), '') })

function refused(event: unknown): CallResponse {
  const requestId = newId()
  const push = v.safeParse(Kind, event)
  const kind = push.success ? { type: push.output.MsgType.slice(0, 40), event: push.output.Event.slice(0, 40) } : {}
  functionLog.warn('push refused', { requestId, ...kind })
  return refusal('UNKNOWN_PROCEDURE', requestId)
}

/**
 * Callbacks of the platform: what it says of photos. A phone can call every function, so its word is not taken; and whoever
 * calls must know the trace that the platform gave to us alone.
 */
export async function main(event: unknown): Promise<CallResponse> {
  const { fromPhone } = readPlatformCaller(process.env)
  const push = fromPhone ? null : readMediaCheck(event)
  if (!push) return refused(event)
  return onPlatform(async (platform) => {
    const taken = await takeCheck(platform, push.trace, push.verdict)
    const requestId = newId()
    functionLog.info('photo judged by the platform', { requestId, verdict: push.verdict, taken })
    return { ok: true, data: { taken }, requestId }
  })
}
