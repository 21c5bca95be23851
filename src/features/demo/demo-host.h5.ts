import * as v from 'valibot'
import { DUE_EVENTS } from '../../../cloudfunctions/contract/due-events'
import { CallError } from '../../../cloudfunctions/contract/errors'
import { Instant } from '../../../cloudfunctions/contract/fields'
import { CallFailed } from '../../services/call-failed'
import { fetchJson } from '../../services/transport/fetch-json.h5'
import { CALL_TIMEOUT_MS } from '../../services/transport/send.types'

const Refused = v.object({ ok: v.literal(false), error: CallError })
const DemoClockAnswer = v.object({
  now: Instant,
  nextEvent: v.nullable(v.object({ at: Instant, what: v.picklist(DUE_EVENTS) })),
})
const Moved = v.object({ now: Instant })

export type Step = { days: number } | { to: 'nextEvent' }

async function ask<S extends v.GenericSchema>(schema: S, init: RequestInit): Promise<v.InferOutput<S>> {
  const answer = await fetchJson('/demo/clock', { ...init, timeoutMs: CALL_TIMEOUT_MS })
  const refused = v.safeParse(Refused, answer)
  if (refused.success) throw new CallFailed(refused.output.error)
  const read = v.safeParse(schema, answer)
  if (!read.success) throw new CallFailed({ code: 'BAD_ANSWER' })
  return read.output
}

/** The village's time at a demo host, and what falls due next. @throws CallFailed */
export const readDemoClock = () => ask(DemoClockAnswer, { method: 'GET' })

/** Sets the clock forward; it never goes back. @throws CallFailed */
export const moveDemoClock = (step: Step) =>
  ask(Moved, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(step) })
