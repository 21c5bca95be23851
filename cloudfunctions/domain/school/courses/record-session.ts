import type { DivisionCode, RuleCode } from '../../../contract/ids'
import type { RecordSessionInput } from '../../../contract/school'
import { AppError, orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import type { Writing } from '../../context'
import { postFor } from '../checkin/post-for'
import { lockSessionWithin, updateSession } from '../session.repository'

/** Points for teaching. */
const TEACHING_RULE = 'N02' as RuleCode

/**
 * What was taught and where the materials are; written once class is over, and teaching is credited to the lecturer. Written
 * again it only corrects the words. @throws AppError NOT_FOUND, WRONG_STATE before the end
 */
export async function recordSession(
  w: Writing,
  reach: readonly DivisionCode[],
  { sessionId, summary, materials }: RecordSessionInput,
): Promise<void> {
  const session = orRefuse(await lockSessionWithin(w.tx, sessionId, reach))
  if (session.status === 'cancelled' || w.now < session.endsAt) throw new AppError('WRONG_STATE')
  await updateSession(w.tx, session.id, { summary, materials: materials ?? null, recordedAt: w.now })
  if (session.lecturerId) {
    const teaching = { personId: session.lecturerId, source: 'teaching' as const, sourceId: session.id }
    await postFor(w, TEACHING_RULE, teaching, session)
  }
  await recordTrace(w.tx, w.now, w.by, { action: 'class.recorded', subject: 'class', subjectId: session.id })
}
