import * as v from 'valibot'
import { Instant, page } from './fields'
import { ClerkTaskId, MessageId } from './ids'

/** What a message is about; opening it leads there. */
export const MESSAGE_SUBJECTS = [
  'activity',
  'objection',
  'notice',
  'deed',
  'kinship',
  'complaint',
  'correction',
  'credit',
  'exemplar',
  'enterprise',
  'class',
  'course',
  'lecture',
  'matter',
  'poll',
] as const
export type MessageSubject = (typeof MESSAGE_SUBJECTS)[number]

/** One template a thing that people are told; the words stand in the client's catalogue. */
export const MESSAGE_TEMPLATES = [
  'deedReturned',
  'deedAccepted',
  'deedDeclined',
  'deedOnNotice',
  'deedConfirmed',
  'consentAsked',
  'familyConsentAsked',
  'guardianAsked',
  'guardianRefused',
  'answeredOnPaper',
  'deedKeptPrivate',
  'activityConfirmed',
  'activityReturned',
  'deedAppealed',
  'deedAppealEscalated',
  'deedAppealAccepted',
  'deedAppealDeclined',
  'deedReviewReopened',
  'deedReexamined',
  'deedReconfirmed',
  'deedNotReconfirmed',
  'appealOverdue',
  'kinDeclared',
  'kinChallenged',
  'kinUpheld',
  'kinEnded',
  'complaintAccepted',
  'complaintEscalated',
  'complaintAnswered',
  'correctionMade',
  'correctionRefused',
  'objectionAnswered',
  'objectionMovedUp',
  'objectionRejected',
  'objectionUpheld',
  'objectionMoot',
  'lineObjected',
  'lineStands',
  'lineOverturned',
  'creditEvidenceAsked',
  'creditReturned',
  'creditDeclined',
  'creditOnNotice',
  'creditDesignated',
  'creditOverturned',
  'creditAppealed',
  'creditAppealDeclined',
  'creditReviewReopened',
  'creditRenewed',
  'creditLapsed',
  'creditCeased',
  'creditHearing',
  'creditWithdrawalOnNotice',
  'creditWithdrawn',
  'creditKept',
  'creditAppealOverdue',
  'exemplarConsentAsked',
  'exemplarGuardianAsked',
  'exemplarFamilyAsked',
  'exemplarVettingAsked',
  'exemplarVettingAgain',
  'exemplarScoringAsked',
  'exemplarTieAsked',
  'exemplarOverdue',
  'exemplarOnNotice',
  'exemplarChosen',
  'exemplarUpward',
  'exemplarNotRecommended',
  'exemplarWithdrawn',
  'exemplarAppealUpheld',
  'exemplarAppealDeclined',
  'exemplarAppealOverdue',
  'exemplarHearing',
  'exemplarReexamined',
  'exemplarRevocationOnNotice',
  'exemplarRevoked',
  'exemplarKept',
  'creditWithdrawalAppealOverdue',
  'enterpriseReturned',
  'enterpriseDeclined',
  'enterpriseOnNotice',
  'enterpriseDesignated',
  'enterpriseOverturned',
  'enterpriseAppealed',
  'enterpriseAppealDeclined',
  'enterpriseReviewReopened',
  'enterpriseHearing',
  'enterpriseWithdrawalOnNotice',
  'enterpriseWithdrawn',
  'enterpriseKept',
  'enterpriseTermEnding',
  'enterpriseTermOver',
  'enterpriseUnrepresented',
  'enterpriseNotReconfirmed',
  'enterpriseNamed',
  'seatOffered',
  'seatTaken',
  'seatPassed',
  'classMoved',
  'classCancelled',
  'checkInReverted',
  'courseMade',
  'courseChanged',
  'courseCancelled',
  'lectureAsked',
  'lectureChanged',
  'lectureOff',
  'matterAnswered',
  'matterMovedUp',
  'matterOverdue',
  'pollFlagged',
  'paperReturned',
] as const
export type MessageTemplate = (typeof MESSAGE_TEMPLATES)[number]

/** What fills a template: plain words and numbers, never a contact or a sealed name. */
export type MessageFacts = Readonly<Record<string, string | number>>

/** What the clerk is asked to do by hand: tell somebody without a phone, take down what hangs on a wall. */
export const CLERK_TASK_KINDS = ['tellThem', 'takeDown'] as const
export type ClerkTaskKind = (typeof CLERK_TASK_KINDS)[number]

const Facts = v.record(v.string(), v.union([v.string(), v.number()]))

/** What a message says, in codes: the client has the words. */
const Told = {
  template: v.picklist(MESSAGE_TEMPLATES),
  subject: v.picklist(MESSAGE_SUBJECTS),
  subjectId: v.pipe(v.string(), v.uuid()),
  facts: Facts,
  sentAt: Instant,
}

export const InboxMessage = v.object({ messageId: MessageId, ...Told, readAt: v.optional(Instant) })
export type InboxMessage = v.InferOutput<typeof InboxMessage>
export const InboxOutput = page(InboxMessage)

/** Counted up to here; more is "99+". */
export const UNREAD_COUNTED = 100
export const UnreadOutput = v.object({ unread: v.number() })

export const MarkReadInput = v.object({ messageId: MessageId })

/** What besides the inbox rings on the phone: one switch a subject. The inbox itself has none. */
export const PhoneSettingsOutput = v.object({
  /** Whether this installation can send to a phone at all, and with which of the platform's templates. */
  templateIds: v.array(v.string()),
  /** Which of them rings for which news: one is asked for at a tap, the one that the tap leads to. */
  rings: v.array(v.object({ template: v.picklist(MESSAGE_TEMPLATES), templateId: v.string() })),
  subjects: v.array(v.object({ subject: v.picklist(MESSAGE_SUBJECTS), onPhone: v.boolean() })),
})
export const SetOnPhoneInput = v.object({ subject: v.picklist(MESSAGE_SUBJECTS), onPhone: v.boolean() })

export const ClerkTask = v.object({
  taskId: ClerkTaskId,
  kind: v.picklist(CLERK_TASK_KINDS),
  /** Whom to tell or whose paper it is; where they live, for the clerk goes there. */
  personName: v.optional(v.string()),
  group: v.optional(v.string()),
  householdNumber: v.optional(v.string()),
  subject: v.picklist(MESSAGE_SUBJECTS),
  subjectId: v.pipe(v.string(), v.uuid()),
  /** Of a "tell them" task: the message to read out. */
  message: v.optional(v.object(Told)),
  openedAt: Instant,
  overdue: v.boolean(),
})
export type ClerkTask = v.InferOutput<typeof ClerkTask>
export const ClerkTasksOutput = page(ClerkTask)
export const DoTaskInput = v.object({ taskId: ClerkTaskId })
