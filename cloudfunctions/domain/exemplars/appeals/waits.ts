import type { EntryEnding } from '../../../contract/exemplar-words'
import type { Reader } from '../../../platform/db/types'
import { appealEnds } from '../../council/appeal'
import type { Entry } from '../candidates/entry.repository'
import { type Appeal, findAppeals } from './appeal.repository'

/** What somebody decided can be appealed; what the notice's objections, the candidate or the clock ended cannot. */
const APPEALABLE: readonly EntryEnding[] = ['vetting', 'outscored']

/** Until when who was not recommended may appeal; null where they cannot, or did. */
export function appealUntil({ status, ending, endedAt }: Entry, appeal: Appeal | undefined): Date | null {
  const can = status === 'notRecommended' && ending !== null && endedAt !== null && APPEALABLE.includes(ending)
  return can && !appeal ? appealEnds(endedAt) : null
}

/** An appeal of the entry runs, or may still be sent. */
export async function mayStillAppeal(db: Reader, entry: Entry, now: Date): Promise<boolean> {
  const [appeal] = await findAppeals(db, [entry.id])
  if (appeal) return appeal.decidedAt === null
  const until = appealUntil(entry, appeal)
  return until !== null && now < until
}
