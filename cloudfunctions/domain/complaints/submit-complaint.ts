import { complaintNumber, type SubmitComplaintInput } from '../../contract/complaints'
import type { ComplaintId } from '../../contract/ids'
import { countyDate } from '../../platform/county-time'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { countyOf } from '../divisions/codes'
import { getDivision } from '../divisions/get-village'
import { type Actor, requireChosen } from '../people/actor'
import { clocksFrom, handlerOf } from './complaint'
import { insertComplaint, insertRound, nextNumber } from './complaint.repository'
import { recordComplaintEvent } from './traces'

/**
 * Somebody with an account, bound or not, complains or suggests; it goes to the level above what it is about.
 * @throws AppError NOT_FOUND for a division that is no village or township of the county
 */
export async function submitComplaint(w: Writing, actor: Actor, input: SubmitComplaintInput) {
  requireChosen(actor)
  const { divisionCode, kind, topic, anonymous } = input
  const handlerCode = handlerOf((await getDivision(w.tx, divisionCode)).code)
  const id = newId<ComplaintId>()
  const year = Number(countyDate(w.now).slice(0, 4))
  const number = await nextNumber(w.tx, countyOf(divisionCode), year)
  const { acceptBy, answerBy } = clocksFrom(w.now)
  const personId = actor.person?.personId ?? null
  const from = { accountId: actor.accountId, personId, anonymous }
  const about = { kind, topic, divisionCode, handlerCode }
  const clocks = { submittedAt: w.now, dueAt: acceptBy, answerBy }
  await insertComplaint(w.tx, { id, year, number, status: 'submitted', ...from, ...about, ...clocks })
  await insertRound(w.tx, { complaintId: id, round: 1, asked: input.words, askedAt: w.now })
  await recordComplaintEvent(w, id, 'submitted')
  return { complaintId: id, number: complaintNumber(year, number) }
}
