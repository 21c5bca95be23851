/** A class session 场次: drawn in `domain/school/session.ts`. */
export const SESSION_STATUSES = ['planned', 'cancelled', 'held'] as const
export type SessionStatus = (typeof SESSION_STATUSES)[number]

/** For whom a class is: people of the station's village, its township, or anyone of the county. */
export const AUDIENCES = ['village', 'township', 'county'] as const
export type Audience = (typeof AUDIENCES)[number]

/** One person in one session: drawn in `domain/school/enrolment.ts`. `closed`: it began or was cancelled without them. */
export const ENROLMENT_STATUSES = [
  'enrolled',
  'waitlisted',
  'offered',
  'cancelled',
  'onLeave',
  'attended',
  'absent',
  'closed',
] as const
export type EnrolmentStatus = (typeof ENROLMENT_STATUSES)[number]

/** How somebody was found present. */
export const CHECK_IN_WAYS = ['code', 'scan', 'tick'] as const
export type CheckInWay = (typeof CHECK_IN_WAYS)[number]
/** Of the events of one enrolment; a `revert` voids every check-in up to its instant. */
export const CHECK_IN_KINDS = [...CHECK_IN_WAYS, 'revert'] as const
export type CheckInKind = (typeof CHECK_IN_KINDS)[number]

/** What was asked in class, before it or without one 提出事项: drawn in `domain/school/matters/matter.ts`. */
export const MATTER_STATUSES = ['raised', 'owned', 'answered', 'rated'] as const
export type MatterStatus = (typeof MATTER_STATUSES)[number]
