import type * as v from 'valibot'
import type { DivisionCode, ObjectionId } from '../../../contract/ids'
import type { EscalateByHandInput } from '../../../contract/objections'
import { AppError } from '../../../platform/app-error'
import { BY_CLOCK, recordTrace } from '../../../platform/audit'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { isWithin } from '../../people/permissions'
import { lockObjected } from './lock-objected'
import { moveUp } from './move-up'
import { NEXT_LEVEL } from './objection'
import { findSealed, type Objection, updateObjection } from './objection.repository'
import type { ObjectedLine } from './who-decides'

/**
 * The objector is not satisfied with the answer of a level and goes to the next, within ten days of it by the clock. The
 * trace does not say who. @throws AppError NOT_FOUND when it is not theirs, WRONG_STATE, OBJECTION_LATE
 */
export async function escalateObjection(w: Writing, { person }: Resident, id: ObjectionId): Promise<void> {
  const objected = await lockObjected(w, id)
  if ((await findSealed(w.tx, id))?.objectorId !== person.personId) throw new AppError('NOT_FOUND')
  await goHigher(w, objected)
}

/**
 * The same on paper or by telephone, entered at the township for somebody who did not object in the app.
 * @throws AppError NOT_FOUND out of reach, WRONG_STATE, OBJECTION_LATE
 */
export async function escalateByHand(
  w: Writing,
  reach: readonly DivisionCode[],
  { objectionId: id, channel }: v.InferOutput<typeof EscalateByHandInput>,
): Promise<void> {
  const objected = await lockObjected(w, id)
  if (!isWithin(reach, objected.objection.divisionCode)) throw new AppError('NOT_FOUND')
  if (objected.objection.channel === 'app') throw new AppError('WRONG_STATE')
  await goHigher(w, objected)
  await updateObjection(w.tx, id, { toTellSince: null })
  await recordTrace(w.tx, w.now, w.by, {
    action: 'objection.escalationEntered',
    subject: 'objection',
    subjectId: id,
    detail: { channel },
  })
}

async function goHigher(w: Writing, objected: ObjectedLine & { objection: Objection }): Promise<void> {
  const { status, dueAt, level } = objected.objection
  const next = NEXT_LEVEL[level]
  if (status !== 'answered' || !dueAt || next === null) throw new AppError('WRONG_STATE')
  if (w.now >= dueAt) throw new AppError('OBJECTION_LATE')
  await moveUp(w, objected, next, BY_CLOCK)
}
