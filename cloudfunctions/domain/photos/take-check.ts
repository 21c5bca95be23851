import { BY_CLOCK, recordTrace } from '../../platform/audit'
import type { ContentVerdict } from '../../platform/wechat/content-checks'
import type { Platform } from '../context'
import { lockByTrace, stepTo } from './check.repository'
import { photoMachine } from './photo'

/**
 * Takes what the platform says of a photo; it is known by the trace that only the platform and we know. False for a trace
 * that is unknown, or for a photo that has its answer.
 */
export async function takeCheck(
  { clock, db }: Pick<Platform, 'clock' | 'db'>,
  trace: string,
  verdict: ContentVerdict,
): Promise<boolean> {
  const now = clock.now()
  return db.transaction(async (tx) => {
    const photo = await lockByTrace(tx, trace)
    if (!photo || !photoMachine.mayBecome(photo.status, verdict)) return false
    await stepTo(tx, photo.id, verdict)
    await recordTrace(tx, now, BY_CLOCK, {
      action: 'photo.checked',
      subject: 'photo',
      subjectId: photo.id,
      detail: { verdict },
    })
    return true
  })
}
