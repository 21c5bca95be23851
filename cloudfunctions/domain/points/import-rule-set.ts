import * as v from 'valibot'
import type { CountyFileFault, Loaded, RuleLine } from '../../contract/county-files'
import { DEED_CLASSES } from '../../contract/deeds'
import { RuleCode } from '../../contract/ids'
import { CAP_PERIODS } from '../../contract/points'
import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import { loadRuleSet } from './load-rule-set'
import { BASE_RULE } from './post-base-points'
import { findRules } from './rules.repository'

const COUNT = /^[1-9]\d{0,4}$/
const EVIDENCE = /^([A-Za-z][A-Za-z0-9]*(\|[A-Za-z][A-Za-z0-9]*)*)?$/
const FORMULA = /^[=+\-@\t]/
const isOneOf = (list: readonly string[], word: string): boolean => list.includes(word)

/** A cap is a number and a period together, or neither. */
function isCap({ cap_points: points, cap_period: period }: RuleLine): boolean {
  if (points === '') return period === '' || isOneOf(CAP_PERIODS, period)
  return COUNT.test(points) && isOneOf(CAP_PERIODS, period)
}

function faultOf(line: RuleLine, seen: ReadonlySet<string>): CountyFileFault | undefined {
  if (!v.is(RuleCode, line.code)) return 'codeFormat'
  if (seen.has(line.code)) return 'rowTwice'
  if (line.name === '') return 'nameMissing'
  if (FORMULA.test(line.name) || FORMULA.test(line.unit)) return 'formula'
  if (line.deed_class !== '' && !isOneOf(DEED_CLASSES, line.deed_class)) return 'deedClassUnknown'
  if (!COUNT.test(line.points)) return 'pointsFormat'
  if (line.unit === '') return 'unitMissing'
  if (!isCap(line)) return 'capFormat'
  if (!EVIDENCE.test(line.evidence)) return 'evidenceFormat'
  if (!isOneOf(['yes', 'no'], line.township_check)) return 'yesOrNo'
  return isOneOf(['honor', 'both'], line.balance) ? undefined : 'balanceUnknown'
}

/**
 * Loads a version of the county's rule set: a template that is in force in a village only once the village adopted it. All of
 * it, or nothing while a row is faulty; a version that is there is never changed.
 */
export async function importRuleSet(
  w: Writing,
  version: number,
  rows: readonly RuleLine[],
  check: boolean,
): Promise<Loaded> {
  const seen = new Set<string>()
  const faults = rows.flatMap((line) => {
    const fault = faultOf(line, seen)
    seen.add(line.code)
    return fault === undefined ? [] : [{ row: line.row, fault }]
  })
  if (!seen.has(BASE_RULE)) faults.push({ row: 1, fault: 'baseMissing' })
  const there = (await findRules(w.tx, version)).length > 0
  const counts = { fresh: there ? 0 : rows.length, already: there ? rows.length : 0 }
  const loads = !check && faults.length === 0 && !there
  if (loads) {
    await loadRuleSet(w, version, rows.map(asText))
    const detail = { rules: rows.length }
    await recordTrace(w.tx, w.now, w.by, {
      action: 'rules.loaded',
      subject: 'ruleSet',
      subjectId: String(version),
      detail,
    })
  }
  return { ...counts, faults, loaded: loads }
}

const asText = ({ row: _, ...cells }: RuleLine) => cells
