import * as v from 'valibot'
import { DEED_CLASSES } from './deeds'
import { Instant, PageInput, page } from './fields'
import { DeedId, DivisionCode, NoticeId, NoticeLineId } from './ids'
import { ShownPerson } from './shown'

export const NOTICE_KINDS = ['deed'] as const
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
  lineCount: v.number(),
})
export const NoticesOutput = page(NoticeRow)

export const NoticeInput = v.object({ noticeId: NoticeId })
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
])
export type LineWords = v.InferOutput<typeof LineWords>
export const NoticeLine = v.object({
  lineId: NoticeLineId,
  state: v.picklist(LINE_STATES),
  words: LineWords,
})
export const NoticeOutput = v.object({
  ...NoticeRow.entries,
  /** Names of the village's clerks: whom to ask. */
  contacts: v.array(v.string()),
  /** Members of the electorate, and how many of them were recused. */
  electorate: v.number(),
  recused: v.number(),
  lines: v.array(NoticeLine),
})
export type NoticeView = v.InferOutput<typeof NoticeOutput>
