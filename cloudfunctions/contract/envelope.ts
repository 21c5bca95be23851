import * as v from 'valibot'
import { CallError } from './errors'
import { IntentId, PersonId } from './ids'

/** One envelope, two transports: `wx.cloud.callFunction({ name: 'api', data })` and `POST /call/<path>`. */
export const CallRequest = v.object({
  path: v.pipe(v.string(), v.maxLength(80)),
  input: v.optional(v.unknown()),
  /** Made by the client once for one act of a person; a retry carries the same. Commands need it. */
  intent: v.optional(IntentId),
  /** Whom the page shows as using the phone; refused when another person uses it by now. */
  person: v.optional(PersonId),
})
export type CallRequest = v.InferOutput<typeof CallRequest>

export type CallResponse = { ok: true; data: unknown; requestId: string } | { ok: false; error: CallError }

export const CallResponse = v.variant('ok', [
  v.object({ ok: v.literal(true), data: v.unknown(), requestId: v.string() }),
  v.object({ ok: v.literal(false), error: CallError }),
])
