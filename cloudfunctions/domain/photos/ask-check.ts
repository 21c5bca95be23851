import type { PhotoId } from '../../contract/ids'
import type { DirectPhotos } from '../../platform/photos/photo-store'
import type { ContentChecks } from '../../platform/wechat/content-checks'
import type { Village } from '../context'
import { findForCheck, markAsked, stepTo } from './check.repository'
import { CHECK_MINUTES } from './photo'

/**
 * Has the platform judge a photo; dropped when it is gone or waits for a person by now. Asked twice, the last answer counts.
 * @throws Error when a later try may succeed
 */
export async function askCheck(
  { db }: Village,
  checks: ContentChecks,
  direct: DirectPhotos,
  id: PhotoId,
): Promise<'delivered' | 'dropped'> {
  const found = await findForCheck(db, id)
  if (!found?.openid) return 'dropped'
  const url = (await direct.links([id], CHECK_MINUTES * 60)).get(id)
  if (url === undefined) return 'dropped'
  const trace = await checks.askPhoto({ openid: found.openid, url })
  await db.transaction(async (tx) => {
    if (trace === null) await stepTo(tx, id, 'human')
    else await markAsked(tx, id, trace)
  })
  return 'delivered'
}
