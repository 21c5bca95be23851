import type { MessageTemplate } from '../../../contract/messages'
import type { ObjectionStatus } from '../../../contract/objection-words'
import { recordTrace } from '../../../platform/audit'
import type { Writing } from '../../context'
import { objectionMachine } from './objection'
import { type Objection, updateObjection } from './objection.repository'
import { tellObjector } from './tell-about'

export type Ending = Exclude<ObjectionStatus, 'open' | 'answered'>

const OBJECTOR_READS: Record<Ending, MessageTemplate> = {
  rejected: 'objectionRejected',
  upheld: 'objectionUpheld',
  upheldByLapse: 'objectionUpheld',
  moot: 'objectionMoot',
}

/** Stops its clock for good and tells the objector; what becomes of the line is the caller's. */
export async function closeObjection(w: Writing, objection: Objection, ending: Ending): Promise<void> {
  objectionMachine.requireStep(objection.status, ending)
  await updateObjection(w.tx, objection.id, { status: ending, dueAt: null, closedAt: w.now })
  await recordTrace(w.tx, w.now, w.by, {
    action: 'objection.ended',
    subject: 'objection',
    subjectId: objection.id,
    detail: { ending },
  })
  await tellObjector(w, objection, OBJECTOR_READS[ending])
}
