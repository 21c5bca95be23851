import type { DeedStatus } from '../../contract/deeds'
import { statusMachine } from '../../platform/status-machine'

/*
 * Good deed 好人好事: submitted → returned → submitted …; submitted → accepted | declined | withdrawn | panel;
 * [→ township check → accepted | declined]; accepted → on notice → confirmed |
 * overturned, or kept private where no praised person wants a line, until one of them does; declined → appealed → accepted | declined;
 * confirmed → re-examined → confirmed | overturned. Kinship found before confirmation reopens review: back to
 * submitted, or to the township's check or the appeal where an officer decided.
 * Deciding, publishing and crediting are three acts with three timestamps: the council
 * accepts, the notice is opened when the praised answered or three days later, and points are posted when it has closed.
 */
export const deedMachine = statusMachine<DeedStatus>({
  submitted: ['returned', 'townshipCheck', 'accepted', 'declined', 'withdrawn', 'panel'],
  returned: ['submitted', 'withdrawn'],
  panel: ['townshipCheck', 'accepted', 'returned', 'declined', 'withdrawn'],
  townshipCheck: ['accepted', 'declined', 'submitted'],
  accepted: ['onNotice', 'keptPrivate', 'submitted', 'townshipCheck', 'appealed'],
  onNotice: ['confirmed', 'keptPrivate', 'overturned', 'submitted', 'townshipCheck', 'appealed'],
  declined: ['appealed', 'submitted'],
  appealed: ['accepted', 'declined'],
  withdrawn: [],
  confirmed: ['reexamined', 'overturned'],
  reexamined: ['confirmed', 'overturned'],
  overturned: [],
  keptPrivate: ['onNotice', 'submitted', 'townshipCheck', 'appealed'],
})

export const { mayBecome, requireStep } = deedMachine

/** Statuses in which anybody may read the public text. */
export const isPublic = (status: DeedStatus): boolean =>
  status === 'onNotice' || status === 'confirmed' || status === 'reexamined'

/** Statuses in which the praised say how they may be named. */
export const asksConsent = (status: DeedStatus): boolean =>
  status === 'accepted' || status === 'keptPrivate' || isPublic(status)

/** Statuses in which a decision is still to come: a witness can join, a second report is a duplicate. */
export const isUndecided = (status: DeedStatus): boolean =>
  status === 'submitted' || status === 'returned' || status === 'panel'

/** A deed is submitted within 30 days of the act, and never before it. @throws AppError ACT_OUT_OF_TIME */
export { requireInTime } from '../points/act-in-time'

/** Days that the praised have to answer before the notice opens without them (domain: consent of the praised). */
export const CONSENT_DAYS = 3

export const consentEnds = (decidedAt: Date): Date => new Date(decidedAt.getTime() + CONSENT_DAYS * 86_400_000)
