import * as v from 'valibot'
import { Cut } from './cuts'
import { DEED_CLASSES } from './deeds'
import { DateOnly, Instant, PageInput, page } from './fields'
import { DeedId, DivisionCode, RuleCode } from './ids'

export const ENTRY_KINDS = ['base', 'bonus', 'reversal', 'expiry'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** Posted once a household and year. */
export const YEARLY_KINDS = ['base', 'expiry'] as const satisfies readonly EntryKind[]
export type YearlyKind = (typeof YEARLY_KINDS)[number]

export const ENTRY_SOURCES = ['roster', 'deed', 'nomination', 'activity', 'class', 'teaching', 'yearEnd'] as const
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

export const LEDGER_ROW_KINDS = [...ENTRY_KINDS, 'cut'] as const
export type LedgerRowKind = (typeof LEDGER_ROW_KINDS)[number]

export const LedgerRow = v.object({
  /** Of the entry; of the cut where all was cut and nothing is in the chain. */
  id: v.string(),
  kind: v.picklist(LEDGER_ROW_KINDS),
  /** Running number in the chain of the village; null where all was cut. */
  seq: v.nullable(v.number()),
  postedAt: Instant,
  actOn: DateOnly,
  ruleCode: RuleCode,
  ruleName: v.string(),
  ruleSetVersion: v.number(),
  honor: v.number(),
  redeemable: v.number(),
  personName: v.nullable(v.string()),
  source: v.picklist(ENTRY_SOURCES),
  /** The deed that it came from. Who nominated it is told to the nominator only. */
  deedId: v.optional(DeedId),
  /** Present where a limit left something out. */
  cut: v.optional(Cut),
})
export type LedgerRow = v.InferOutput<typeof LedgerRow>
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
