import {
  type ComplaintFilter,
  type ComplaintRow,
  type ComplaintSheet,
  type ComplaintStatus,
  type ComplaintView,
  complaintNumber,
} from '../../contract/complaints'
import type { ComplaintId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import { orRefuse } from '../../platform/app-error'
import { cutPage, fromCursor } from '../../platform/cursor'
import { recordAccess } from '../access/record-access'
import type { Reading } from '../context'
import { type Actor, ownerOf } from '../people/actor'
import { namesOf } from '../people/locate-people'
import { mayBecome, ROUNDS_AT_MOST } from './complaint'
import {
  type Complaint,
  findHandled,
  findOneHandled,
  findOneOfOwn,
  findOwn,
  findRounds,
  type Handler,
  type NamedComplaint,
} from './complaint.repository'
import { timelineOf } from './traces'

const STATUSES_OF: Record<ComplaintFilter, readonly ComplaintStatus[]> = {
  open: ['submitted', 'accepted'],
  done: ['answered', 'rated'],
}

/** What the reader complained of and suggested, newest first. */
export async function listMyComplaints(r: Reading, actor: Actor, cursor: string | undefined) {
  const before = fromCursor<ComplaintId>(cursor)?.id
  return toPage(r, await findOwn(r.db, ownerOf(actor), before, LIMITS.pageSize + 1))
}

/** What an officer handles, oldest first; who wrote it stays out of the list. */
export async function listHandled(r: Reading, officer: Handler, filter: ComplaintFilter, cursor: string | undefined) {
  const after = fromCursor<ComplaintId>(cursor)?.id
  return toPage(r, await findHandled(r.db, officer, STATUSES_OF[filter], after, LIMITS.pageSize + 1))
}

function toPage(r: Reading, found: NamedComplaint[]) {
  const page = cutPage(found, LIMITS.pageSize, ({ complaint }) => ({ at: complaint.submittedAt, id: complaint.id }))
  return { ...page, rows: page.rows.map((row) => toRow(row, r.now)) }
}

function toRow({ complaint, divisionName }: NamedComplaint, now: Date): ComplaintRow {
  const { id, year, number, kind, topic, status, submittedAt, dueAt, escalatedAt } = complaint
  return {
    complaintId: id,
    number: complaintNumber(year, number),
    kind,
    topic,
    divisionName,
    status,
    submittedAt: submittedAt.toISOString(),
    dueAt: dueAt?.toISOString(),
    overdue: dueAt !== null && dueAt <= now,
    escalated: escalatedAt !== null,
  }
}

/** The reader's own complaint with its answers. @throws AppError NOT_FOUND */
export async function viewComplaint(r: Reading, actor: Actor, id: ComplaintId): Promise<ComplaintView> {
  const found = orRefuse(await findOneOfOwn(r.db, id, ownerOf(actor)))
  return { ...(await commonOf(r, found)), can: authorCan(found.complaint) }
}

/** A complaint for who handles it; that they read who wrote it is logged. @throws AppError NOT_FOUND */
export async function complaintSheet(r: Reading, officer: Handler, id: ComplaintId): Promise<ComplaintSheet> {
  const found = orRefuse(await findOneHandled(r.db, id, officer))
  const { personId } = found.complaint
  if (personId) await recordAccess(r, { readerId: officer.personId, personId, what: 'complainant', subjectId: id })
  const names = personId ? await namesOf(r.db, [personId]) : undefined
  const complainantName = personId ? names?.get(personId) : undefined
  return { ...(await commonOf(r, found)), complainantName, can: handlerCan(found.complaint) }
}

async function commonOf(r: Reading, found: NamedComplaint) {
  const { id, anonymous, rating } = found.complaint
  const rounds = await findRounds(r.db, id)
  return {
    ...toRow(found, r.now),
    handlerName: found.handlerName,
    anonymous,
    rating: rating ?? undefined,
    rounds: rounds.map(({ asked, askedAt, answer, answeredAt }) => ({
      asked,
      askedAt: askedAt.toISOString(),
      answer: answer ?? undefined,
      answeredAt: answeredAt?.toISOString(),
    })),
    timeline: await timelineOf(r.db, id),
  }
}

function authorCan({ status, round }: Complaint): ComplaintView['can'] {
  if (!mayBecome(status, 'rated')) return []
  return round < ROUNDS_AT_MOST ? ['rate', 'askAgain'] : ['rate']
}

const handlerCan = ({ status }: Complaint): ComplaintSheet['can'] => [
  ...(status === 'submitted' ? (['accept'] as const) : []),
  ...(mayBecome(status, 'answered') ? (['answer'] as const) : []),
]
