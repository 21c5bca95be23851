import type { EntryEnding } from '../../../contract/exemplar-words'
import type { Writing } from '../../context'
import type { Contest } from '../campaigns/contest.repository'
import { choiceGone } from '../vote/choice-gone'
import { requireStep } from './entry'
import { type Entered, updateEntry } from './entry.repository'
import { recordExemplarEvent } from './traces'

/**
 * A candidate is not recommended, with the reason; told to them and to who recommended them. The contest is locked by the
 * caller, who then looks whether a place became free.
 */
export async function endEntry(
  w: Writing,
  contest: Contest,
  { entry, candidacy }: Entered,
  ending: EntryEnding,
  words: string | null = null,
): Promise<void> {
  requireStep(entry.status, 'notRecommended')
  await updateEntry(w.tx, entry.id, { status: 'notRecommended', ending, endWords: words, endedAt: w.now })
  await choiceGone(w, contest, entry.id)
  await recordExemplarEvent(w, candidacy, 'notRecommended', {
    level: contest.level,
    ...(words === null ? {} : { words }),
    facts: { ending },
  })
}
