import * as v from 'valibot'
import { CallResponse } from '../../../cloudfunctions/contract/envelope'
import { CallFailed } from '../call-failed'

/** The data of an answer. Throws CallFailed with the server's code, or BAD_ANSWER when it is no answer of ours. */
export function readAnswer(answer: unknown): unknown {
  const read = v.safeParse(CallResponse, answer)
  if (!read.success) throw new CallFailed({ code: 'BAD_ANSWER' })
  if (!read.output.ok) throw new CallFailed(read.output.error)
  return read.output.data
}
