import type { ObjectionId } from '../../../contract/ids'
import { orRefuse } from '../../../platform/app-error'
import type { Writing } from '../../context'
import { findLine, lockNotice } from '../notice.repository'
import { findObjection, lockObjection, type Objection } from './objection.repository'
import type { ObjectedLine } from './who-decides'

/** The notice first, then the objection, as every writer does. @throws AppError NOT_FOUND */
export async function lockObjected(w: Writing, id: ObjectionId): Promise<ObjectedLine & { objection: Objection }> {
  const { noticeId, lineId } = orRefuse(await findObjection(w.tx, id))
  const notice = orRefuse(await lockNotice(w.tx, noticeId))
  const objection = orRefuse(await lockObjection(w.tx, id))
  return { objection, notice, line: orRefuse(await findLine(w.tx, lineId)) }
}
