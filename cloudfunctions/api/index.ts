import { answerCall } from '../answer-call'
import type { CallResponse } from '../contract/envelope'
import { accountOfOpenid } from '../domain/people/open-account'
import { inFunction } from '../function-village'
import { readPlatformCaller } from '../platform/wechat/caller'

/** Every call of the mini-program. Who calls is what the platform says, never what the event says. */
export function main(event: unknown): Promise<CallResponse> {
  const { openid } = readPlatformCaller(process.env)
  return inFunction(async (village) => {
    const accountId = openid === null ? null : await accountOfOpenid(village, openid)
    return answerCall(village, { accountId }, event)
  })
}
