import { COMPLAINT_EVENTS, type ComplaintEvent } from '../../contract/complaints'
import type { ComplaintId } from '../../contract/ids'
import { recordTrace, tracesOf } from '../../platform/audit'
import type { Reader } from '../../platform/db/types'
import type { Writing } from '../context'

/** Leaves the trace of an event; what was written stays out of it. */
export const recordComplaintEvent = (w: Writing, id: ComplaintId, event: ComplaintEvent): Promise<void> =>
  recordTrace(w.tx, w.now, w.by, { action: `complaint.${event}`, subject: 'complaint', subjectId: id })

/** What happened to a complaint, oldest first. */
export async function timelineOf(db: Reader, id: ComplaintId) {
  const traces = await tracesOf(db, 'complaint', id)
  return traces.flatMap(({ action, at }) => {
    const event = COMPLAINT_EVENTS.find((one) => `complaint.${one}` === action)
    return event ? [{ event, at: at.toISOString() }] : []
  })
}
