import type { EnrolmentStatus } from '../../../contract/school-words'
import { statusMachine } from '../../../platform/status-machine'

/*
 * Enrolment 报名: enrolled | waitlisted → offered → enrolled; who declines an offer or lets it lapse goes to the end of the
 * line. enrolled → cancelled (the seat is free again) | on leave (free if two hours before) | attended | absent. A check-in
 * that is reverted leads back. What begins or is cancelled without somebody closes them. (Domain: night school.)
 */
export const enrolmentMachine = statusMachine<EnrolmentStatus>({
  enrolled: ['cancelled', 'onLeave', 'attended', 'absent', 'closed'],
  waitlisted: ['offered', 'enrolled', 'cancelled', 'closed'],
  offered: ['enrolled', 'waitlisted', 'cancelled', 'closed'],
  cancelled: ['enrolled', 'waitlisted'],
  onLeave: ['enrolled', 'waitlisted', 'attended', 'closed'],
  attended: ['enrolled', 'absent'],
  absent: ['attended'],
  closed: [],
})

export const { requireStep, mayBecome } = enrolmentMachine

/** Statuses in which somebody has something at that time. */
export const EXPECTED: readonly EnrolmentStatus[] = ['enrolled', 'waitlisted', 'offered']
