import type { AnswerObjectionInput, ObjectionVerdict } from '../../../contract/objections'
import { AppError } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import { endOfDayAfter } from '../../../platform/county-time'
import { maskNumbers } from '../../../platform/mask-numbers'
import { checkText } from '../../content/check-text'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { endObjection } from './end-objection'
import { lockObjected } from './lock-objected'
import { ESCALATION_DAYS, NEXT_LEVEL, objectionMachine } from './objection'
import { insertAnswer, type Objection, type Seat, speakFrom, updateObjection } from './objection.repository'
import { requireNameless } from './require-nameless'
import { requireDecider } from './stand'
import { tellObjector } from './tell-about'
import { groupOf, type ObjectedLine } from './who-decides'

type Locked = ObjectedLine & { objection: Objection }

/**
 * An officer answers for the level, or a member of the county group says theirs; the group has answered when enough of its
 * able members are of one mind. The reason is published and names nobody.
 * @throws AppError NOT_FOUND, WRONG_STATE when it is not open there by the clock, RECUSED, DECIDED_BEFORE, ALREADY_VOTED,
 * REASON_NAMES_SOMEBODY, TEXT_REFUSED
 */
export async function answerObjection(
  w: Writing,
  decider: Resident,
  { objectionId, verdict, reason }: AnswerObjectionInput,
): Promise<Objection['status']> {
  const objected = await lockObjected(w, objectionId)
  await requireDecider(w, decider, objected)
  const published = maskNumbers(reason)
  await requireNameless(w.tx, w.village, objected, published)
  await checkText(w, published)
  const { personId } = decider.person
  if (objected.objection.level === 'countyGroup') return speak(w, objected, personId, verdict, published)
  return settle(w, objected, verdict, [published], personId)
}

async function speak(
  w: Writing,
  objected: Locked,
  personId: Seat['personId'],
  verdict: ObjectionVerdict,
  reason: string,
): Promise<Objection['status']> {
  const { id } = objected.objection
  if (!(await speakFrom(w.tx, id, personId, { verdict, reason, spokenAt: w.now }))) throw new AppError('ALREADY_VOTED')
  await recordTrace(w.tx, w.now, w.by, { action: 'objection.spoken', subject: 'objection', subjectId: id })
  const { able, needed } = await groupOf({ db: w.tx, village: w.village }, objected)
  const alike = able.filter((seat) => seat.verdict === verdict)
  if (alike.length < needed) return 'open'
  return settle(
    w,
    objected,
    verdict,
    alike.flatMap((seat) => seat.reason ?? []),
    null,
  )
}

async function settle(
  w: Writing,
  objected: Locked,
  verdict: ObjectionVerdict,
  reasons: string[],
  answeredBy: Seat['personId'] | null,
): Promise<Objection['status']> {
  const { id, level, since, status } = objected.objection
  await insertAnswer(w.tx, {
    ...{ objectionId: id, level, since, answeredAt: w.now, answeredBy },
    answer: verdict,
    reasons,
  })
  await recordTrace(w.tx, w.now, w.by, {
    action: 'objection.answered',
    subject: 'objection',
    subjectId: id,
    detail: { level, verdict },
  })
  if (verdict === 'upheld' || NEXT_LEVEL[level] === null) {
    await endObjection(w, objected, verdict)
    return verdict
  }
  objectionMachine.requireStep(status, 'answered')
  const dueAt = endOfDayAfter(w.now, ESCALATION_DAYS)
  await updateObjection(w.tx, id, { status: 'answered', dueAt })
  await tellObjector(w, objected.objection, 'objectionAnswered', dueAt)
  return 'answered'
}
