import type * as v from 'valibot'
import type { FieldFault, FieldIssue } from './errors'

const FAULT_OF_CHECK: Record<string, FieldFault> = {
  min_length: 'tooShort',
  non_empty: 'required',
  max_length: 'tooLong',
  min_value: 'tooSmall',
  max_value: 'tooBig',
}

/** A check of our own says its limit as the library's do: ">=1", "<=20". */
function ownLimit({ type, expected }: v.BaseIssue<unknown>): { fault: FieldFault; limit: number } | undefined {
  const found = type === 'raw_check' ? /^([<>])=(\d+)$/.exec(expected ?? '') : null
  return found ? { fault: found[1] === '>' ? 'tooShort' : 'tooLong', limit: Number(found[2]) } : undefined
}

function faultOf(issue: v.BaseIssue<unknown>): FieldFault {
  const missing = issue.input === undefined || issue.input === null || issue.input === ''
  if (missing) return 'required'
  const fault = ownLimit(issue)?.fault ?? FAULT_OF_CHECK[issue.type] ?? 'format'
  if (!Array.isArray(issue.input)) return fault
  return fault === 'tooShort' ? 'tooFew' : fault === 'tooLong' ? 'tooMany' : fault
}

/**
 * Turns the schema's issues into codes that form and API share, so that both say the same sentence.
 * One issue a path: the first.
 */
export function fieldIssues(issues: readonly v.BaseIssue<unknown>[]): FieldIssue[] {
  const byPath = new Map<string, FieldIssue>()
  for (const issue of issues) {
    const path = (issue.path ?? []).map((step) => String(step.key)).join('.')
    if (byPath.has(path)) continue
    const limit = typeof issue.requirement === 'number' ? issue.requirement : ownLimit(issue)?.limit
    byPath.set(path, { path, fault: faultOf(issue), ...(limit === undefined ? {} : { limit }) })
  }
  return [...byPath.values()]
}
