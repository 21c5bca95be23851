import { orRefuse } from '../../../platform/app-error'
import { BY_CLOCK } from '../../../platform/audit'
import type { Writing } from '../../context'
import { findLine, lockFreeNotice } from '../notice.repository'
import { endObjection } from './end-objection'
import { moveUp } from './move-up'
import { NEXT_LEVEL } from './objection'
import { findDue, findNextDue, insertAnswer, lockObjection, type Objection } from './objection.repository'
import { tellObjector } from './tell-about'
import type { ObjectedLine } from './who-decides'

/**
 * One objection whose clock has run out. Nobody answered it: it goes to the next level by itself, and at the last level the
 * line is overturned, because what is overdue never confirms and an objection has an end. It was answered and not taken
 * higher: it is rejected for good, and its line is free. False when none is left; safe late, twice, or by two timers.
 */
export async function moveDueObjection(w: Writing): Promise<boolean> {
  const due = await findDue(w.tx, w.now)
  const notice = due && (await lockFreeNotice(w.tx, due.noticeId))
  if (!due || !notice) return false
  const objection = orRefuse(await lockObjection(w.tx, due.id))
  if (!objection.dueAt || objection.dueAt > w.now) return true
  const objected = { objection, notice, line: orRefuse(await findLine(w.tx, objection.lineId)) }
  if (objection.status === 'open') await overdue(w, objected)
  else await endObjection(w, objected, 'rejected')
  return true
}

async function overdue(w: Writing, objected: ObjectedLine & { objection: Objection }): Promise<void> {
  const { id, level, since } = objected.objection
  await insertAnswer(w.tx, {
    ...{ objectionId: id, level, since, answeredAt: w.now },
    answer: 'overdue',
    reasons: [],
    answeredBy: null,
  })
  const next = NEXT_LEVEL[level]
  if (next === null) return endObjection(w, objected, 'upheldByLapse')
  const { dueAt } = await moveUp(w, objected, next, BY_CLOCK)
  await tellObjector(w, objected.objection, 'objectionMovedUp', dueAt)
}

/** When the next clock of an objection runs out, after `now`. */
export const nextObjectionDue = findNextDue
