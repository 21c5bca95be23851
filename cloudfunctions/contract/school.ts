import * as v from 'valibot'
import { DateOnly, Instant, PageInput, PersonName, page, Reason, text } from './fields'
import { ClassRequestId, ClassSessionId, CourseId, DivisionCode, EnrolmentId, PersonId } from './ids'
import { LIMITS } from './limits'
import { AUDIENCES, ENROLMENT_STATUSES, SESSION_STATUSES } from './school-words'
import { SlipNumber } from './slip-number'

export const Version = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2 ** 31 - 1))

/** How the reader, or somebody of their household, stands in a class. */
export const MyPlace = v.object({
  enrolmentId: EnrolmentId,
  personId: PersonId,
  name: v.string(),
  status: v.picklist(ENROLMENT_STATUSES),
  /** On the waitlist: 1 is next. */
  place: v.optional(v.number()),
  /** An offered seat waits until then, that instant excluded. */
  offerUntil: v.optional(Instant),
  checkedInAt: v.optional(Instant),
})
export type MyPlace = v.InferOutput<typeof MyPlace>

export const ClassRow = v.object({
  sessionId: ClassSessionId,
  courseId: CourseId,
  title: v.string(),
  status: v.picklist(SESSION_STATUSES),
  stationName: v.string(),
  villageCode: DivisionCode,
  address: v.string(),
  room: v.string(),
  lecturerName: v.string(),
  audience: v.picklist(AUDIENCES),
  startsAt: Instant,
  endsAt: Instant,
  capacity: v.number(),
  seatsFree: v.number(),
  /** Everybody of the reader's household who has to do with it. */
  places: v.array(MyPlace),
})
export type ClassRow = v.InferOutput<typeof ClassRow>

/** A day on which a class may be: nothing is planned for the next century. */
export const PlannedDay = v.pipe(DateOnly, v.maxValue('2099-12-31'))

/** Classes that the reader may go to, from a date on for seven days, the earliest first. */
export const WeekInput = v.object({ from: PlannedDay, ...PageInput.entries })
export const WeekOutput = page(ClassRow)
/** The next class within reach; null when none is planned. */
export const NextClassOutput = v.object({ class: v.nullable(ClassRow) })

export const ClassInput = v.object({ sessionId: ClassSessionId })
export const ClassOutput = v.object({
  ...ClassRow.entries,
  words: v.string(),
  version: Version,
  enrolFrom: Instant,
  enrolUntil: Instant,
  waiting: v.number(),
  cancelledFor: v.optional(v.string()),
  summary: v.optional(v.string()),
  materials: v.optional(v.string()),
  /** Enrolling is possible now. */
  open: v.boolean(),
  /** Check-in is possible now. */
  checkInOpen: v.boolean(),
  /** Whom of the household the reader can enrol, themselves first. */
  family: v.array(v.object({ personId: PersonId, name: v.string() })),
})
export type ClassView = v.InferOutput<typeof ClassOutput>

/** The reader's classes and those of their household, the latest first. */
export const MyClassesOutput = page(ClassRow)

/** Themselves, or people of their household in one go: all of them or none. */
export const EnrolInput = v.object({
  sessionId: ClassSessionId,
  people: v.pipe(v.array(PersonId), v.minLength(1), v.maxLength(LIMITS.phonePeopleMax)),
  /** The page has shown what else they have at that time. */
  despiteOverlap: v.optional(v.boolean(), false),
})
export type EnrolInput = v.InferOutput<typeof EnrolInput>
export const EnrolOutput = v.object({ places: v.array(MyPlace) })

export const EnrolmentInput = v.object({ enrolmentId: EnrolmentId })

const Telephone = v.pipe(v.string(), v.trim(), v.regex(/^[0-9-]{7,15}$/))

