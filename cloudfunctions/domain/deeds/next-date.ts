import type { DeedId } from '../../contract/ids'
import type { Reader } from '../../platform/db/types'
import { closingsOf } from '../council/find-review'
import { noticeOf } from '../notices/view-notices'
import { consentEnds } from './deed'
import type { Deed } from './deed.repository'

/** The next date on the timeline of each deed: ballots close, the notice opens at the latest, or it closes. */
export async function nextDateOf(db: Reader, deeds: readonly Deed[]): Promise<Map<DeedId, Date>> {
  const closings = await closingsOf(
    db,
    'deed',
    deeds.filter((deed) => deed.status === 'submitted' || deed.status === 'panel').map((deed) => deed.id),
  )
  const dates = new Map<DeedId, Date>()
  for (const deed of deeds) {
    const at = await dateOf(db, deed, closings)
    if (at) dates.set(deed.id, at)
  }
  return dates
}

async function dateOf(db: Reader, deed: Deed, closings: Map<string, Date>): Promise<Date | undefined> {
  switch (deed.status) {
    case 'submitted':
    case 'panel':
      return closings.get(deed.id)
    case 'accepted':
      return deed.decidedAt ? consentEnds(deed.decidedAt) : undefined
    case 'onNotice':
      return (await noticeOf(db, deed.id))?.closesAt
    case 'returned':
    case 'townshipCheck':
    case 'declined':
    case 'withdrawn':
    case 'confirmed':
      return undefined
  }
}
