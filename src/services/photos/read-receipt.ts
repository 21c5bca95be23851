import * as v from 'valibot'
import { CallError } from '../../../cloudfunctions/contract/errors'
import { CallFailed } from '../call-failed'

const Receipt = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  v.object({ ok: v.literal(false), error: CallError }),
])

/** Reads the host's answer to the bytes of a photo. Throws CallFailed unless it took them. */
export function readReceipt(answer: unknown) {
  const read = v.safeParse(Receipt, answer)
  if (!read.success) throw new CallFailed({ code: 'BAD_ANSWER' })
  if (!read.output.ok) throw new CallFailed(read.output.error)
}
