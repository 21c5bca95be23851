import type { CallResponse } from '../contract/envelope'
import { runDueJobs } from '../domain/jobs'
import { functionLog, refusal } from '../function-platform'
import { inFunction } from '../function-village'
import { newId } from '../platform/ids'
import { readPlatformCaller } from '../platform/wechat/caller'

/** The timer: does what the clock has made due. A phone may not ask for it. */
export async function main(): Promise<CallResponse> {
  if (readPlatformCaller(process.env).fromPhone) return refusal('NO_RIGHT')
  return inFunction(async (village) => {
    const report = await runDueJobs(village)
    const requestId = newId()
    functionLog.info('due jobs', { requestId, ...report.done })
    return { ok: true, data: report, requestId }
  })
}
