import * as v from 'valibot'
import { COMPLAINT_KINDS, COMPLAINT_STATUSES, COMPLAINT_TOPICS } from './complaints'
import { CONSENT_STATES, DEED_CLASSES, DEED_STATUSES } from './deeds'
import { Cursor, DateOnly, Instant } from './fields'
import { MESSAGE_SUBJECTS, MESSAGE_TEMPLATES } from './messages'
import { OBJECTION_GROUNDS, OBJECTION_STATUSES } from './objection-words'
import { BINDING_STATUSES, LISTING_STATES, RELATIONS } from './people'
import { ENTRY_KINDS, ENTRY_SOURCES } from './points'
import { ACCESS_KINDS, CORRECTION_FIELDS, CORRECTION_STATUSES } from './privacy'
import { EXEMPLAR_EXPORT_ROWS } from './privacy-export-exemplars'
import { DEPARTMENTS, ROLES } from './roles'
import { ENROLMENT_STATUSES, MATTER_STATUSES, SESSION_STATUSES } from './school-words'
import { BROWSERS, SYSTEMS } from './sign-in'

/*
 * What the county holds about a person, part by part, each paged under the size of an answer. A row says what is theirs and
 * nothing of anybody else: no name and no id of another person.
 */
const text = v.string()
const maybe = <T extends v.GenericSchema>(schema: T) => v.optional(schema)

export const EXPORT_ROWS = {
  account: v.object({ openedAt: Instant, throughWechat: v.boolean() }),
  bindings: v.object({
    villageName: text,
    claimedName: text,
    birthYear: v.number(),
    status: v.picklist(BINDING_STATUSES),
    phoneTail: maybe(text),
    reason: maybe(text),
    requestedAt: Instant,
  }),
  person: v.object({
    name: text,
    birthYear: v.number(),
    phoneTail: maybe(text),
    villageName: text,
    group: text,
    householdNumber: text,
    isHead: v.boolean(),
    listing: v.picklist(LISTING_STATES),
    since: DateOnly,
  }),
  roles: v.object({
    role: v.picklist(ROLES),
    divisionName: text,
    department: maybe(v.picklist(DEPARTMENTS)),
    from: DateOnly,
    until: DateOnly,
  }),
  kin: v.object({ relation: v.picklist(RELATIONS), declaredByMe: v.boolean(), declaredAt: Instant }),
  deedsSent: v.object({
    deedClass: v.picklist(DEED_CLASSES),
    status: v.picklist(DEED_STATUSES),
    story: text,
    place: text,
    happenedOn: DateOnly,
    anonymous: v.boolean(),
    submittedAt: Instant,
  }),
  deedsAboutMe: v.object({
    deedClass: v.picklist(DEED_CLASSES),
    status: v.picklist(DEED_STATUSES),
    happenedOn: DateOnly,
    publicText: maybe(text),
    consent: v.picklist(CONSENT_STATES),
    answeredAt: maybe(Instant),
  }),
  witnessed: v.object({ deedClass: v.picklist(DEED_CLASSES), happenedOn: DateOnly, note: text, joinedAt: Instant }),
  ledger: v.object({
    postedAt: Instant,
    actOn: DateOnly,
    kind: v.picklist(ENTRY_KINDS),
    source: v.picklist(ENTRY_SOURCES),
    ruleCode: text,
    honor: v.number(),
    redeemable: v.number(),
    /** Posted for the reader, not for somebody else of the household. */
    mine: v.boolean(),
  }),
  messages: v.object({
    template: v.picklist(MESSAGE_TEMPLATES),
    subject: v.picklist(MESSAGE_SUBJECTS),
    facts: v.record(text, v.union([text, v.number()])),
    sentAt: Instant,
    readAt: maybe(Instant),
  }),
  objections: v.object({
    ground: v.picklist(OBJECTION_GROUNDS),
    status: v.picklist(OBJECTION_STATUSES),
    words: text,
    raisedAt: Instant,
  }),
  complaints: v.object({
    number: text,
    kind: v.picklist(COMPLAINT_KINDS),
    topic: v.picklist(COMPLAINT_TOPICS),
    status: v.picklist(COMPLAINT_STATUSES),
    asked: text,
    askedAt: Instant,
    answer: maybe(text),
    rating: maybe(v.number()),
  }),
  corrections: v.object({
    field: v.picklist(CORRECTION_FIELDS),
    value: text,
    why: text,
    status: v.picklist(CORRECTION_STATUSES),
    requestedAt: Instant,
  }),
  /** Classes that they were enrolled in, by themselves or by the clerk. */
  classes: v.object({
    title: text,
    startsAt: Instant,
    status: v.picklist(ENROLMENT_STATUSES),
    enrolledAt: Instant,
    checkedInAt: maybe(Instant),
    /** A clerk entered it for them. */
    onBehalf: v.boolean(),
    telephone: maybe(text),
  }),
  teaching: v.object({ title: text, startsAt: Instant, status: v.picklist(SESSION_STATUSES) }),
  matters: v.object({
    words: text,
    status: v.picklist(MATTER_STATUSES),
    raisedAt: Instant,
    answer: maybe(text),
    rating: maybe(v.number()),
  }),
  topics: v.object({ topic: text, askedAt: Instant }),
  /** Browsers that stay signed in as them. */
  signIns: v.object({
    system: v.picklist(SYSTEMS),
    browser: v.picklist(BROWSERS),
    from: text,
    openedAt: Instant,
    lastUsedAt: Instant,
  }),
  accesses: v.object({ at: Instant, what: v.picklist(ACCESS_KINDS) }),
  ...EXEMPLAR_EXPORT_ROWS,
} as const satisfies Record<string, v.GenericSchema>

export type ExportPart = keyof typeof EXPORT_ROWS
export type ExportRow<P extends ExportPart> = v.InferOutput<(typeof EXPORT_ROWS)[P]>
export const EXPORT_PARTS = Object.keys(EXPORT_ROWS) as [ExportPart, ...ExportPart[]]

export const ExportInput = v.object({ part: v.picklist(EXPORT_PARTS), cursor: v.optional(Cursor) })

const pageOf = <P extends ExportPart>(part: P) =>
  v.object({ part: v.literal(part), rows: v.array(EXPORT_ROWS[part]), next: v.optional(Cursor) })

/** One page of one part. */
export const ExportOutput = v.variant('part', [
  pageOf('account'),
  pageOf('bindings'),
  pageOf('person'),
  pageOf('roles'),
  pageOf('kin'),
  pageOf('deedsSent'),
  pageOf('deedsAboutMe'),
  pageOf('witnessed'),
  pageOf('ledger'),
  pageOf('messages'),
  pageOf('objections'),
  pageOf('complaints'),
  pageOf('corrections'),
  pageOf('classes'),
  pageOf('teaching'),
  pageOf('matters'),
  pageOf('topics'),
  pageOf('signIns'),
  pageOf('accesses'),
  pageOf('candidacies'),
  pageOf('contests'),
  pageOf('vetting'),
  pageOf('scores'),
  pageOf('revocations'),
  pageOf('votes'),
  pageOf('voteLists'),
])
export type ExportOutput = v.InferOutput<typeof ExportOutput>
