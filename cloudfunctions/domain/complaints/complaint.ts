import type { ComplaintStatus } from '../../contract/complaints'
import type { DivisionCode } from '../../contract/ids'
import { AppError } from '../../platform/app-error'
import { noticeClosing } from '../../platform/calendar'
import { statusMachine } from '../../platform/status-machine'
import { countyOf, townshipOf } from '../divisions/codes'

/*
 * Complaint or suggestion 投诉建议: submitted → accepted → answered → rated; answered → submitted, once, when it is asked
 * again. What complains of a village is handled by its township, of a township by the county: never by whom it is of.
 * Not accepted or not answered in time it goes to the county by itself, back to submitted with clocks of its own; where
 * the county is late, it is marked so. Ends with the rating of who wrote it.
 */
export const complaintMachine = statusMachine<ComplaintStatus>({
  submitted: ['accepted'],
  accepted: ['answered', 'submitted'],
  answered: ['submitted', 'rated'],
  rated: [],
})

export const { mayBecome, requireStep } = complaintMachine

/** Working days until it is accepted. A default of the county's complaint function; the county may shorten it. */
export const ACCEPT_WORKING_DAYS = 2

/** Days until it is answered. A default of the county's complaint function; the county may shorten it. */
export const ANSWER_DAYS = 15

/** It can be asked again once. */
export const ROUNDS_AT_MOST = 2

/** Until when it is accepted and answered, for who has it since `since`; the day itself is not counted. */
export function clocksFrom(since: Date): { acceptBy: Date; answerBy: Date } {
  return {
    acceptBy: noticeClosing(since, { days: ACCEPT_WORKING_DAYS, count: 'working' }).closesAt,
    answerBy: noticeClosing(since, { days: ANSWER_DAYS, count: 'calendar' }).closesAt,
  }
}

/** Who handles a complaint of a village or township. @throws AppError NOT_FOUND for any other division */
export function handlerOf(divisionCode: DivisionCode): DivisionCode {
  switch (divisionCode.length) {
    case 12:
      return townshipOf(divisionCode)
    case 9:
      return countyOf(divisionCode)
    default:
      throw new AppError('NOT_FOUND')
  }
}
