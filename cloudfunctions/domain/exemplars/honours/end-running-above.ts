import { DIVISION_LEVELS } from '../../../contract/roles'
import type { Writing } from '../../context'
import { lockContest } from '../campaigns/contest.repository'
import { endEntry } from '../candidates/end-entry'
import { isLive } from '../candidates/entry'
import { findEntriesOf } from '../candidates/entry.repository'
import { fillPlaces } from '../choice/fill-places'
import type { HonourFound } from './honour.repository'

/**
 * Who lost the honour of a level is no candidate further up: what is still being decided there ends. An honour that was given
 * there was given by others, and needs a hearing of its own. What stands on a notice is left to its objections.
 */
export async function endRunningAbove(w: Writing, { candidacy, contest }: HonourFound): Promise<void> {
  for (const found of await findEntriesOf(w.tx, [candidacy.id])) {
    const above = DIVISION_LEVELS.indexOf(found.contest.level) < DIVISION_LEVELS.indexOf(contest.level)
    const { status } = found.entry
    if (!above || !isLive(status) || status === 'onNotice' || status === 'chosen') continue
    await lockContest(w.tx, found.contest.id)
    await endEntry(w, found.contest, { entry: found.entry, candidacy }, 'left')
    await fillPlaces(w, found.contest.id)
  }
}
