import * as v from 'valibot'
import { PrintedCode } from './chain'
import { CreditCode } from './credit-code'
import { CreditMeeting } from './credit-standards'
import { CREDIT_GRADES } from './credit-words'
import { Cut } from './cuts'
import { DEED_CLASSES } from './deeds'
import { CAMPAIGN_MODES, EXEMPLAR_CATEGORIES } from './exemplar-words'
import { DateOnly, Instant, PageInput, page } from './fields'
import { DeedId, DivisionCode, NoticeId, NoticeLineId } from './ids'
import { OBJECTION_GROUNDS, OBJECTION_LEVELS, OBJECTION_STATUSES } from './objection-words'
import { LEDGER_ROW_KINDS } from './points'
import { DEPARTMENTS, DIVISION_LEVELS } from './roles'
import { ROSTER_CHANGE_KINDS } from './roster'
import { Meeting } from './rules'
import { ShownHousehold, ShownPerson } from './shown'

export const NOTICE_KINDS = [
  'deed',
  'householdMonth',
  'ruleSet',
  'rosterChange',
  'creditStandard',
  'credit',
  'creditDivision',
  'creditEnterprise',
  'creditWithdrawal',
  'candidate',
  'exemplarRevocation',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** State of a notice: follows the clock, not the timer. */
export const NOTICE_STATES = ['open', 'closed'] as const
export type NoticeState = (typeof NOTICE_STATES)[number]

/**
 * `pending` until the notice closed, `frozen` while an objection to it is open, then `effective`, or `overturned` by an upheld
 * objection.
 */
export const LINE_STATES = ['pending', 'frozen', 'effective', 'overturned'] as const
export type LineState = (typeof LINE_STATES)[number]

export const NoticesInput = v.object({
  ...PageInput.entries,
  divisionCode: DivisionCode,
  state: v.optional(v.picklist(NOTICE_STATES), 'open'),
})
export const NoticeRow = v.object({
  noticeId: NoticeId,
  /** Year and running number in the village. */
  year: v.number(),
  number: v.number(),
  kind: v.picklist(NOTICE_KINDS),
  villageCode: DivisionCode,
  villageName: v.string(),
  openedAt: Instant,
  /** 24:00 of the last day, as the first instant of the next. */
  closesAt: Instant,
  /** The holidays of the closing's year are not yet published; the closing may only move later. */
  provisional: v.boolean(),
  state: v.picklist(NOTICE_STATES),
  /** Lines that are shown. */
  lineCount: v.number(),
})
export const NoticesOutput = page(NoticeRow)

export const NoticeInput = v.object({ noticeId: NoticeId })
export const NoticeLinesInput = v.object({ noticeId: NoticeId, after: NoticeLineId })
const exemplar = {
  person: ShownPerson,
  category: v.picklist(EXEMPLAR_CATEGORIES),
  level: v.picklist(DIVISION_LEVELS),
  year: v.number(),
  mode: v.picklist(CAMPAIGN_MODES),
}
/** What a line says, by the kind of its notice; read live, so that a changed consent acts at once. */
export const LineWords = v.variant('kind', [
  v.object({
    kind: v.literal('deed'),
    person: ShownPerson,
    deedId: DeedId,
    deedClass: v.picklist(DEED_CLASSES),
    publicText: v.string(),
    ruleName: v.string(),
    points: v.number(),
  }),
  /** Who declined and asked for the points: the rule's name alone, nothing of the act and no way to it. */
  v.object({ kind: v.literal('points'), ruleName: v.string(), points: v.number() }),
  /** What was posted for one household in a month; rules by name alone, so that no entry leads to a deed. */
  v.object({
    kind: v.literal('householdMonth'),
    household: ShownHousehold,
    /** "2026-03" */
    month: v.string(),
    honor: v.number(),
    entries: v.array(
      v.object({
        ruleName: v.string(),
        entryKind: v.picklist(LEDGER_ROW_KINDS),
        /** Negative for a reversal. */
        honor: v.number(),
        /** Present where a limit left something out. */
        cut: v.optional(Cut),
      }),
    ),
  }),
  v.object({ kind: v.literal('ruleSet'), meeting: Meeting, inForceFrom: DateOnly }),
  /** One change of the roster; no more of a household than it lets others see. */
  v.object({
    kind: v.literal('rosterChange'),
    change: v.picklist(ROSTER_CHANGE_KINDS),
    household: ShownHousehold,
    group: v.string(),
    number: v.string(),
    happenedOn: DateOnly,
    /** How many people it names. */
    people: v.number(),
    fromVillageName: v.string(),
    toVillageName: v.optional(v.string()),
    other: v.optional(ShownHousehold),
    undone: v.boolean(),
  }),
  v.object({ kind: v.literal('creditStandard'), meeting: CreditMeeting, inForceFrom: DateOnly }),
  /** A household that would be designated; no figure of its points. */
  v.object({ kind: v.literal('credit'), household: ShownHousehold, grade: v.nullable(v.picklist(CREDIT_GRADES)) }),
  /** A village or township: its share, and never which household is missing. */
  v.object({ kind: v.literal('creditDivision'), name: v.string(), designated: v.number(), outOf: v.number() }),
  /** An enterprise that would be designated, and which department looked at it. */
  v.object({
    kind: v.literal('creditEnterprise'),
    name: v.string(),
    creditCode: CreditCode,
    villageName: v.string(),
    leadDepartment: v.picklist(DEPARTMENTS),
  }),
  v.object({ kind: v.literal('creditWithdrawal'), household: ShownHousehold, reason: v.string() }),
  /** Who would be chosen; the story stands there while they agree to it. */
  v.object({ kind: v.literal('candidate'), ...exemplar, story: v.string() }),
  /** `reason` is empty where kin was found among those who scored. */
  v.object({ kind: v.literal('exemplarRevocation'), ...exemplar, reason: v.string() }),
  v.object({ kind: v.literal('creditEnterpriseWithdrawal'), name: v.string(), reason: v.string() }),
])
export type LineWords = v.InferOutput<typeof LineWords>
export const PublicObjection = v.object({
  /** From 1, in the order in which they came. */
  number: v.number(),
  ground: v.picklist(OBJECTION_GROUNDS),
  level: v.picklist(OBJECTION_LEVELS),
  status: v.picklist(OBJECTION_STATUSES),
  /** While it waits: the level answers, or the objector goes higher, before this instant. */
  dueAt: v.optional(Instant),
  /** Why it was upheld or rejected in the end, in the words of those who decided. */
  reasons: v.array(v.string()),
})
export const NoticeLine = v.object({
  lineId: NoticeLineId,
  state: v.picklist(LINE_STATES),
  words: LineWords,
  /** Objections to it as everybody may know them: no names, and nothing that the objector wrote. */
  objections: v.array(PublicObjection),
})
export const NoticeOutput = v.object({
  ...NoticeRow.entries,
  /** Names of the village's clerks: whom to ask. */
  contacts: v.array(v.string()),
  /** Members of the electorate, and how many of them were recused; null where no council decided. */
  electorate: v.nullable(v.number()),
  recused: v.nullable(v.number()),
  /** The code that the paper prints: where the village's chain stood when the notice opened; null before its first entry. */
  chain: v.nullable(v.object({ seq: v.number(), code: PrintedCode })),
  /** The first of its lines; the rest is asked for from `next` on. */
  lines: v.array(NoticeLine),
  next: v.optional(NoticeLineId),
  /** Lines that count and are not shown, because the person wants it so. */
  unshown: v.number(),
})
export type NoticeView = v.InferOutput<typeof NoticeOutput>
export const NoticeLinesOutput = v.object({ rows: v.array(NoticeLine), next: v.optional(NoticeLineId) })
