import * as v from 'valibot'
import type { FieldIssue } from '../../cloudfunctions/contract/errors'
import { fieldIssues } from '../../cloudfunctions/contract/field-issues'
import { failureOf } from '../services/failure-of'
import { faultSentence } from './failure'

/** The sentence beside each field, by the field's name. */
export type FieldErrors = Readonly<Record<string, string>>

const NONE: FieldErrors = {}

function sentences(issues: readonly FieldIssue[]): FieldErrors {
  const entries = issues.map((issue) => [issue.path.split('.')[0] ?? '', faultSentence(issue)] as const)
  return Object.fromEntries(entries.reverse())
}

/** What the schema has against an input, in the words that the API would use; empty when there is nothing. */
export function errorsIn(schema: v.GenericSchema, input: unknown): FieldErrors {
  const read = v.safeParse(schema, input)
  return read.success ? NONE : sentences(fieldIssues(read.issues))
}

/** What the API had against the fields of a call. */
export const errorsFrom = (error: unknown): FieldErrors => sentences(failureOf(error)?.fields ?? [])
