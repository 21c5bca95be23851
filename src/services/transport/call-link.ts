import { TRPCClientError, type TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import * as v from 'valibot'
import { IntentId } from '../../../cloudfunctions/contract/ids'
import type { AppRouter } from '../../../cloudfunctions/router'
import { CallFailed } from '../call-failed'
import { forgetPerson, personInUse } from '../person-in-use'
import { queryClient } from '../query-client'
import { readAnswer } from './read-answer'
import { send } from './send'

/** Says who uses the phone, and so is asked by nobody in particular. */
const ASKS_WHO = 'session.me'

/** Another person took over the phone elsewhere: nothing that was read is theirs. */
function askWhoIsHere() {
  forgetPerson()
  queryClient.resetQueries()
}

/**
 * Turns a call into the envelope that both transports carry. `context.intent` names one act of a person; `person` says whom
 * the pages show, so that nothing is done or told in the name of another of the family.
 */
export const callLink: TRPCLink<AppRouter> =
  () =>
  ({ op }) =>
    observable((observer) => {
      const intent = v.safeParse(IntentId, op.context.intent)
      const person = op.path === ASKS_WHO ? null : personInUse()
      const request = {
        path: op.path,
        input: op.input,
        ...(intent.success ? { intent: intent.output } : {}),
        ...(person === null ? {} : { person }),
      }
      send(request, op.signal ?? undefined)
        .then((answer) => {
          observer.next({ result: { type: 'data', data: readAnswer(answer) } })
          observer.complete()
        })
        .catch((cause: Error) => {
          observer.error(TRPCClientError.from(cause))
          if (cause instanceof CallFailed && cause.code === 'PERSON_CHANGED') askWhoIsHere()
        })
    })
