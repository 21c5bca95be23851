import type { EntryId, HonourId } from '../../../contract/ids'
import { countyDate } from '../../../platform/county-time'
import { newId } from '../../../platform/ids'
import { issueCertificate } from '../../certificates/issue-certificate'
import type { Writing } from '../../context'
import type { Contest } from '../campaigns/contest.repository'
import type { Entered } from '../candidates/entry.repository'
import { honourMachine } from './honour'
import { insertHonour, lockHonourOf, updateHonour } from './honour.repository'
import { endRunningOf } from './revocation.repository'

/** What a notice that ran out gives, with its certificate. Called by the notice's handler and by nobody else. */
export async function giveHonour(w: Writing, contest: Contest, { entry, candidacy }: Entered): Promise<void> {
  const id = newId<HonourId>()
  await insertHonour(w.tx, { id, entryId: entry.id, status: 'standing', chosenOn: countyDate(w.now) })
  const { divisionCode } = contest
  await issueCertificate(w, { kind: 'exemplar', subjectId: id, divisionCode, personId: candidacy.personId })
}

/**
 * Whoever gives it back, or lost it to an objection, has it no more, and nothing is left to be heard about it. Nothing
 * happens where there is none.
 */
export async function endHonour(w: Writing, entryId: EntryId, today: string): Promise<void> {
  const honour = await lockHonourOf(w.tx, entryId)
  if (!honour || !honourMachine.mayBecome(honour.status, 'ended')) return
  await updateHonour(w.tx, honour.id, { status: 'ended', endedOn: honour.endedOn ?? today })
  await endRunningOf(w.tx, honour.id, w.now)
}
