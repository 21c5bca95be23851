import * as v from 'valibot'
import { DEED_CLASSES } from './deeds'
import { DateOnly, Instant, PageInput, page } from './fields'
import { DivisionCode, LedgerEntryId, RuleCode } from './ids'

export const ENTRY_KINDS = ['base', 'bonus', 'reversal'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

export const ENTRY_SOURCES = ['roster', 'deed'] as const
export type EntrySource = (typeof ENTRY_SOURCES)[number]

export const CAP_PERIODS = ['month', 'quarter', 'year', 'once', 'event', 'certificate', 'highest'] as const
export type CapPeriod = (typeof CAP_PERIODS)[number]

export const BalanceOutput = v.object({
  year: v.number(),
  /** Honour points of the year, base points included. Never spent. */
  honor: v.number(),
  base: v.number(),
  /** What the points store takes; may be negative after a reversal of spent points. */
  redeemable: v.number(),
})

export const LedgerRow = v.object({
  entryId: LedgerEntryId,
  kind: v.picklist(ENTRY_KINDS),
  /** Running number in the chain of the village. */
  seq: v.number(),
  postedAt: Instant,
  actOn: DateOnly,
  ruleCode: RuleCode,
  ruleName: v.string(),
  ruleSetVersion: v.number(),
  honor: v.number(),
  redeemable: v.number(),
  personName: v.nullable(v.string()),
  source: v.picklist(ENTRY_SOURCES),
  /** Id of the deed or household that it came from. */
  sourceId: v.string(),
})
export const LedgerInput = PageInput
export const LedgerOutput = page(LedgerRow)

export const RulesInput = v.object({ villageCode: DivisionCode, on: v.optional(DateOnly) })
export const RulesOutput = v.object({
  version: v.nullable(v.number()),
  inForceFrom: v.nullable(DateOnly),
  rules: v.array(
    v.object({
      code: RuleCode,
      name: v.string(),
      deedClass: v.nullable(v.picklist(DEED_CLASSES)),
      points: v.number(),
      unit: v.string(),
      cap: v.nullable(v.object({ points: v.number(), period: v.picklist(CAP_PERIODS) })),
    }),
  ),
})
