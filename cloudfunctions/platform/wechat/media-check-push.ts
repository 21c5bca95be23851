import * as v from 'valibot'
import { verdictOf } from './cloud-wechat'
import type { ContentVerdict } from './content-checks'

const Push = v.object({
  MsgType: v.literal('event'),
  Event: v.literal('wxa_media_check'),
  trace_id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  errcode: v.optional(v.number(), 0),
  result: v.optional(v.object({ suggest: v.optional(v.string()), label: v.optional(v.number()) })),
})

/** What the platform says of a picture that it was asked about; null when the event is something else. */
export function readMediaCheck(event: unknown): { trace: string; verdict: ContentVerdict } | null {
  const push = v.safeParse(Push, event)
  if (!push.success) return null
  const { trace_id: trace, errcode, result } = push.output
  return { trace, verdict: errcode === 0 ? verdictOf(result) : 'human' }
}
