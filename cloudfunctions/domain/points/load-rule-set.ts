import { DEED_CLASSES, type DeedClass } from '../../contract/deeds'
import type { RuleCode } from '../../contract/ids'
import { CAP_PERIODS, type CapPeriod } from '../../contract/points'
import type { Writing } from '../context'
import { insertRuleSet, type Rule } from './rules.repository'

/** A row of the county's template, all columns as text: code,name,deed_class,points,unit,cap_points,cap_period,evidence,township_check,balance. */
export type RuleRow = Readonly<Record<string, string>>

const among = <T extends string>(list: readonly T[], value: string): T | null =>
  list.find((one) => one === value) ?? null

function toRule(row: RuleRow): Omit<Rule, 'ruleSetVersion'> {
  const column = (name: string): string => row[name] ?? ''
  return {
    code: column('code') as RuleCode,
    name: column('name'),
    deedClass: among<DeedClass>(DEED_CLASSES, column('deed_class')),
    points: Number(column('points')),
    unit: column('unit'),
    capPoints: column('cap_points') === '' ? null : Number(column('cap_points')),
    capPeriod: among<CapPeriod>(CAP_PERIODS, column('cap_period')),
    evidence: column('evidence').split('|').filter(Boolean),
    townshipCheck: column('township_check') === 'yes',
    redeemable: column('balance') === 'both',
  }
}

/** Loads a version of the county's rule set once; a version that is there is never changed. False when it was there. */
export function loadRuleSet(w: Writing, version: number, rows: readonly RuleRow[]): Promise<boolean> {
  return insertRuleSet(w.tx, version, w.now, rows.map(toRule))
}
