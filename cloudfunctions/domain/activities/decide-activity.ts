import type { DecideActivityInput } from '../../contract/activities'
import type { DivisionCode } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import { tell } from '../messages/tell'
import type { Resident } from '../people/actor'
import { getRule } from '../points/rules-in-force'
import { requireStep } from './activity'
import { type Activity, lockActivity, updateActivity } from './activity.repository'
import { postActivity } from './post-activity'
import { groundsAgainstSecond } from './second-person'

/**
 * A second council member confirms a record, and its entries post together, or returns it with a word.
 * @throws AppError NOT_FOUND out of reach, WRONG_STATE, VERSION_CONFLICT, RECUSED
 */
export async function decideActivity(
  w: Writing,
  member: Resident,
  reach: readonly DivisionCode[],
  input: DecideActivityInput,
): Promise<void> {
  const record = orRefuse(await lockActivity(w.tx, input.activityId, reach))
  const next = input.decision === 'confirm' ? 'confirmed' : 'returned'
  requireStep(record.status, next)
  if (record.version !== input.version) throw new AppError('VERSION_CONFLICT')
  const grounds = await groundsAgainstSecond(w.tx, member.person.personId, record)
  if (grounds.length > 0) throw new AppError('RECUSED', { reasons: grounds })
  const words = input.decision === 'return' ? { words: input.words } : {}
  const decided = { decidedBy: member.person.personId, decidedAt: w.now }
  await updateActivity(w.tx, record.id, { status: next, ...decided, ...words })
  await recordTrace(w.tx, w.now, w.by, {
    action: `activity.${next}`,
    subject: 'activity',
    subjectId: record.id,
    detail: words,
  })
  if (input.decision === 'confirm') await confirm(w, record)
  else await tellReturned(w, record, input.words)
}

/** Everybody listed is told what was recorded for them; who has no telephone hears it from the clerk. */
async function confirm(w: Writing, record: Activity): Promise<void> {
  const { name } = await getRule(w.tx, record.ruleSetVersion, record.ruleCode)
  for (const { personId, posted } of await postActivity(w, record)) {
    const facts = { event: record.event, rule: name, points: posted }
    await tell(w, [personId], { template: 'activityConfirmed', subject: 'activity', subjectId: record.id, facts })
  }
}

const tellReturned = (w: Writing, record: Activity, words: string): Promise<void> =>
  tell(w, [record.enteredBy], {
    template: 'activityReturned',
    subject: 'activity',
    subjectId: record.id,
    facts: { event: record.event, words },
  })
