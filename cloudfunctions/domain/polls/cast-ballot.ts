import type { VoteInput } from '../../contract/polls'
import { AppError } from '../../platform/app-error'
import type { Writing } from '../context'
import type { Resident } from '../people/actor'
import { insertBallot } from './ballot.repository'
import { supervises } from './supervises'
import { whyRefused } from './why-refused'

/**
 * Casts a person's one ballot. That they voted is kept with their name, what they chose is not: the voter's row is the trace,
 * and no other is left. (Domain: exemplars.)
 * @throws AppError NOT_FOUND, POLL_NOT_OPEN, POLL_CLOSED, SUPERVISOR_HAS_NO_BALLOT, NOT_A_VOTER_HERE, VOTER_TOO_YOUNG,
 * BALLOT_CAST, PAPER_BALLOT_WAITS, CHOICE_UNKNOWN, CHOICE_GONE, CHOICES_NOT_EXACT
 */
export async function castBallot(w: Writing, actor: Resident, { pollId, choiceIds }: VoteInput): Promise<void> {
  if (supervises(actor)) throw new AppError('SUPERVISOR_HAS_NO_BALLOT')
  if (new Set(choiceIds).size < choiceIds.length) throw new AppError('CHOICES_NOT_EXACT')
  const cast = {
    pollId,
    personId: actor.person.personId,
    accountId: actor.accountId,
    choiceIds: choiceIds.toSorted(),
    now: w.now,
  }
  if (!(await insertBallot(w.tx, cast))) throw await whyRefused(w.tx, cast)
}