/** By the clerk or organiser for somebody without a phone. */
export const EnrolForInput = v.object({
  sessionId: ClassSessionId,
  personId: PersonId,
  telephone: v.optional(Telephone),
  takeAtOnce: v.boolean(),
  /** The page has shown what else they have at that time. */
  despiteOverlap: v.optional(v.boolean(), false),
})
export type EnrolForInput = v.InferOutput<typeof EnrolForInput>

export const EnrolForOutput = v.object({ enrolmentId: EnrolmentId, slip: SlipNumber })

/** Offers that wait for people without a phone: whom the clerk calls. */
export const OffersToCallOutput = v.object({
  offers: v.array(
    v.object({
      enrolmentId: EnrolmentId,
      name: v.string(),
      telephone: v.optional(v.string()),
      title: v.string(),
      startsAt: Instant,
      offerUntil: Instant,
    }),
  ),
})
export const AnswerOfferForInput = v.object({ enrolmentId: EnrolmentId, accept: v.boolean() })

const clockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
const Capacity = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.capacityMax))
/** Time of day of the county, "19:30", on one date. */
const times = { startsAt: clockTime, endsAt: clockTime }
const place = {
  room: text(1, LIMITS.roomMax),
  lecturerName: PersonName,
  /** Where a roster of the county has them: teaching is then credited to them. */
  lecturerId: v.optional(PersonId),
  audience: v.picklist(AUDIENCES),
  capacity: Capacity,
}

/** The practice station of a village; null until its organiser opened it. */
export const StationInput = v.object({ villageCode: DivisionCode })
export const StationOutput = v.object({ station: v.nullable(v.object({ name: v.string(), address: v.string() })) })
/** Opens it, or says anew what it is called and where it is. */
export const OpenStationInput = v.object({
  villageCode: DivisionCode,
  name: text(2, LIMITS.courseTitleMax),
  address: text(2, LIMITS.placeMax),
})

export const MakeCourseInput = v.object({
  villageCode: DivisionCode,
  title: text(2, LIMITS.courseTitleMax),
  words: text(2, LIMITS.courseWordsMax),
  dates: v.pipe(v.array(PlannedDay), v.minLength(1), v.maxLength(LIMITS.sessionsMax)),
  ...times,
  ...place,
  /** Days before each class that enrolment opens. */
  enrolDaysBefore: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90)),
  /** Hours before each class that enrolment closes; 0 is its beginning. */
  enrolHoursBefore: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(72)), 0),
  /** The topic that residents asked for: they are told first. */
  requestId: v.optional(ClassRequestId),
})
export type MakeCourseInput = v.InferOutput<typeof MakeCourseInput>
export const MakeCourseOutput = v.object({ courseId: CourseId, sessions: v.array(ClassSessionId) })

/** A weekly series: its dates, with what speaks against some of them. */
export const ProposeDatesInput = v.object({
  from: PlannedDay,
  weeks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.sessionsMax)),
})
export const DATE_MARKS = ['holiday', 'farmSeason'] as const
export type DateMark = (typeof DATE_MARKS)[number]
export const ProposeDatesOutput = v.object({
  dates: v.array(v.object({ date: DateOnly, marks: v.array(v.picklist(DATE_MARKS)) })),
})

export const EditSessionInput = v.object({
  sessionId: ClassSessionId,
  version: Version,
  date: PlannedDay,
  ...times,
  ...place,
})
export type EditSessionInput = v.InferOutput<typeof EditSessionInput>
export const CancelSessionInput = v.object({ sessionId: ClassSessionId, reason: Reason })
export const RecordSessionInput = v.object({
  sessionId: ClassSessionId,
  summary: text(LIMITS.summaryMin, LIMITS.summaryMax),
  materials: v.optional(text(1, LIMITS.summaryMax)),
})
export type RecordSessionInput = v.InferOutput<typeof RecordSessionInput>

/** Sessions of the stations within reach from a date on for seven days: the organiser's, or a township's side by side. */
export const StationWeekInput = WeekInput
export const StationWeekOutput = page(v.object({ ...ClassRow.entries, waiting: v.number() }))
