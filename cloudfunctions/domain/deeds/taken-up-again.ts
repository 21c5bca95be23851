import type { DeedView } from '../../contract/deeds'
import type { Reading } from '../context'
import { appealEnds } from '../council/appeal'
import type { Actor } from '../people/actor'
import { isWithin, reachOf } from '../people/permissions'
import { findAppealsOf } from './appeal.repository'
import type { PraisedRow } from './consent.repository'
import type { Deed } from './deed.repository'
import { mayReexamine } from './reexamine-deed'

interface TakenUpAgain {
  appealUntil?: string
  can: DeedView['can']
}

/** Whether the reader can have a decided deed taken up again: by an appeal of their own, or as an officer on new facts. */
export async function takenUpAgain(
  r: Reading,
  actor: Actor | null,
  deed: Deed,
  praised: readonly Pick<PraisedRow, 'personId'>[],
): Promise<TakenUpAgain> {
  const me = actor?.person?.personId
  if (!actor || !me) return { can: [] }
  const officer = isWithin(reachOf(actor.grants, 'deed.reexamine'), deed.villageCode)
  if (officer && mayReexamine(deed, r.now)) return { can: ['reexamine'] }
  const party = deed.nominatorId === me || praised.some((one) => one.personId === me)
  if (!party || deed.status !== 'declined' || !deed.decidedAt) return { can: [] }
  const until = appealEnds(deed.decidedAt)
  if (r.now >= until || (await findAppealsOf(r.db, [deed.id])).size > 0) return { can: [] }
  return { appealUntil: until.toISOString(), can: ['appeal'] }
}
