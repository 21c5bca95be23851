import { TRPCClientError, type TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import * as v from 'valibot'
import { IntentId } from '../../../cloudfunctions/contract/ids'
import type { AppRouter } from '../../../cloudfunctions/router'
import { readAnswer } from './read-answer'
import { send } from './send'

/** Turns a call into the envelope that both transports carry. `context.intent` names one act of a person. */
export const callLink: TRPCLink<AppRouter> =
  () =>
  ({ op }) =>
    observable((observer) => {
      const intent = v.safeParse(IntentId, op.context.intent)
      const request = { path: op.path, input: op.input, ...(intent.success ? { intent: intent.output } : {}) }
      send(request, op.signal ?? undefined)
        .then((answer) => {
          observer.next({ result: { type: 'data', data: readAnswer(answer) } })
          observer.complete()
        })
        .catch((cause: Error) => observer.error(TRPCClientError.from(cause)))
    })
