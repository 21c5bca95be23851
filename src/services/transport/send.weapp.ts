import Taro from '@tarojs/taro'
import { CallFailed } from '../call-failed'
import { CALL_TIMEOUT_MS, type Send } from './send.types'

let ready = false

function cloud() {
  if (!ready) Taro.cloud.init(process.env.CLOUD_ENV ? { env: process.env.CLOUD_ENV } : {})
  ready = true
  return Taro.cloud
}

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
