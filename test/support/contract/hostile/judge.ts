import * as v from 'valibot'
import { CallResponse } from '../../../../cloudfunctions/contract/envelope'
import { fieldIssues } from '../../../../cloudfunctions/contract/field-issues'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { LEAKS, SEALED_MARKS } from './marks'

/** What a form of the app says of an input; undefined where it lets it through. */
export function formOf(schema: v.GenericSchema, input: unknown) {
  const parsed = v.safeParse(schema, input)
  return parsed.success ? undefined : fieldIssues(parsed.issues)
}

const isTooLarge = (input: unknown): boolean => Buffer.byteLength(JSON.stringify(input ?? null)) > LIMITS.callBytes / 2

/** Refusals that come before the input is looked at. */
const BEFORE: readonly string[] = ['NOT_SIGNED_IN', 'NOT_BOUND', 'NO_RIGHT', 'NOBODY_IN_USE', 'CALL_TOO_LARGE']

export interface Asked {
  input: unknown
  form: ReturnType<typeof formOf>
  /** Neither of the village nor over it. */
  stranger: boolean
  /** What nobody else may be told of the village. */
  secrets: readonly string[]
}

/** What is wrong with an answer; null for nothing. */
export function faultOf(answer: unknown, { input, form, stranger, secrets }: Asked): string | null {
  const parsed = v.safeParse(CallResponse, answer)
  if (!parsed.success) return 'is no answer of the contract'
  const told = JSON.stringify(answer)
  if (!parsed.output.ok && LEAKS.test(told)) return `tells ${told}`
  if (stranger && Object.values(SEALED_MARKS).some((mark) => told.includes(mark))) return 'tells what is sealed'
  const sent = JSON.stringify(input ?? null)
  if (stranger && secrets.some((id) => told.includes(id) && !sent.includes(id))) return 'tells of another village'
  if (parsed.output.ok) return form ? 'is answered' : null
  const { code, fields } = parsed.output.error
  if (code === 'INTERNAL' || code === 'BUSY') return `is a fault of ours: ${code}`
  if (!form || BEFORE.includes(code) || isTooLarge(input)) return null
  if (code !== 'INVALID_INPUT') return `is refused as ${code}`
  return JSON.stringify(fields) === JSON.stringify(form) ? null : 'names other fields than the form'
}
