import { CallFailed } from '../call-failed'
import { cloud } from './cloud.weapp'
import { CALL_TIMEOUT_MS, type Send } from './send.types'

function late(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new CallFailed({ code: 'TIMEOUT' })), CALL_TIMEOUT_MS)
  })
}

/** The cloud function `api`; the platform says who calls. */
export const send: Send = async ({ path, input, intent, person }) => {
  const called = cloud()
    .callFunction({ name: 'api', data: { path, input, intent, person } })
    .catch(() => {
      throw new CallFailed({ code: 'OFFLINE' })
    })
  const answer = await Promise.race([called, late()])
  return answer.result
}
