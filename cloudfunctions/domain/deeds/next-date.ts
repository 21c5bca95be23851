import type { DeedId } from '../../contract/ids'
import type { Reader } from '../../platform/db/types'
import { appealEnds } from '../council/appeal'
import { closingsOf } from '../council/find-review'
import { noticeOf } from '../notices/view-notices'
import { type Appeal, findAppealsOf } from './appeal.repository'
import { consentEnds } from './deed'
import type { Deed } from './deed.repository'

/** The next date on the timeline of each deed: ballots close, an appeal ends or is due, the notice opens at the latest, or closes. */
export async function nextDateOf(db: Reader, deeds: readonly Deed[]): Promise<Map<DeedId, Date>> {
  const closings = await closingsOf(
    db,
    'deed',
    deeds.filter((deed) => ['submitted', 'panel', 'reexamined'].includes(deed.status)).map((deed) => deed.id),
  )
  const appeals = await findAppealsOf(
    db,
    deeds.filter((deed) => deed.status === 'declined' || deed.status === 'appealed').map((deed) => deed.id),
  )
  const dates = new Map<DeedId, Date>()
  for (const deed of deeds) {
    const at = await dateOf(db, deed, closings, appeals.get(deed.id))
    if (at) dates.set(deed.id, at)
  }
  return dates
}

async function dateOf(
  db: Reader,
  deed: Deed,
  closings: Map<string, Date>,
  appeal: Appeal | undefined,
): Promise<Date | undefined> {
  switch (deed.status) {
    case 'submitted':
    case 'panel':
    case 'reexamined':
      return closings.get(deed.id)
    case 'declined':
      return appeal || !deed.decidedAt ? undefined : appealEnds(deed.decidedAt)
    case 'appealed':
      return appeal?.dueAt
    case 'accepted':
      return deed.decidedAt ? consentEnds(deed.decidedAt) : undefined
    case 'onNotice':
      return (await noticeOf(db, deed.id))?.closesAt
    case 'returned':
    case 'townshipCheck':
    case 'withdrawn':
    case 'confirmed':
    case 'overturned':
    case 'keptPrivate':
      return undefined
  }
}
