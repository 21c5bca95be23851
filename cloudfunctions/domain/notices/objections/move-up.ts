import type { ObjectionLevel } from '../../../contract/objection-words'
import { type AuditActor, recordTrace } from '../../../platform/audit'
import type { Writing } from '../../context'
import { type Laid, levelFrom, seatGroup } from './lay-before'
import { objectionMachine } from './objection'
import { type Objection, updateObjection } from './objection.repository'
import type { ObjectedLine } from './who-decides'

/** Lays an objection before a level, or the next one where somebody can decide; its clock starts now. */
export async function placeAt(w: Writing, objected: ObjectedLine, from: ObjectionLevel): Promise<Laid> {
  const laid = await levelFrom(w, objected, from)
  await updateObjection(w.tx, objected.objection.id, { status: 'open', ...laid })
  if (laid.level === 'countyGroup') await seatGroup(w, objected, objected.objection.id)
  return laid
}

/** An objection goes to a higher level. `by` is whom the trace names: never the objector. */
export async function moveUp(
  w: Writing,
  objected: ObjectedLine & { objection: Objection },
  to: ObjectionLevel,
  by: AuditActor,
): Promise<Laid> {
  if (objected.objection.status === 'answered') objectionMachine.requireStep('answered', 'open')
  const laid = await placeAt(w, objected, to)
  await recordTrace(w.tx, w.now, by, {
    action: 'objection.movedUp',
    subject: 'objection',
    subjectId: objected.objection.id,
    detail: { level: laid.level },
  })
  return laid
}
